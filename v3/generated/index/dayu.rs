// @generated from spec/dayu.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 4687299d41bad7f1, rust-hash: cacb9b13a73baaae
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const DAYU_V20180709_CODES: Index = Index::new(&DAYU_V20180709_CODES_SEEDS, &DAYU_V20180709_CODES_POSITIONS);
static DAYU_V20180709_CODES_SEEDS: [u16; 8] = [
    1, 0, 0, 0, 0, 0, 2, 0,
];
static DAYU_V20180709_CODES_POSITIONS: [u16; 32] = [
    6, 0, 8, 11, 0, 0, 3, 0, 10, 0, 0, 0, 0, 0, 0, 0,
    0, 4, 0, 1, 9, 2, 0, 0, 0, 0, 7, 0, 0, 5, 0, 0,
];

pub(super) const DAYU_V20180709_KEYS: Index = Index::new(&DAYU_V20180709_KEYS_SEEDS, &DAYU_V20180709_KEYS_POSITIONS);
static DAYU_V20180709_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 2, 0, 0, 0, 1,
];
static DAYU_V20180709_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 9, 0, 0, 0, 0, 8, 0, 0, 7, 10, 3, 0, 0, 0,
    0, 4, 0, 11, 0, 6, 0, 0, 0, 0, 5, 2, 0, 0, 0, 1,
];

pub(super) static DAYU_V20180709_ANSWERS: [u16; 12] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
];
