// @generated from spec/aiart.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c32dc638ddb74f04, rust-hash: 557e9d02e43c9a8c
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const AIART_V20221229_CODES: Index = Index::new(&AIART_V20221229_CODES_SEEDS, &AIART_V20221229_CODES_POSITIONS);
static AIART_V20221229_CODES_SEEDS: [u16; 16] = [
    0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 1, 2, 0, 3, 0,
];
static AIART_V20221229_CODES_POSITIONS: [u16; 64] = [
    21, 18, 0, 0, 16, 8, 0, 0, 0, 0, 0, 19, 5, 26, 23, 13,
    0, 0, 0, 28, 0, 1, 0, 0, 17, 7, 0, 10, 0, 4, 11, 6,
    31, 0, 0, 24, 15, 25, 0, 3, 9, 0, 0, 30, 0, 0, 0, 0,
    0, 0, 14, 0, 0, 12, 2, 27, 0, 20, 0, 0, 0, 22, 29, 0,
];

pub(super) const AIART_V20221229_KEYS: Index = Index::new(&AIART_V20221229_KEYS_SEEDS, &AIART_V20221229_KEYS_POSITIONS);
static AIART_V20221229_KEYS_SEEDS: [u16; 16] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 2, 0,
];
static AIART_V20221229_KEYS_POSITIONS: [u16; 64] = [
    0, 6, 19, 10, 0, 0, 0, 0, 0, 20, 0, 0, 7, 0, 15, 24,
    0, 0, 16, 14, 0, 0, 29, 0, 0, 0, 27, 5, 13, 0, 1, 0,
    0, 4, 26, 18, 0, 23, 0, 30, 0, 0, 0, 0, 0, 12, 0, 0,
    21, 0, 25, 31, 9, 0, 0, 0, 8, 3, 28, 11, 17, 22, 0, 2,
];

pub(super) static AIART_V20221229_ANSWERS: [u16; 32] = [
    0, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 3,
    4, 4, 4, 4, 4, 4, 5, 5, 6, 7, 8, 8, 8, 8, 8, 9,
];
