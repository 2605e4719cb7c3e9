// @generated from spec/csxg.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1710b13b3184cc8b, rust-hash: 61988f42b8b09c56
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CSXG_V20230303_CODES: Index = Index::new(&CSXG_V20230303_CODES_SEEDS, &CSXG_V20230303_CODES_POSITIONS);
static CSXG_V20230303_CODES_SEEDS: [u16; 8] = [
    2, 2, 0, 1, 0, 2, 1, 0,
];
static CSXG_V20230303_CODES_POSITIONS: [u16; 32] = [
    7, 4, 12, 0, 0, 0, 0, 0, 16, 0, 0, 1, 13, 11, 2, 17,
    6, 9, 0, 8, 15, 3, 14, 0, 0, 0, 10, 0, 0, 5, 0, 0,
];

pub(super) const CSXG_V20230303_KEYS: Index = Index::new(&CSXG_V20230303_KEYS_SEEDS, &CSXG_V20230303_KEYS_POSITIONS);
static CSXG_V20230303_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 2, 0, 0, 2, 3,
];
static CSXG_V20230303_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 13, 3, 0, 0, 0, 9, 0, 0, 10, 0, 4, 0, 12, 11,
    0, 5, 16, 17, 0, 14, 15, 1, 2, 0, 6, 8, 0, 7, 0, 0,
];

pub(super) static CSXG_V20230303_ANSWERS: [u16; 18] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    16, 17,
];
