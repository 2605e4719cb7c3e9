// @generated from spec/bsca.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 829c1fca16664f3f, rust-hash: d458a586669d2a7a
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const BSCA_V20210811_CODES: Index = Index::new(&BSCA_V20210811_CODES_SEEDS, &BSCA_V20210811_CODES_POSITIONS);
static BSCA_V20210811_CODES_SEEDS: [u16; 4] = [
    0, 0, 0, 0,
];
static BSCA_V20210811_CODES_POSITIONS: [u16; 16] = [
    4, 5, 0, 0, 0, 0, 0, 0, 3, 0, 1, 0, 0, 2, 0, 0,
];

pub(super) const BSCA_V20210811_KEYS: Index = Index::new(&BSCA_V20210811_KEYS_SEEDS, &BSCA_V20210811_KEYS_POSITIONS);
static BSCA_V20210811_KEYS_SEEDS: [u16; 4] = [
    0, 0, 0, 0,
];
static BSCA_V20210811_KEYS_POSITIONS: [u16; 16] = [
    0, 0, 2, 5, 4, 0, 0, 0, 3, 0, 0, 0, 0, 1, 0, 0,
];

pub(super) static BSCA_V20210811_ANSWERS: [u16; 6] = [
    0, 1, 2, 3, 4, 5,
];
