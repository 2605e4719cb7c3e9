// @generated from spec/tiw.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 2fdd8ae525293933, rust-hash: 774b356fef59041c
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TIW_V20190919_CODES: Index = Index::new(&TIW_V20190919_CODES_SEEDS, &TIW_V20190919_CODES_POSITIONS);
static TIW_V20190919_CODES_SEEDS: [u16; 16] = [
    4, 28, 5, 0, 0, 1, 0, 8, 1, 9, 0, 19, 3, 2, 0, 4,
];
static TIW_V20190919_CODES_POSITIONS: [u16; 64] = [
    37, 17, 9, 2, 34, 8, 44, 0, 10, 15, 0, 16, 0, 0, 29, 33,
    35, 25, 0, 45, 42, 19, 0, 11, 7, 0, 40, 18, 0, 21, 32, 4,
    22, 27, 31, 20, 30, 23, 1, 0, 0, 12, 26, 3, 46, 28, 36, 38,
    0, 0, 43, 41, 39, 13, 0, 0, 0, 0, 0, 5, 24, 0, 14, 6,
];

pub(super) const TIW_V20190919_KEYS: Index = Index::new(&TIW_V20190919_KEYS_SEEDS, &TIW_V20190919_KEYS_POSITIONS);
static TIW_V20190919_KEYS_SEEDS: [u16; 16] = [
    1, 1, 6, 0, 14, 29, 1, 1, 8, 1, 1, 0, 13, 1, 0, 2,
];
static TIW_V20190919_KEYS_POSITIONS: [u16; 64] = [
    21, 11, 17, 31, 0, 2, 20, 0, 0, 0, 0, 42, 35, 27, 40, 15,
    9, 14, 0, 4, 36, 39, 24, 1, 0, 29, 0, 8, 46, 0, 32, 37,
    23, 3, 12, 0, 26, 13, 0, 18, 34, 0, 5, 28, 0, 6, 0, 0,
    0, 44, 16, 45, 22, 41, 0, 30, 38, 7, 10, 19, 25, 33, 43, 0,
];

pub(super) static TIW_V20190919_ANSWERS: [u16; 47] = [
    0, 1, 2, 2, 2, 2, 2, 3, 2, 2, 4, 2, 2, 5, 2, 6,
    7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
    9, 10, 11, 12, 13, 14, 14, 14, 14, 15, 16, 17, 18, 19, 19,
];
