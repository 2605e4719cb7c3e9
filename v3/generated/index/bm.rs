// @generated from spec/bm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b8c72e28e8ac66ab
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const BM_V20180423_CODES: Index = Index::new(&BM_V20180423_CODES_SEEDS, &BM_V20180423_CODES_POSITIONS);
static BM_V20180423_CODES_SEEDS: [u16; 8] = [
    1, 0, 1, 0, 1, 5, 2, 0,
];
static BM_V20180423_CODES_POSITIONS: [u16; 32] = [
    6, 9, 0, 12, 0, 0, 3, 0, 0, 0, 0, 7, 0, 14, 0, 8,
    0, 0, 0, 0, 10, 0, 13, 0, 2, 11, 4, 0, 0, 5, 1, 0,
];

pub(super) const BM_V20180423_KEYS: Index = Index::new(&BM_V20180423_KEYS_SEEDS, &BM_V20180423_KEYS_POSITIONS);
static BM_V20180423_KEYS_SEEDS: [u16; 8] = [
    1, 2, 4, 0, 0, 0, 2, 5,
];
static BM_V20180423_KEYS_POSITIONS: [u16; 32] = [
    0, 6, 12, 0, 0, 3, 13, 8, 0, 0, 0, 9, 0, 0, 4, 0,
    0, 0, 2, 5, 0, 0, 11, 0, 0, 0, 1, 10, 14, 0, 0, 7,
];

pub(super) static BM_V20180423_HEADS: [u16; 9] = [
    0, 3, 4, 5, 7, 8, 10, 11, 12,
];

pub(super) static BM_V20180423_OWN: [u16; 15] = [
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
];
