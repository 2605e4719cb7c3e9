// @generated from spec/ioa.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 86ecb8d5f3787510, rust-hash: 9ca691b018f2fcd5
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const IOA_V20220601_CODES: Index = Index::new(&IOA_V20220601_CODES_SEEDS, &IOA_V20220601_CODES_POSITIONS);
static IOA_V20220601_CODES_SEEDS: [u16; 16] = [
    4, 0, 2, 2, 5, 0, 2, 0, 0, 1, 2, 8, 2, 0, 0, 0,
];
static IOA_V20220601_CODES_POSITIONS: [u16; 64] = [
    4, 20, 0, 15, 32, 40, 19, 0, 11, 0, 0, 23, 0, 13, 3, 0,
    0, 17, 0, 35, 28, 0, 24, 39, 33, 9, 0, 27, 34, 31, 0, 0,
    0, 21, 5, 0, 16, 0, 12, 1, 41, 30, 38, 2, 0, 0, 7, 10,
    18, 0, 37, 0, 26, 29, 22, 36, 25, 0, 0, 0, 0, 8, 14, 6,
];

pub(super) const IOA_V20220601_KEYS: Index = Index::new(&IOA_V20220601_KEYS_SEEDS, &IOA_V20220601_KEYS_POSITIONS);
static IOA_V20220601_KEYS_SEEDS: [u16; 16] = [
    5, 0, 0, 18, 0, 2, 3, 0, 3, 8, 0, 3, 11, 0, 3, 5,
];
static IOA_V20220601_KEYS_POSITIONS: [u16; 64] = [
    0, 22, 0, 18, 0, 14, 0, 15, 0, 36, 30, 9, 29, 4, 0, 26,
    32, 0, 0, 0, 10, 28, 5, 13, 0, 7, 20, 40, 12, 1, 0, 19,
    11, 3, 0, 0, 25, 0, 16, 27, 35, 8, 34, 0, 0, 0, 17, 37,
    21, 33, 38, 31, 0, 41, 0, 2, 23, 6, 0, 24, 0, 39, 0, 0,
];

pub(super) static IOA_V20220601_ANSWERS: [u16; 42] = [
    0, 0, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 6, 7, 8,
    9, 10, 10, 10, 10, 11, 12, 12, 12, 13,
];
