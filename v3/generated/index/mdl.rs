// @generated from spec/mdl.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 61bd144e6cd5d757
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const MDL_V20200326_CODES: Index = Index::new(&MDL_V20200326_CODES_SEEDS, &MDL_V20200326_CODES_POSITIONS);
static MDL_V20200326_CODES_SEEDS: [u16; 16] = [
    0, 1, 1, 0, 0, 2, 0, 0, 2, 0, 4, 4, 0, 3, 0, 0,
];
static MDL_V20200326_CODES_POSITIONS: [u16; 64] = [
    0, 19, 0, 0, 21, 0, 4, 0, 15, 0, 13, 0, 22, 1, 0, 0,
    0, 0, 0, 20, 0, 11, 27, 14, 0, 10, 0, 0, 12, 29, 0, 3,
    0, 0, 18, 0, 9, 17, 0, 0, 0, 24, 0, 0, 5, 0, 6, 0,
    25, 0, 0, 0, 23, 26, 16, 0, 0, 28, 7, 0, 0, 2, 8, 0,
];

pub(super) const MDL_V20200326_KEYS: Index = Index::new(&MDL_V20200326_KEYS_SEEDS, &MDL_V20200326_KEYS_POSITIONS);
static MDL_V20200326_KEYS_SEEDS: [u16; 16] = [
    1, 1, 0, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 3, 2, 2,
];
static MDL_V20200326_KEYS_POSITIONS: [u16; 64] = [
    17, 0, 7, 27, 13, 6, 2, 0, 0, 0, 1, 0, 14, 26, 0, 19,
    0, 0, 0, 0, 8, 0, 0, 22, 0, 16, 0, 23, 24, 0, 0, 0,
    0, 5, 9, 28, 0, 11, 0, 0, 29, 0, 18, 0, 25, 12, 0, 0,
    0, 10, 0, 0, 0, 0, 0, 3, 4, 0, 20, 21, 15, 0, 0, 0,
];

pub(super) static MDL_V20200326_HEADS: [u16; 2] = [
    0, 1,
];
