// @generated from spec/bm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b8c72e28e8ac66ab, rust-hash: cfcca0cd9c13d125
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const BM_V20180423_CODES: Index = Index::new(&BM_V20180423_CODES_SEEDS, &BM_V20180423_CODES_POSITIONS);
static BM_V20180423_CODES_SEEDS: [u16; 8] = [
    0, 0, 0, 1, 0, 1, 2, 2,
];
static BM_V20180423_CODES_POSITIONS: [u16; 32] = [
    8, 0, 0, 0, 0, 0, 0, 4, 0, 5, 0, 2, 6, 0, 0, 12,
    0, 0, 0, 0, 10, 9, 13, 0, 14, 11, 3, 0, 0, 0, 1, 7,
];

pub(super) const BM_V20180423_KEYS: Index = Index::new(&BM_V20180423_KEYS_SEEDS, &BM_V20180423_KEYS_POSITIONS);
static BM_V20180423_KEYS_SEEDS: [u16; 8] = [
    0, 0, 5, 0, 0, 0, 1, 2,
];
static BM_V20180423_KEYS_POSITIONS: [u16; 32] = [
    0, 6, 10, 13, 0, 3, 1, 8, 0, 0, 0, 0, 0, 2, 0, 0,
    4, 0, 0, 5, 0, 0, 12, 0, 0, 14, 11, 0, 9, 0, 0, 7,
];

pub(super) static BM_V20180423_ANSWERS: [u16; 15] = [
    0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12,
];
