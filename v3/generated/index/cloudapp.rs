// @generated from spec/cloudapp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 7f0aeaf8b13a7cb9, rust-hash: dd719c2f46dae4b4
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CLOUDAPP_V20220530_CODES: Index = Index::new(&CLOUDAPP_V20220530_CODES_SEEDS, &CLOUDAPP_V20220530_CODES_POSITIONS);
static CLOUDAPP_V20220530_CODES_SEEDS: [u16; 2] = [
    0, 0,
];
static CLOUDAPP_V20220530_CODES_POSITIONS: [u16; 8] = [
    0, 0, 0, 0, 2, 0, 0, 1,
];

pub(super) const CLOUDAPP_V20220530_KEYS: Index = Index::new(&CLOUDAPP_V20220530_KEYS_SEEDS, &CLOUDAPP_V20220530_KEYS_POSITIONS);
static CLOUDAPP_V20220530_KEYS_SEEDS: [u16; 2] = [
    1, 0,
];
static CLOUDAPP_V20220530_KEYS_POSITIONS: [u16; 8] = [
    1, 0, 0, 0, 2, 0, 0, 0,
];

pub(super) static CLOUDAPP_V20220530_ANSWERS: [u16; 3] = [
    0, 0, 1,
];
