// @generated from spec/common.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: d5f4e0e0a13545b4
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const COMMON_CODES: Index = Index::new(&COMMON_CODES_SEEDS, &COMMON_CODES_POSITIONS);
static COMMON_CODES_SEEDS: [u16; 16] = [
    0, 0, 7, 0, 13, 1, 0, 2, 0, 28, 1, 5, 5, 11, 4, 3,
];
static COMMON_CODES_POSITIONS: [u16; 64] = [
    0, 33, 0, 30, 10, 26, 41, 14, 28, 0, 11, 5, 6, 18, 0, 0,
    24, 0, 21, 17, 0, 0, 0, 39, 0, 27, 40, 0, 25, 32, 34, 35,
    42, 0, 12, 29, 36, 23, 0, 0, 9, 7, 19, 1, 16, 0, 0, 0,
    0, 2, 13, 8, 15, 38, 0, 20, 22, 3, 43, 0, 31, 37, 0, 4,
];

pub(super) const COMMON_KEYS: Index = Index::new(&COMMON_KEYS_SEEDS, &COMMON_KEYS_POSITIONS);
static COMMON_KEYS_SEEDS: [u16; 16] = [
    13, 3, 3, 0, 2, 0, 5, 0, 4, 8, 0, 0, 4, 3, 9, 23,
];
static COMMON_KEYS_POSITIONS: [u16; 64] = [
    23, 0, 27, 0, 39, 32, 25, 0, 18, 0, 15, 11, 0, 40, 5, 33,
    30, 0, 42, 16, 29, 0, 0, 41, 31, 38, 0, 36, 21, 35, 12, 0,
    13, 20, 3, 17, 0, 2, 26, 24, 4, 0, 0, 0, 19, 7, 9, 22,
    0, 6, 0, 0, 0, 34, 28, 43, 0, 0, 8, 0, 1, 37, 14, 10,
];
