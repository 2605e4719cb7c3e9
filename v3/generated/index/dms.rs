// @generated from spec/dms.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b3ad2a86b3b8328a, rust-hash: 9b9ad3b32d6ee018
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const DMS_V20200819_CODES: Index = Index::new(&DMS_V20200819_CODES_SEEDS, &DMS_V20200819_CODES_POSITIONS);
static DMS_V20200819_CODES_SEEDS: [u16; 8] = [
    0, 0, 7, 1, 0, 0, 6, 1,
];
static DMS_V20200819_CODES_POSITIONS: [u16; 32] = [
    0, 2, 6, 0, 8, 0, 12, 0, 0, 0, 17, 13, 19, 16, 4, 3,
    9, 0, 0, 0, 5, 14, 0, 0, 10, 0, 7, 0, 11, 18, 15, 1,
];

pub(super) const DMS_V20200819_KEYS: Index = Index::new(&DMS_V20200819_KEYS_SEEDS, &DMS_V20200819_KEYS_POSITIONS);
static DMS_V20200819_KEYS_SEEDS: [u16; 8] = [
    5, 0, 1, 0, 0, 4, 6, 0,
];
static DMS_V20200819_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 0, 14, 0, 16, 5, 7, 3, 0, 19, 0, 0, 9, 12, 0,
    11, 0, 1, 17, 4, 6, 10, 18, 0, 8, 13, 15, 0, 0, 2, 0,
];

pub(super) static DMS_V20200819_ANSWERS: [u16; 20] = [
    0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3,
    3, 3, 3, 3,
];
