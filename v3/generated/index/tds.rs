// @generated from spec/tds.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 10988156d7355b0f, rust-hash: 7444a54063ec49e0
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TDS_V20220801_CODES: Index = Index::new(&TDS_V20220801_CODES_SEEDS, &TDS_V20220801_CODES_POSITIONS);
static TDS_V20220801_CODES_SEEDS: [u16; 2] = [
    0, 0,
];
static TDS_V20220801_CODES_POSITIONS: [u16; 4] = [
    0, 0, 1, 0,
];

pub(super) const TDS_V20220801_KEYS: Index = Index::new(&TDS_V20220801_KEYS_SEEDS, &TDS_V20220801_KEYS_POSITIONS);
static TDS_V20220801_KEYS_SEEDS: [u16; 2] = [
    0, 0,
];
static TDS_V20220801_KEYS_POSITIONS: [u16; 4] = [
    1, 0, 0, 0,
];

pub(super) static TDS_V20220801_ANSWERS: [u16; 2] = [
    0, 1,
];
