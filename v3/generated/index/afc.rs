// @generated from spec/afc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a188735d5eba716d, rust-hash: 0bb02889c275a5ee
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const AFC_V20200226_CODES: Index = Index::new(&AFC_V20200226_CODES_SEEDS, &AFC_V20200226_CODES_POSITIONS);
static AFC_V20200226_CODES_SEEDS: [u16; 16] = [
    3, 0, 2, 0, 1, 4, 0, 1, 0, 0, 3, 0, 8, 4, 4, 0,
];
static AFC_V20200226_CODES_POSITIONS: [u16; 64] = [
    9, 26, 0, 0, 0, 18, 40, 2, 6, 39, 0, 0, 0, 10, 17, 14,
    38, 0, 21, 11, 0, 0, 0, 4, 13, 33, 25, 0, 15, 0, 16, 0,
    36, 0, 0, 28, 31, 32, 27, 0, 0, 24, 23, 5, 0, 35, 20, 0,
    0, 0, 30, 7, 8, 29, 0, 19, 34, 0, 1, 12, 0, 37, 22, 3,
];

pub(super) const AFC_V20200226_KEYS: Index = Index::new(&AFC_V20200226_KEYS_SEEDS, &AFC_V20200226_KEYS_POSITIONS);
static AFC_V20200226_KEYS_SEEDS: [u16; 16] = [
    1, 2, 1, 0, 0, 8, 3, 0, 2, 5, 0, 1, 4, 2, 12, 4,
];
static AFC_V20200226_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 9, 0, 6, 34, 5, 0, 4, 3, 8, 0, 15, 21, 17, 30,
    0, 0, 0, 14, 29, 39, 0, 18, 0, 19, 0, 35, 0, 31, 32, 0,
    37, 0, 0, 10, 0, 38, 40, 12, 28, 0, 0, 0, 36, 33, 0, 7,
    0, 1, 20, 11, 25, 26, 24, 27, 23, 2, 22, 13, 0, 0, 16, 0,
];

pub(super) static AFC_V20200226_ANSWERS: [u16; 41] = [
    0, 1, 2, 3, 4, 5, 6, 6, 7, 8, 8, 8, 9, 10, 10, 10,
    10, 10, 10, 10, 10, 11, 12, 12, 12, 12, 13, 14, 15, 16, 17, 18,
    19, 20, 21, 22, 23, 24, 25, 26, 27,
];
