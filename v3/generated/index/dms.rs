// @generated from spec/dms.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b3ad2a86b3b8328a
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const DMS_V20200819_CODES: Index = Index::new(&DMS_V20200819_CODES_SEEDS, &DMS_V20200819_CODES_POSITIONS);
static DMS_V20200819_CODES_SEEDS: [u16; 8] = [
    0, 0, 4, 4, 1, 1, 1, 3,
];
static DMS_V20200819_CODES_POSITIONS: [u16; 32] = [
    0, 3, 0, 1, 10, 19, 11, 0, 0, 2, 6, 15, 18, 12, 8, 0,
    0, 7, 16, 0, 4, 14, 17, 0, 0, 0, 0, 13, 0, 5, 9, 0,
];

pub(super) const DMS_V20200819_KEYS: Index = Index::new(&DMS_V20200819_KEYS_SEEDS, &DMS_V20200819_KEYS_POSITIONS);
static DMS_V20200819_KEYS_SEEDS: [u16; 8] = [
    8, 2, 1, 0, 0, 9, 0, 1,
];
static DMS_V20200819_KEYS_POSITIONS: [u16; 32] = [
    0, 9, 15, 2, 5, 0, 0, 0, 7, 3, 16, 14, 13, 0, 0, 0,
    1, 17, 8, 0, 0, 0, 0, 0, 18, 19, 11, 0, 10, 4, 6, 12,
];

pub(super) static DMS_V20200819_HEADS: [u16; 4] = [
    0, 3, 14, 15,
];
