// @generated from spec/monitoring.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: e49007a03a7e1e74, rust-hash: cfad78270c7c4a1e
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const MONITORING_CODES: Index = Index::new(&MONITORING_CODES_SEEDS, &MONITORING_CODES_POSITIONS);
static MONITORING_CODES_SEEDS: [u16; 4] = [
    0, 5, 0, 0,
];
static MONITORING_CODES_POSITIONS: [u16; 16] = [
    0, 5, 0, 4, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 3, 6,
];

pub(super) const MONITORING_KEYS: Index = Index::new(&MONITORING_KEYS_SEEDS, &MONITORING_KEYS_POSITIONS);
static MONITORING_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 0, 0, 0, 0, 1,
];
static MONITORING_KEYS_POSITIONS: [u16; 32] = [
    7, 8, 0, 0, 0, 5, 0, 6, 0, 0, 0, 0, 0, 0, 0, 10,
    0, 11, 3, 0, 0, 4, 0, 0, 9, 0, 0, 0, 2, 12, 1, 0,
];
