// @generated from spec/bma.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 9918bd2742b33c45, rust-hash: 2567a203e1b4b0ac
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const BMA_V20210624_CODES: Index = Index::new(&BMA_V20210624_CODES_SEEDS, &BMA_V20210624_CODES_POSITIONS);
static BMA_V20210624_CODES_SEEDS: [u16; 8] = [
    0, 2, 2, 8, 0, 2, 1, 2,
];
static BMA_V20210624_CODES_POSITIONS: [u16; 32] = [
    17, 18, 11, 0, 0, 9, 0, 0, 7, 6, 0, 0, 14, 12, 1, 3,
    0, 8, 0, 5, 16, 0, 15, 0, 0, 10, 4, 13, 0, 2, 0, 0,
];

pub(super) const BMA_V20210624_KEYS: Index = Index::new(&BMA_V20210624_KEYS_SEEDS, &BMA_V20210624_KEYS_POSITIONS);
static BMA_V20210624_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 2, 0, 0, 2, 9,
];
static BMA_V20210624_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 14, 2, 0, 0, 0, 10, 0, 0, 11, 0, 4, 0, 13, 12,
    3, 5, 17, 18, 0, 15, 16, 7, 0, 0, 6, 9, 8, 1, 0, 0,
];

pub(super) const BMA_V20221115_CODES: Index = Index::new(&BMA_V20221115_CODES_SEEDS, &BMA_V20221115_CODES_POSITIONS);
static BMA_V20221115_CODES_SEEDS: [u16; 16] = [
    0, 1, 4, 0, 0, 0, 2, 1, 0, 0, 3, 0, 6, 1, 2, 0,
];
static BMA_V20221115_CODES_POSITIONS: [u16; 64] = [
    16, 19, 0, 0, 0, 25, 0, 26, 0, 0, 0, 0, 0, 13, 0, 0,
    29, 0, 14, 0, 0, 0, 0, 0, 0, 0, 27, 0, 2, 1, 8, 12,
    7, 0, 20, 22, 5, 0, 21, 0, 6, 28, 0, 10, 0, 15, 0, 11,
    0, 31, 24, 3, 0, 23, 0, 30, 4, 0, 18, 17, 0, 0, 0, 9,
];

pub(super) const BMA_V20221115_KEYS: Index = Index::new(&BMA_V20221115_KEYS_SEEDS, &BMA_V20221115_KEYS_POSITIONS);
static BMA_V20221115_KEYS_SEEDS: [u16; 16] = [
    0, 0, 0, 9, 0, 0, 4, 2, 0, 0, 0, 0, 0, 4, 1, 0,
];
static BMA_V20221115_KEYS_POSITIONS: [u16; 64] = [
    0, 11, 0, 0, 18, 26, 31, 0, 3, 0, 0, 0, 0, 0, 8, 22,
    6, 0, 0, 0, 23, 20, 5, 0, 10, 13, 0, 0, 12, 0, 24, 9,
    0, 0, 0, 17, 0, 0, 30, 2, 0, 0, 27, 19, 15, 14, 0, 7,
    25, 0, 0, 0, 29, 0, 16, 21, 0, 4, 0, 28, 1, 0, 0, 0,
];

pub(super) static BMA_V20210624_ANSWERS: [u16; 19] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    16, 17, 18,
];

pub(super) static BMA_V20221115_ANSWERS: [u16; 32] = [
    0, 1, 2, 3, 3, 3, 3, 3, 3, 3, 4, 5, 6, 7, 8, 8,
    8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
];
