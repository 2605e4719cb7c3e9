// @generated from spec/ms.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 765705c7c8bb08c9, rust-hash: 62e4029680a57fc3
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const MS_V20180408_CODES: Index = Index::new(&MS_V20180408_CODES_SEEDS, &MS_V20180408_CODES_POSITIONS);
static MS_V20180408_CODES_SEEDS: [u16; 16] = [
    5, 1, 2, 2, 14, 4, 13, 3, 10, 0, 12, 19, 44, 0, 0, 10,
];
static MS_V20180408_CODES_POSITIONS: [u16; 64] = [
    0, 0, 44, 30, 17, 27, 42, 7, 24, 21, 34, 11, 32, 6, 0, 18,
    45, 28, 0, 13, 33, 46, 0, 0, 23, 41, 38, 0, 40, 0, 36, 35,
    39, 4, 20, 0, 37, 0, 29, 22, 12, 0, 25, 16, 10, 5, 9, 0,
    0, 15, 0, 0, 26, 2, 14, 43, 0, 19, 31, 1, 0, 47, 3, 8,
];

pub(super) const MS_V20180408_KEYS: Index = Index::new(&MS_V20180408_KEYS_SEEDS, &MS_V20180408_KEYS_POSITIONS);
static MS_V20180408_KEYS_SEEDS: [u16; 16] = [
    3, 0, 16, 1, 2, 1, 15, 0, 5, 5, 7, 20, 8, 0, 18, 24,
];
static MS_V20180408_KEYS_POSITIONS: [u16; 64] = [
    46, 20, 0, 0, 0, 40, 23, 7, 8, 25, 6, 10, 43, 14, 37, 34,
    0, 0, 0, 0, 26, 38, 29, 47, 39, 32, 12, 11, 2, 44, 18, 5,
    0, 4, 21, 30, 0, 1, 0, 35, 31, 33, 42, 0, 19, 16, 0, 9,
    24, 22, 0, 17, 0, 13, 36, 3, 45, 28, 0, 0, 0, 15, 41, 27,
];

pub(super) static MS_V20180408_ANSWERS: [u16; 48] = [
    0, 1, 2, 3, 4, 4, 5, 6, 6, 6, 7, 8, 8, 8, 8, 8,
    8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 9,
    10, 11, 12, 12, 12, 13, 14, 14, 14, 15, 16, 16, 17, 18, 18, 19,
];
