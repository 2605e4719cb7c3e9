// @generated from spec/evt.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a2261e0413f9ce43, rust-hash: c726dc8f676342e0
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const EVT_V20250217_CODES: Index = Index::new(&EVT_V20250217_CODES_SEEDS, &EVT_V20250217_CODES_POSITIONS);
static EVT_V20250217_CODES_SEEDS: [u16; 2] = [
    0, 0,
];
static EVT_V20250217_CODES_POSITIONS: [u16; 8] = [
    0, 1, 0, 0, 0, 2, 0, 0,
];

pub(super) const EVT_V20250217_KEYS: Index = Index::new(&EVT_V20250217_KEYS_SEEDS, &EVT_V20250217_KEYS_POSITIONS);
static EVT_V20250217_KEYS_SEEDS: [u16; 2] = [
    1, 0,
];
static EVT_V20250217_KEYS_POSITIONS: [u16; 8] = [
    2, 0, 0, 0, 0, 0, 1, 0,
];

pub(super) static EVT_V20250217_ANSWERS: [u16; 3] = [
    0, 0, 1,
];
