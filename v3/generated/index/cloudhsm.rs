// @generated from spec/cloudhsm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0a3c43891dabcfd4, rust-hash: 7a8e537f2771cbbc
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CLOUDHSM_V20191112_CODES: Index = Index::new(&CLOUDHSM_V20191112_CODES_SEEDS, &CLOUDHSM_V20191112_CODES_POSITIONS);
static CLOUDHSM_V20191112_CODES_SEEDS: [u16; 4] = [
    1, 0, 0, 0,
];
static CLOUDHSM_V20191112_CODES_POSITIONS: [u16; 16] = [
    5, 4, 0, 2, 0, 0, 0, 0, 3, 0, 1, 0, 0, 0, 0, 0,
];

pub(super) const CLOUDHSM_V20191112_KEYS: Index = Index::new(&CLOUDHSM_V20191112_KEYS_SEEDS, &CLOUDHSM_V20191112_KEYS_POSITIONS);
static CLOUDHSM_V20191112_KEYS_SEEDS: [u16; 4] = [
    0, 1, 0, 0,
];
static CLOUDHSM_V20191112_KEYS_POSITIONS: [u16; 16] = [
    0, 0, 3, 4, 0, 0, 0, 5, 0, 0, 0, 0, 2, 1, 0, 0,
];

pub(super) static CLOUDHSM_V20191112_ANSWERS: [u16; 6] = [
    0, 1, 2, 3, 4, 5,
];
