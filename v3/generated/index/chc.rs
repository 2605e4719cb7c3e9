// @generated from spec/chc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 10f6bc0ddfcfe6d1, rust-hash: a9d4459bf06c7c59
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CHC_V20230418_CODES: Index = Index::new(&CHC_V20230418_CODES_SEEDS, &CHC_V20230418_CODES_POSITIONS);
static CHC_V20230418_CODES_SEEDS: [u16; 4] = [
    0, 3, 0, 0,
];
static CHC_V20230418_CODES_POSITIONS: [u16; 8] = [
    0, 0, 2, 1, 0, 3, 4, 0,
];

pub(super) const CHC_V20230418_KEYS: Index = Index::new(&CHC_V20230418_KEYS_SEEDS, &CHC_V20230418_KEYS_POSITIONS);
static CHC_V20230418_KEYS_SEEDS: [u16; 4] = [
    2, 0, 0, 0,
];
static CHC_V20230418_KEYS_POSITIONS: [u16; 8] = [
    4, 2, 3, 0, 1, 0, 0, 0,
];

pub(super) static CHC_V20230418_ANSWERS: [u16; 5] = [
    0, 0, 0, 0, 0,
];
