// @generated from spec/ioa.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 86ecb8d5f3787510
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const IOA_V20220601_CODES: Index = Index::new(&IOA_V20220601_CODES_SEEDS, &IOA_V20220601_CODES_POSITIONS);
static IOA_V20220601_CODES_SEEDS: [u16; 16] = [
    0, 0, 2, 1, 0, 0, 3, 1, 1, 6, 16, 5, 3, 10, 4, 9,
];
static IOA_V20220601_CODES_POSITIONS: [u16; 64] = [
    4, 20, 0, 34, 0, 3, 14, 0, 0, 0, 0, 23, 10, 38, 18, 36,
    7, 17, 0, 37, 0, 0, 2, 29, 0, 0, 25, 0, 0, 0, 0, 21,
    0, 28, 1, 0, 0, 0, 24, 9, 5, 27, 0, 30, 32, 15, 0, 22,
    35, 41, 8, 40, 6, 31, 12, 16, 0, 26, 19, 39, 11, 0, 13, 33,
];

pub(super) const IOA_V20220601_KEYS: Index = Index::new(&IOA_V20220601_KEYS_SEEDS, &IOA_V20220601_KEYS_POSITIONS);
static IOA_V20220601_KEYS_SEEDS: [u16; 16] = [
    1, 0, 0, 0, 3, 8, 7, 1, 0, 3, 0, 11, 0, 5, 1, 7,
];
static IOA_V20220601_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 0, 35, 14, 0, 29, 8, 0, 0, 0, 0, 0, 0, 6, 31,
    7, 11, 12, 26, 0, 0, 23, 16, 0, 24, 18, 22, 21, 0, 25, 0,
    37, 41, 5, 13, 30, 0, 0, 3, 0, 20, 0, 33, 0, 34, 17, 4,
    28, 2, 0, 10, 9, 40, 0, 15, 1, 32, 36, 19, 38, 0, 39, 27,
];

pub(super) static IOA_V20220601_HEADS: [u16; 11] = [
    0, 2, 9, 27, 28, 29, 30, 33, 37, 38, 41,
];

pub(super) static IOA_V20220601_OWN: [u16; 42] = [
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 0, 1,
    2, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
];
