// @generated from spec/dbdc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: f35296a912281548, rust-hash: 1d259ca966050950
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const DBDC_V20201029_CODES: Index = Index::new(&DBDC_V20201029_CODES_SEEDS, &DBDC_V20201029_CODES_POSITIONS);
static DBDC_V20201029_CODES_SEEDS: [u16; 8] = [
    0, 0, 2, 1, 6, 0, 1, 0,
];
static DBDC_V20201029_CODES_POSITIONS: [u16; 32] = [
    0, 0, 6, 9, 0, 10, 0, 2, 4, 0, 13, 0, 0, 0, 3, 5,
    12, 14, 1, 7, 0, 0, 11, 0, 0, 0, 0, 0, 0, 8, 0, 0,
];

pub(super) const DBDC_V20201029_KEYS: Index = Index::new(&DBDC_V20201029_KEYS_SEEDS, &DBDC_V20201029_KEYS_POSITIONS);
static DBDC_V20201029_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 0, 1, 3, 0, 1,
];
static DBDC_V20201029_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 0, 11, 9, 0, 0, 13, 0, 0, 7, 0, 5, 0, 0, 14,
    0, 8, 10, 0, 0, 0, 0, 1, 12, 0, 6, 4, 0, 0, 2, 3,
];

pub(super) static DBDC_V20201029_ANSWERS: [u16; 15] = [
    0, 1, 2, 3, 4, 5, 4, 4, 6, 7, 7, 7, 8, 8, 9,
];
