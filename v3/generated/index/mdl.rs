// @generated from spec/mdl.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 61bd144e6cd5d757, rust-hash: 531cb5c765aa5a88
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const MDL_V20200326_CODES: Index = Index::new(&MDL_V20200326_CODES_SEEDS, &MDL_V20200326_CODES_POSITIONS);
static MDL_V20200326_CODES_SEEDS: [u16; 16] = [
    0, 1, 0, 0, 1, 2, 0, 0, 2, 0, 0, 0, 0, 2, 0, 5,
];
static MDL_V20200326_CODES_POSITIONS: [u16; 64] = [
    0, 0, 0, 0, 13, 0, 4, 0, 0, 18, 0, 0, 22, 1, 0, 0,
    0, 0, 0, 3, 5, 11, 27, 14, 0, 0, 0, 0, 12, 29, 0, 0,
    9, 0, 0, 0, 0, 17, 0, 0, 19, 24, 0, 20, 21, 0, 6, 0,
    25, 0, 0, 10, 23, 26, 16, 0, 0, 28, 7, 0, 0, 2, 8, 15,
];

pub(super) const MDL_V20200326_KEYS: Index = Index::new(&MDL_V20200326_KEYS_SEEDS, &MDL_V20200326_KEYS_POSITIONS);
static MDL_V20200326_KEYS_SEEDS: [u16; 16] = [
    1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 2, 2, 0,
];
static MDL_V20200326_KEYS_POSITIONS: [u16; 64] = [
    17, 0, 7, 27, 0, 6, 0, 0, 0, 0, 1, 0, 0, 26, 0, 19,
    0, 0, 10, 0, 8, 15, 0, 22, 0, 16, 0, 4, 24, 0, 2, 0,
    0, 0, 0, 0, 14, 0, 0, 0, 29, 3, 18, 13, 25, 12, 0, 0,
    0, 0, 0, 9, 23, 0, 0, 0, 0, 5, 20, 21, 28, 11, 0, 0,
];

pub(super) static MDL_V20200326_ANSWERS: [u16; 30] = [
    0, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
];
