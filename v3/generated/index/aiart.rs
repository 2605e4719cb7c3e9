// @generated from spec/aiart.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c32dc638ddb74f04
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const AIART_V20221229_CODES: Index = Index::new(&AIART_V20221229_CODES_SEEDS, &AIART_V20221229_CODES_POSITIONS);
static AIART_V20221229_CODES_SEEDS: [u16; 16] = [
    0, 1, 2, 0, 1, 1, 1, 2, 1, 1, 2, 0, 0, 0, 4, 0,
];
static AIART_V20221229_CODES_POSITIONS: [u16; 64] = [
    13, 0, 0, 22, 16, 11, 31, 6, 0, 0, 0, 14, 0, 0, 0, 9,
    5, 0, 0, 30, 0, 0, 29, 0, 21, 0, 0, 0, 12, 8, 15, 0,
    10, 19, 0, 24, 3, 0, 26, 0, 2, 0, 0, 23, 0, 0, 27, 20,
    0, 0, 7, 18, 0, 25, 4, 17, 1, 0, 0, 28, 0, 0, 0, 0,
];

pub(super) const AIART_V20221229_KEYS: Index = Index::new(&AIART_V20221229_KEYS_SEEDS, &AIART_V20221229_KEYS_POSITIONS);
static AIART_V20221229_KEYS_SEEDS: [u16; 16] = [
    1, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 5,
];
static AIART_V20221229_KEYS_POSITIONS: [u16; 64] = [
    0, 22, 5, 0, 0, 0, 0, 29, 0, 26, 0, 6, 0, 0, 0, 20,
    0, 23, 0, 14, 0, 0, 0, 30, 0, 0, 0, 0, 2, 4, 0, 8,
    27, 0, 0, 0, 0, 17, 0, 18, 24, 0, 16, 0, 31, 12, 0, 10,
    21, 0, 25, 0, 7, 13, 0, 0, 19, 3, 28, 11, 0, 9, 1, 15,
];

pub(super) static AIART_V20221229_HEADS: [u16; 8] = [
    0, 1, 15, 16, 22, 24, 26, 31,
];

pub(super) static AIART_V20221229_OWN: [u16; 32] = [
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1, 65535, 65535, 65535, 65535, 65535, 65535,
];
