// @generated from spec/ft.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3993317753144b56, rust-hash: 94ef32e5a38376b5
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const FT_V20200304_CODES: Index = Index::new(&FT_V20200304_CODES_SEEDS, &FT_V20200304_CODES_POSITIONS);
static FT_V20200304_CODES_SEEDS: [u16; 16] = [
    0, 1, 9, 10, 22, 5, 1, 1, 4, 1, 6, 3, 2, 5, 3, 1,
];
static FT_V20200304_CODES_POSITIONS: [u16; 64] = [
    0, 49, 23, 0, 42, 7, 0, 1, 0, 46, 39, 11, 35, 26, 0, 30,
    0, 14, 0, 25, 45, 48, 43, 34, 37, 28, 3, 20, 22, 15, 0, 17,
    0, 0, 32, 24, 12, 19, 38, 10, 0, 36, 47, 33, 13, 21, 18, 16,
    5, 44, 31, 6, 29, 2, 9, 41, 40, 0, 0, 27, 0, 4, 0, 8,
];

pub(super) const FT_V20200304_KEYS: Index = Index::new(&FT_V20200304_KEYS_SEEDS, &FT_V20200304_KEYS_POSITIONS);
static FT_V20200304_KEYS_SEEDS: [u16; 16] = [
    0, 29, 0, 0, 6, 6, 5, 4, 0, 3, 11, 2, 6, 29, 3, 2,
];
static FT_V20200304_KEYS_POSITIONS: [u16; 64] = [
    31, 0, 29, 28, 0, 0, 47, 0, 4, 0, 0, 41, 2, 21, 0, 0,
    16, 39, 32, 24, 18, 1, 15, 0, 30, 23, 35, 6, 0, 33, 22, 10,
    14, 9, 0, 36, 48, 43, 25, 0, 26, 5, 13, 42, 44, 12, 7, 3,
    37, 38, 49, 19, 20, 0, 27, 11, 34, 8, 0, 45, 40, 0, 17, 46,
];

pub(super) static FT_V20200304_ANSWERS: [u16; 50] = [
    0, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 3, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 5, 6, 7, 7, 7, 7,
    7, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
    9, 10,
];
