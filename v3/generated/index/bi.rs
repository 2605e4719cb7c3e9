// @generated from spec/bi.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5ed8426413ef4f4c
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const BI_V20220105_CODES: Index = Index::new(&BI_V20220105_CODES_SEEDS, &BI_V20220105_CODES_POSITIONS);
static BI_V20220105_CODES_SEEDS: [u16; 8] = [
    6, 0, 2, 1, 1, 16, 1, 0,
];
static BI_V20220105_CODES_POSITIONS: [u16; 32] = [
    9, 8, 6, 10, 0, 0, 0, 1, 17, 14, 16, 0, 0, 0, 2, 18,
    19, 12, 5, 11, 13, 3, 15, 0, 0, 0, 4, 0, 0, 7, 0, 0,
];

pub(super) const BI_V20220105_KEYS: Index = Index::new(&BI_V20220105_KEYS_SEEDS, &BI_V20220105_KEYS_POSITIONS);
static BI_V20220105_KEYS_SEEDS: [u16; 8] = [
    0, 0, 3, 2, 5, 0, 0, 0,
];
static BI_V20220105_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 6, 0, 0, 19, 0, 12, 0, 9, 0, 17, 5, 0, 13, 15,
    14, 1, 0, 2, 10, 0, 0, 11, 0, 16, 8, 3, 0, 4, 7, 18,
];

pub(super) static BI_V20220105_HEADS: [u16; 13] = [
    0, 1, 2, 3, 5, 7, 8, 9, 11, 12, 13, 17, 18,
];
