// @generated from spec/dasb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: cc9bdc47234181bd, rust-hash: e50b81d4c9e1256f
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const DASB_V20191018_CODES: Index = Index::new(&DASB_V20191018_CODES_SEEDS, &DASB_V20191018_CODES_POSITIONS);
static DASB_V20191018_CODES_SEEDS: [u16; 8] = [
    1, 2, 0, 2, 0, 0, 4, 0,
];
static DASB_V20191018_CODES_POSITIONS: [u16; 64] = [
    0, 14, 0, 0, 5, 19, 0, 0, 0, 0, 6, 0, 0, 10, 0, 0,
    24, 0, 0, 12, 4, 0, 9, 1, 0, 20, 0, 23, 15, 0, 0, 2,
    22, 0, 0, 16, 0, 0, 0, 0, 0, 18, 7, 8, 0, 21, 0, 0,
    0, 0, 3, 11, 0, 17, 0, 25, 0, 0, 13, 0, 0, 0, 0, 0,
];

pub(super) const DASB_V20191018_KEYS: Index = Index::new(&DASB_V20191018_KEYS_SEEDS, &DASB_V20191018_KEYS_POSITIONS);
static DASB_V20191018_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 2, 0, 0, 2, 0,
];
static DASB_V20191018_KEYS_POSITIONS: [u16; 64] = [
    6, 0, 0, 0, 0, 20, 8, 11, 0, 4, 0, 0, 0, 2, 23, 16,
    5, 0, 0, 14, 17, 0, 7, 0, 0, 10, 0, 0, 0, 19, 18, 0,
    0, 0, 0, 12, 0, 24, 25, 1, 0, 0, 21, 0, 22, 0, 0, 0,
    0, 0, 0, 0, 0, 13, 0, 15, 0, 0, 3, 0, 0, 0, 9, 0,
];

pub(super) static DASB_V20191018_ANSWERS: [u16; 26] = [
    0, 1, 2, 2, 2, 2, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11,
    12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
];
