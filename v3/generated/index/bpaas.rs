// @generated from spec/bpaas.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 4c8d2110e80380fb, rust-hash: 006bcb75bcda9edc
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const BPAAS_V20181217_CODES: Index = Index::new(&BPAAS_V20181217_CODES_SEEDS, &BPAAS_V20181217_CODES_POSITIONS);
static BPAAS_V20181217_CODES_SEEDS: [u16; 4] = [
    4, 0, 2, 1,
];
static BPAAS_V20181217_CODES_POSITIONS: [u16; 16] = [
    3, 7, 1, 5, 2, 0, 0, 0, 0, 0, 0, 4, 0, 6, 0, 0,
];

pub(super) const BPAAS_V20181217_KEYS: Index = Index::new(&BPAAS_V20181217_KEYS_SEEDS, &BPAAS_V20181217_KEYS_POSITIONS);
static BPAAS_V20181217_KEYS_SEEDS: [u16; 4] = [
    1, 0, 0, 0,
];
static BPAAS_V20181217_KEYS_POSITIONS: [u16; 16] = [
    0, 0, 6, 1, 0, 0, 3, 0, 2, 0, 0, 4, 7, 0, 0, 5,
];

pub(super) static BPAAS_V20181217_ANSWERS: [u16; 8] = [
    0, 1, 2, 2, 3, 3, 3, 4,
];
