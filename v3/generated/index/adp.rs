// @generated from spec/adp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a56eaa48a9522313, rust-hash: 7bd2f36134ad4b92
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const ADP_V20260520_CODES: Index = Index::new(&ADP_V20260520_CODES_SEEDS, &ADP_V20260520_CODES_POSITIONS);
static ADP_V20260520_CODES_SEEDS: [u16; 4] = [
    1, 0, 0, 0,
];
static ADP_V20260520_CODES_POSITIONS: [u16; 8] = [
    3, 2, 0, 0, 0, 1, 0, 0,
];

pub(super) const ADP_V20260520_KEYS: Index = Index::new(&ADP_V20260520_KEYS_SEEDS, &ADP_V20260520_KEYS_POSITIONS);
static ADP_V20260520_KEYS_SEEDS: [u16; 4] = [
    0, 2, 0, 0,
];
static ADP_V20260520_KEYS_POSITIONS: [u16; 8] = [
    0, 3, 0, 2, 0, 0, 1, 0,
];

pub(super) static ADP_V20260520_ANSWERS: [u16; 4] = [
    0, 1, 2, 3,
];
