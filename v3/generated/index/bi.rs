// @generated from spec/bi.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5ed8426413ef4f4c, rust-hash: 89fb663951df9a29
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const BI_V20220105_CODES: Index = Index::new(&BI_V20220105_CODES_SEEDS, &BI_V20220105_CODES_POSITIONS);
static BI_V20220105_CODES_SEEDS: [u16; 8] = [
    7, 0, 2, 8, 0, 0, 1, 4,
];
static BI_V20220105_CODES_POSITIONS: [u16; 32] = [
    0, 18, 12, 10, 3, 11, 0, 1, 0, 0, 15, 0, 0, 0, 2, 0,
    19, 9, 0, 7, 13, 8, 0, 0, 0, 17, 4, 0, 16, 14, 6, 5,
];

pub(super) const BI_V20220105_KEYS: Index = Index::new(&BI_V20220105_KEYS_SEEDS, &BI_V20220105_KEYS_POSITIONS);
static BI_V20220105_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 1, 0, 1, 4, 13,
];
static BI_V20220105_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 0, 15, 0, 0, 9, 12, 10, 4, 14, 0, 3, 0, 2, 0,
    1, 7, 0, 18, 19, 16, 0, 0, 0, 5, 17, 11, 0, 13, 6, 8,
];

pub(super) static BI_V20220105_ANSWERS: [u16; 20] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 14,
    14, 15, 16, 17,
];
