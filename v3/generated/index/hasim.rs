// @generated from spec/hasim.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 35eea1d285c9075d, rust-hash: 76b8b650cb8cb0ab
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const HASIM_V20210716_CODES: Index = Index::new(&HASIM_V20210716_CODES_SEEDS, &HASIM_V20210716_CODES_POSITIONS);
static HASIM_V20210716_CODES_SEEDS: [u16; 8] = [
    0, 0, 0, 0, 0, 0, 2, 0,
];
static HASIM_V20210716_CODES_POSITIONS: [u16; 32] = [
    5, 0, 7, 11, 0, 0, 6, 0, 10, 0, 0, 0, 0, 0, 0, 0,
    0, 4, 0, 1, 8, 2, 0, 0, 0, 9, 3, 0, 0, 0, 0, 0,
];

pub(super) const HASIM_V20210716_KEYS: Index = Index::new(&HASIM_V20210716_KEYS_SEEDS, &HASIM_V20210716_KEYS_POSITIONS);
static HASIM_V20210716_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 1, 0, 0, 2, 1,
];
static HASIM_V20210716_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 8, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0,
    0, 4, 10, 11, 0, 5, 9, 0, 0, 3, 0, 6, 0, 0, 0, 1,
];

pub(super) static HASIM_V20210716_ANSWERS: [u16; 12] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
];
