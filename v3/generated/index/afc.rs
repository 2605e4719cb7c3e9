// @generated from spec/afc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a188735d5eba716d
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const AFC_V20200226_CODES: Index = Index::new(&AFC_V20200226_CODES_SEEDS, &AFC_V20200226_CODES_POSITIONS);
static AFC_V20200226_CODES_SEEDS: [u16; 16] = [
    3, 10, 0, 0, 0, 0, 0, 4, 0, 0, 2, 0, 0, 8, 7, 4,
];
static AFC_V20200226_CODES_POSITIONS: [u16; 64] = [
    8, 12, 25, 9, 28, 31, 40, 10, 0, 5, 0, 23, 0, 32, 0, 0,
    0, 0, 0, 15, 29, 0, 0, 39, 13, 0, 30, 7, 1, 3, 21, 0,
    19, 0, 0, 26, 14, 0, 22, 17, 0, 33, 0, 27, 0, 18, 0, 2,
    0, 4, 38, 24, 0, 11, 6, 0, 20, 37, 0, 0, 35, 16, 36, 34,
];

pub(super) const AFC_V20200226_KEYS: Index = Index::new(&AFC_V20200226_KEYS_SEEDS, &AFC_V20200226_KEYS_POSITIONS);
static AFC_V20200226_KEYS_SEEDS: [u16; 16] = [
    1, 3, 0, 1, 1, 1, 4, 1, 8, 0, 0, 5, 1, 1, 3, 13,
];
static AFC_V20200226_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 17, 18, 21, 33, 15, 0, 11, 0, 14, 12, 32, 40, 0, 5,
    0, 23, 0, 0, 13, 0, 7, 34, 1, 0, 16, 2, 0, 4, 27, 25,
    9, 0, 0, 0, 24, 22, 31, 0, 28, 0, 0, 0, 6, 3, 20, 19,
    0, 0, 8, 35, 0, 36, 0, 30, 37, 0, 26, 10, 29, 0, 38, 39,
];

pub(super) static AFC_V20200226_HEADS: [u16; 18] = [
    0, 3, 4, 5, 8, 12, 21, 26, 27, 28, 29, 30, 31, 33, 35, 36,
    38, 40,
];
