// @generated from spec/svp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a6edf25f498905b2, rust-hash: 948605c04b387fd3
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const SVP_V20240125_CODES: Index = Index::new(&SVP_V20240125_CODES_SEEDS, &SVP_V20240125_CODES_POSITIONS);
static SVP_V20240125_CODES_SEEDS: [u16; 2] = [
    0, 0,
];
static SVP_V20240125_CODES_POSITIONS: [u16; 4] = [
    0, 0, 0, 1,
];

pub(super) const SVP_V20240125_KEYS: Index = Index::new(&SVP_V20240125_KEYS_SEEDS, &SVP_V20240125_KEYS_POSITIONS);
static SVP_V20240125_KEYS_SEEDS: [u16; 2] = [
    0, 0,
];
static SVP_V20240125_KEYS_POSITIONS: [u16; 4] = [
    0, 1, 0, 0,
];

pub(super) static SVP_V20240125_ANSWERS: [u16; 2] = [
    0, 1,
];
