// @generated from spec/ags.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 75985060c44557b6, rust-hash: 75559a18fd0426c5
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const AGS_V20250920_CODES: Index = Index::new(&AGS_V20250920_CODES_SEEDS, &AGS_V20250920_CODES_POSITIONS);
static AGS_V20250920_CODES_SEEDS: [u16; 16] = [
    6, 2, 2, 0, 1, 1, 5, 1, 3, 0, 7, 1, 1, 1, 0, 4,
];
static AGS_V20250920_CODES_POSITIONS: [u16; 64] = [
    0, 39, 0, 11, 0, 18, 15, 27, 13, 7, 8, 16, 0, 0, 0, 0,
    1, 31, 0, 24, 28, 5, 9, 0, 20, 36, 23, 0, 2, 3, 30, 19,
    32, 0, 40, 25, 0, 17, 0, 26, 10, 38, 0, 14, 35, 33, 0, 6,
    0, 4, 0, 0, 34, 0, 0, 21, 37, 22, 0, 12, 0, 0, 0, 29,
];

pub(super) const AGS_V20250920_KEYS: Index = Index::new(&AGS_V20250920_KEYS_SEEDS, &AGS_V20250920_KEYS_POSITIONS);
static AGS_V20250920_KEYS_SEEDS: [u16; 16] = [
    1, 1, 3, 0, 2, 2, 9, 0, 0, 0, 0, 2, 0, 4, 4, 1,
];
static AGS_V20250920_KEYS_POSITIONS: [u16; 64] = [
    17, 5, 31, 23, 13, 28, 35, 0, 0, 0, 11, 0, 0, 0, 0, 15,
    0, 26, 0, 32, 12, 6, 9, 39, 7, 0, 18, 0, 22, 36, 21, 0,
    3, 33, 0, 4, 0, 0, 0, 0, 24, 37, 0, 16, 0, 14, 1, 0,
    30, 25, 10, 0, 40, 29, 19, 27, 0, 34, 0, 38, 0, 8, 20, 2,
];

pub(super) static AGS_V20250920_ANSWERS: [u16; 41] = [
    0, 1, 2, 3, 3, 3, 3, 4, 5, 5, 5, 6, 7, 8, 8, 8,
    8, 8, 8, 8, 8, 8, 8, 9, 9, 10, 11, 11, 12, 13, 14, 15,
    15, 15, 15, 15, 16, 17, 18, 19, 20,
];
