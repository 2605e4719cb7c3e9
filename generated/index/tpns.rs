// @generated from spec/tpns.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 2b2bd098ec7893d6, rust-hash: 825f238e6ccaa330
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TPNS_CODES: Index = Index::new(&TPNS_CODES_SEEDS, &TPNS_CODES_POSITIONS);
static TPNS_CODES_SEEDS: [u16; 8] = [
    0, 0, 0, 0, 0, 0, 0, 0,
];
static TPNS_CODES_POSITIONS: [u16; 64] = [
    0, 0, 0, 0, 10, 22, 25, 0, 0, 21, 0, 23, 9, 5, 0, 0,
    0, 20, 0, 14, 0, 4, 0, 0, 0, 19, 24, 13, 8, 0, 0, 0,
    0, 18, 0, 12, 7, 0, 3, 0, 0, 0, 17, 11, 0, 6, 2, 0,
    0, 0, 16, 0, 0, 0, 1, 0, 0, 0, 15, 0, 0, 0, 0, 0,
];

pub(super) const TPNS_KEYS: Index = Index::new(&TPNS_KEYS_SEEDS, &TPNS_KEYS_POSITIONS);
static TPNS_KEYS_SEEDS: [u16; 8] = [
    0, 2, 0, 0, 0, 4, 0, 0,
];
static TPNS_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 5, 22, 0, 0, 0, 0,
    0, 0, 3, 1, 0, 18, 0, 19, 25, 14, 0, 24, 0, 20, 9, 0,
    15, 0, 13, 0, 7, 0, 0, 11, 2, 0, 0, 0, 0, 0, 0, 10,
    0, 16, 0, 21, 23, 0, 0, 0, 0, 0, 6, 8, 4, 17, 0, 0,
];
