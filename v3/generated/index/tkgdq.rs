// @generated from spec/tkgdq.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: dc721c0294dca2b1, rust-hash: d71c422d89316e04
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TKGDQ_V20190411_CODES: Index = Index::new(&TKGDQ_V20190411_CODES_SEEDS, &TKGDQ_V20190411_CODES_POSITIONS);
static TKGDQ_V20190411_CODES_SEEDS: [u16; 4] = [
    2, 8, 1, 5,
];
static TKGDQ_V20190411_CODES_POSITIONS: [u16; 16] = [
    6, 1, 4, 10, 0, 3, 0, 7, 0, 8, 9, 0, 0, 0, 5, 2,
];

pub(super) const TKGDQ_V20190411_KEYS: Index = Index::new(&TKGDQ_V20190411_KEYS_SEEDS, &TKGDQ_V20190411_KEYS_POSITIONS);
static TKGDQ_V20190411_KEYS_SEEDS: [u16; 4] = [
    0, 1, 4, 19,
];
static TKGDQ_V20190411_KEYS_POSITIONS: [u16; 16] = [
    9, 0, 8, 0, 7, 0, 3, 5, 0, 0, 1, 2, 6, 0, 4, 10,
];

pub(super) static TKGDQ_V20190411_ANSWERS: [u16; 11] = [
    0, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6,
];
