// @generated from spec/tts.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 23fe9559c7d4b468, rust-hash: a3465f01724349c3
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TTS_V20190823_CODES: Index = Index::new(&TTS_V20190823_CODES_SEEDS, &TTS_V20190823_CODES_POSITIONS);
static TTS_V20190823_CODES_SEEDS: [u16; 16] = [
    3, 2, 4, 0, 3, 2, 2, 5, 4, 0, 0, 11, 30, 26, 0, 16,
];
static TTS_V20190823_CODES_POSITIONS: [u16; 64] = [
    29, 0, 0, 30, 25, 13, 33, 6, 0, 0, 3, 31, 23, 41, 0, 0,
    0, 0, 4, 28, 0, 24, 36, 39, 42, 14, 0, 21, 20, 5, 45, 12,
    0, 0, 40, 19, 9, 0, 46, 17, 44, 1, 10, 15, 26, 37, 38, 22,
    43, 8, 0, 35, 0, 7, 16, 34, 27, 0, 32, 18, 11, 0, 2, 0,
];

pub(super) const TTS_V20190823_KEYS: Index = Index::new(&TTS_V20190823_KEYS_SEEDS, &TTS_V20190823_KEYS_POSITIONS);
static TTS_V20190823_KEYS_SEEDS: [u16; 16] = [
    2, 15, 3, 0, 7, 1, 0, 4, 2, 1, 0, 2, 4, 0, 25, 8,
];
static TTS_V20190823_KEYS_POSITIONS: [u16; 64] = [
    0, 39, 33, 0, 0, 5, 0, 14, 4, 26, 29, 0, 27, 46, 16, 0,
    0, 38, 0, 31, 0, 20, 41, 45, 43, 40, 2, 0, 30, 34, 24, 28,
    21, 0, 18, 1, 37, 36, 0, 8, 0, 22, 15, 42, 17, 9, 32, 0,
    25, 0, 10, 44, 0, 13, 6, 23, 7, 0, 35, 19, 0, 11, 12, 3,
];

pub(super) static TTS_V20190823_ANSWERS: [u16; 47] = [
    0, 1, 2, 3, 4, 3, 3, 3, 5, 6, 6, 7, 7, 7, 7, 7,
    7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
    7, 8, 9, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
];
