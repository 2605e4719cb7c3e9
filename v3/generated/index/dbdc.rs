// @generated from spec/dbdc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: f35296a912281548
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const DBDC_V20201029_CODES: Index = Index::new(&DBDC_V20201029_CODES_SEEDS, &DBDC_V20201029_CODES_POSITIONS);
static DBDC_V20201029_CODES_SEEDS: [u16; 8] = [
    0, 0, 2, 0, 1, 0, 3, 0,
];
static DBDC_V20201029_CODES_POSITIONS: [u16; 32] = [
    0, 0, 14, 0, 5, 0, 3, 2, 10, 0, 0, 6, 0, 0, 0, 1,
    0, 8, 13, 4, 0, 0, 11, 0, 7, 0, 0, 0, 9, 0, 12, 0,
];

pub(super) const DBDC_V20201029_KEYS: Index = Index::new(&DBDC_V20201029_KEYS_SEEDS, &DBDC_V20201029_KEYS_POSITIONS);
static DBDC_V20201029_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 2, 1, 0, 0, 2,
];
static DBDC_V20201029_KEYS_POSITIONS: [u16; 32] = [
    0, 9, 0, 12, 0, 0, 0, 0, 0, 0, 2, 3, 0, 0, 10, 13,
    0, 8, 0, 6, 5, 0, 0, 1, 14, 4, 0, 0, 0, 0, 7, 11,
];

pub(super) static DBDC_V20201029_HEADS: [u16; 6] = [
    0, 2, 3, 8, 12, 14,
];

pub(super) static DBDC_V20201029_OWN: [u16; 15] = [
    65535, 65535, 65535, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
];
