// @generated from spec/ms.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 765705c7c8bb08c9
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const MS_V20180408_CODES: Index = Index::new(&MS_V20180408_CODES_SEEDS, &MS_V20180408_CODES_POSITIONS);
static MS_V20180408_CODES_SEEDS: [u16; 16] = [
    0, 5, 15, 1, 28, 2, 0, 1, 11, 0, 1, 28, 4, 0, 16, 5,
];
static MS_V20180408_CODES_POSITIONS: [u16; 64] = [
    16, 14, 44, 13, 32, 8, 47, 0, 18, 27, 33, 38, 19, 25, 20, 0,
    35, 1, 0, 34, 46, 15, 0, 0, 0, 43, 26, 45, 31, 0, 42, 28,
    0, 4, 0, 41, 21, 5, 0, 0, 30, 39, 0, 24, 0, 7, 9, 6,
    0, 3, 23, 0, 12, 2, 37, 36, 22, 17, 29, 10, 0, 11, 40, 0,
];

pub(super) const MS_V20180408_KEYS: Index = Index::new(&MS_V20180408_KEYS_SEEDS, &MS_V20180408_KEYS_POSITIONS);
static MS_V20180408_KEYS_SEEDS: [u16; 16] = [
    0, 3, 0, 1, 0, 3, 2, 16, 0, 10, 4, 10, 2, 8, 0, 0,
];
static MS_V20180408_KEYS_POSITIONS: [u16; 64] = [
    23, 0, 0, 6, 20, 41, 34, 32, 28, 40, 37, 0, 12, 7, 29, 0,
    0, 14, 43, 33, 8, 9, 18, 30, 0, 0, 17, 39, 27, 36, 1, 0,
    44, 25, 22, 19, 5, 0, 47, 2, 46, 0, 4, 0, 13, 38, 0, 0,
    35, 21, 26, 3, 42, 31, 16, 0, 45, 15, 0, 24, 10, 11, 0, 0,
];

pub(super) static MS_V20180408_HEADS: [u16; 11] = [
    0, 2, 3, 6, 10, 31, 33, 37, 41, 44, 47,
];
