// @generated from spec/common.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3d0435a19dcc6c98, rust-hash: e8d0a6b8c6bd9513
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const COMMON_CODES: Index = Index::new(&COMMON_CODES_SEEDS, &COMMON_CODES_POSITIONS);
static COMMON_CODES_SEEDS: [u16; 16] = [
    0, 2, 9, 1, 2, 1, 2, 10, 0, 6, 0, 0, 0, 0, 14, 2,
];
static COMMON_CODES_POSITIONS: [u16; 64] = [
    29, 40, 39, 15, 10, 32, 19, 42, 31, 0, 24, 0, 3, 18, 0, 20,
    22, 36, 28, 0, 35, 2, 0, 17, 0, 25, 30, 0, 38, 0, 34, 16,
    0, 21, 0, 5, 8, 9, 4, 0, 6, 33, 0, 0, 0, 0, 14, 0,
    0, 43, 27, 0, 1, 11, 0, 41, 7, 37, 12, 26, 0, 23, 13, 0,
];

pub(super) const COMMON_KEYS: Index = Index::new(&COMMON_KEYS_SEEDS, &COMMON_KEYS_POSITIONS);
static COMMON_KEYS_SEEDS: [u16; 16] = [
    13, 0, 2, 0, 2, 0, 9, 0, 10, 8, 0, 1, 4, 3, 9, 23,
];
static COMMON_KEYS_POSITIONS: [u16; 64] = [
    0, 28, 27, 0, 39, 32, 25, 0, 18, 0, 15, 11, 0, 40, 5, 33,
    4, 29, 42, 16, 0, 0, 0, 41, 31, 38, 0, 36, 0, 0, 12, 0,
    13, 20, 3, 17, 0, 2, 26, 24, 30, 0, 0, 0, 19, 7, 9, 22,
    23, 6, 0, 0, 0, 34, 35, 43, 0, 0, 8, 21, 1, 37, 14, 10,
];
