// @generated from spec/wav.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3dab702d27e065a5, rust-hash: fcb3473c7be806d3
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const WAV_V20210129_CODES: Index = Index::new(&WAV_V20210129_CODES_SEEDS, &WAV_V20210129_CODES_POSITIONS);
static WAV_V20210129_CODES_SEEDS: [u16; 8] = [
    2, 0, 0, 3, 0, 0, 1, 0,
];
static WAV_V20210129_CODES_POSITIONS: [u16; 32] = [
    10, 6, 0, 0, 0, 0, 0, 0, 14, 0, 0, 2, 0, 0, 3, 1,
    9, 12, 0, 0, 13, 5, 7, 0, 0, 0, 11, 0, 8, 0, 4, 0,
];

pub(super) const WAV_V20210129_KEYS: Index = Index::new(&WAV_V20210129_KEYS_SEEDS, &WAV_V20210129_KEYS_POSITIONS);
static WAV_V20210129_KEYS_SEEDS: [u16; 8] = [
    0, 0, 1, 2, 0, 0, 0, 0,
];
static WAV_V20210129_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 2, 0, 0, 7, 0, 12, 0, 10, 0, 14, 6, 0, 13, 11,
    0, 0, 0, 3, 0, 0, 0, 8, 0, 0, 9, 5, 4, 0, 0, 1,
];

pub(super) static WAV_V20210129_ANSWERS: [u16; 15] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
];
