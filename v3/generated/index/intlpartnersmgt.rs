// @generated from spec/intlpartnersmgt.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 204ca72d43d36572, rust-hash: da45a61c421ce6a2
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const INTLPARTNERSMGT_V20220928_CODES: Index = Index::new(&INTLPARTNERSMGT_V20220928_CODES_SEEDS, &INTLPARTNERSMGT_V20220928_CODES_POSITIONS);
static INTLPARTNERSMGT_V20220928_CODES_SEEDS: [u16; 32] = [
    0, 0, 1, 0, 0, 7, 0, 1, 2, 1, 0, 1, 4, 0, 0, 1,
    0, 1, 0, 8, 3, 3, 2, 8, 1, 1, 13, 0, 0, 8, 5, 1,
];
static INTLPARTNERSMGT_V20220928_CODES_POSITIONS: [u16; 128] = [
    33, 6, 43, 31, 4, 0, 0, 0, 65, 0, 57, 0, 0, 0, 16, 19,
    0, 11, 0, 0, 59, 20, 68, 0, 0, 0, 0, 0, 60, 0, 0, 0,
    67, 0, 0, 53, 0, 13, 0, 10, 0, 39, 0, 0, 0, 0, 41, 55,
    0, 0, 37, 25, 46, 52, 0, 12, 0, 66, 0, 32, 0, 0, 0, 54,
    45, 0, 0, 21, 58, 50, 18, 0, 7, 34, 0, 0, 62, 9, 0, 14,
    26, 0, 61, 8, 0, 0, 0, 0, 64, 0, 51, 40, 15, 0, 28, 0,
    0, 0, 29, 24, 38, 49, 3, 0, 5, 30, 56, 0, 2, 0, 35, 63,
    22, 48, 47, 0, 44, 36, 1, 42, 0, 0, 0, 27, 0, 17, 0, 23,
];

pub(super) const INTLPARTNERSMGT_V20220928_KEYS: Index = Index::new(&INTLPARTNERSMGT_V20220928_KEYS_SEEDS, &INTLPARTNERSMGT_V20220928_KEYS_POSITIONS);
static INTLPARTNERSMGT_V20220928_KEYS_SEEDS: [u16; 32] = [
    2, 0, 0, 0, 0, 4, 3, 1, 0, 0, 0, 3, 0, 1, 4, 0,
    0, 2, 0, 1, 5, 1, 2, 0, 0, 7, 2, 4, 0, 4, 0, 4,
];
static INTLPARTNERSMGT_V20220928_KEYS_POSITIONS: [u16; 128] = [
    0, 28, 33, 0, 6, 0, 0, 0, 0, 2, 0, 0, 57, 0, 12, 0,
    47, 0, 0, 16, 3, 30, 0, 0, 4, 0, 0, 0, 0, 11, 32, 64,
    10, 52, 5, 0, 40, 0, 9, 63, 0, 0, 34, 51, 0, 59, 0, 0,
    0, 29, 27, 0, 0, 8, 0, 0, 0, 53, 0, 0, 46, 14, 0, 44,
    15, 0, 58, 0, 0, 50, 18, 42, 0, 54, 43, 68, 21, 19, 1, 0,
    17, 26, 0, 39, 0, 66, 0, 37, 65, 0, 0, 0, 24, 41, 0, 35,
    0, 25, 61, 13, 0, 0, 31, 7, 0, 0, 0, 60, 22, 23, 62, 45,
    48, 0, 0, 56, 0, 0, 0, 0, 20, 0, 0, 49, 55, 38, 36, 67,
];

pub(super) static INTLPARTNERSMGT_V20220928_ANSWERS: [u16; 69] = [
    0, 1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 5, 6, 7,
    7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8, 9, 9, 9, 9, 9,
    9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 10, 11, 12,
    13, 14, 15, 15, 16,
];
