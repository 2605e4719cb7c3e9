// @generated from spec/rum.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: dfd1b0419becbf66, rust-hash: 89809734fdbe7021
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const RUM_V20210622_CODES: Index = Index::new(&RUM_V20210622_CODES_SEEDS, &RUM_V20210622_CODES_POSITIONS);
static RUM_V20210622_CODES_SEEDS: [u16; 16] = [
    0, 0, 2, 0, 0, 0, 0, 1, 0, 1, 2, 0, 2, 1, 0, 0,
];
static RUM_V20210622_CODES_POSITIONS: [u16; 64] = [
    0, 15, 0, 0, 0, 21, 27, 11, 0, 0, 0, 0, 0, 0, 0, 0,
    26, 0, 14, 7, 4, 0, 1, 8, 0, 23, 20, 0, 3, 2, 0, 0,
    5, 0, 0, 18, 0, 6, 16, 0, 0, 25, 0, 10, 17, 24, 0, 9,
    0, 0, 0, 0, 12, 19, 22, 0, 0, 0, 0, 13, 0, 0, 0, 0,
];

pub(super) const RUM_V20210622_KEYS: Index = Index::new(&RUM_V20210622_KEYS_SEEDS, &RUM_V20210622_KEYS_POSITIONS);
static RUM_V20210622_KEYS_SEEDS: [u16; 16] = [
    1, 0, 1, 0, 0, 4, 2, 0, 0, 1, 0, 0, 0, 2, 1, 1,
];
static RUM_V20210622_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 0, 0, 5, 13, 10, 0, 0, 0, 12, 0, 0, 0, 0, 20,
    0, 0, 0, 0, 19, 0, 0, 0, 0, 0, 17, 24, 0, 21, 4, 0,
    11, 0, 0, 0, 0, 26, 27, 8, 18, 0, 0, 15, 25, 23, 1, 7,
    0, 0, 0, 0, 6, 14, 22, 16, 0, 0, 0, 0, 2, 0, 9, 3,
];

pub(super) static RUM_V20210622_ANSWERS: [u16; 28] = [
    0, 1, 2, 3, 4, 4, 4, 4, 4, 4, 5, 6, 7, 8, 9, 10,
    11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
];
