// @generated from spec/acp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 96a9da978ae9b023, rust-hash: 11cd7464b717ce07
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const ACP_V20220105_CODES: Index = Index::new(&ACP_V20220105_CODES_SEEDS, &ACP_V20220105_CODES_POSITIONS);
static ACP_V20220105_CODES_SEEDS: [u16; 2] = [
    0, 1,
];
static ACP_V20220105_CODES_POSITIONS: [u16; 8] = [
    2, 0, 0, 0, 0, 0, 1, 0,
];

pub(super) const ACP_V20220105_KEYS: Index = Index::new(&ACP_V20220105_KEYS_SEEDS, &ACP_V20220105_KEYS_POSITIONS);
static ACP_V20220105_KEYS_SEEDS: [u16; 2] = [
    0, 1,
];
static ACP_V20220105_KEYS_POSITIONS: [u16; 8] = [
    0, 1, 0, 0, 2, 0, 0, 0,
];

pub(super) static ACP_V20220105_ANSWERS: [u16; 3] = [
    0, 1, 2,
];
