// @generated from spec/controlcenter.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 9949d2395377948c, rust-hash: 7698cea1d2ee9bab
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CONTROLCENTER_V20230110_CODES: Index = Index::new(&CONTROLCENTER_V20230110_CODES_SEEDS, &CONTROLCENTER_V20230110_CODES_POSITIONS);
static CONTROLCENTER_V20230110_CODES_SEEDS: [u16; 8] = [
    0, 0, 0, 0, 2, 0, 0, 0,
];
static CONTROLCENTER_V20230110_CODES_POSITIONS: [u16; 32] = [
    1, 11, 0, 8, 0, 0, 0, 3, 0, 0, 4, 0, 5, 0, 13, 0,
    7, 0, 0, 10, 0, 2, 0, 9, 0, 0, 14, 6, 0, 0, 0, 12,
];

pub(super) const CONTROLCENTER_V20230110_KEYS: Index = Index::new(&CONTROLCENTER_V20230110_KEYS_SEEDS, &CONTROLCENTER_V20230110_KEYS_POSITIONS);
static CONTROLCENTER_V20230110_KEYS_SEEDS: [u16; 8] = [
    0, 1, 0, 0, 0, 0, 0, 2,
];
static CONTROLCENTER_V20230110_KEYS_POSITIONS: [u16; 32] = [
    9, 0, 0, 0, 0, 13, 2, 0, 3, 0, 0, 4, 12, 11, 0, 0,
    7, 0, 0, 8, 0, 5, 0, 0, 1, 10, 0, 14, 0, 0, 6, 0,
];

pub(super) static CONTROLCENTER_V20230110_ANSWERS: [u16; 15] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 2,
];
