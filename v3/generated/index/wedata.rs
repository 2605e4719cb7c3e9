// @generated from spec/wedata.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 426068babeed2f94
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const WEDATA_V20210820_CODES: Index = Index::new(&WEDATA_V20210820_CODES_SEEDS, &WEDATA_V20210820_CODES_POSITIONS);
static WEDATA_V20210820_CODES_SEEDS: [u16; 16] = [
    0, 0, 0, 0, 0, 1, 0, 0, 0, 2, 3, 2, 6, 0, 2, 2,
];
static WEDATA_V20210820_CODES_POSITIONS: [u16; 128] = [
    0, 0, 0, 50, 48, 0, 22, 0, 26, 3, 42, 24, 0, 51, 0, 27,
    11, 0, 0, 0, 36, 53, 8, 0, 0, 10, 0, 39, 0, 0, 0, 0,
    0, 38, 49, 0, 0, 37, 40, 0, 35, 0, 0, 0, 28, 0, 5, 0,
    0, 0, 0, 21, 0, 0, 0, 0, 0, 14, 45, 0, 44, 0, 0, 0,
    0, 0, 0, 0, 30, 20, 33, 0, 19, 0, 0, 0, 52, 0, 0, 0,
    0, 1, 46, 23, 0, 32, 0, 0, 34, 0, 0, 0, 2, 7, 13, 0,
    0, 9, 0, 0, 41, 43, 0, 0, 17, 18, 4, 0, 0, 0, 0, 0,
    0, 16, 0, 31, 0, 15, 0, 0, 12, 47, 0, 29, 0, 0, 6, 25,
];

pub(super) const WEDATA_V20210820_KEYS: Index = Index::new(&WEDATA_V20210820_KEYS_SEEDS, &WEDATA_V20210820_KEYS_POSITIONS);
static WEDATA_V20210820_KEYS_SEEDS: [u16; 16] = [
    2, 0, 0, 0, 2, 5, 0, 4, 0, 13, 0, 3, 0, 1, 2, 0,
];
static WEDATA_V20210820_KEYS_POSITIONS: [u16; 128] = [
    13, 0, 45, 28, 0, 0, 14, 0, 0, 0, 46, 42, 39, 52, 31, 0,
    0, 0, 0, 7, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 15,
    0, 0, 25, 0, 0, 0, 0, 6, 0, 3, 0, 22, 0, 17, 51, 0,
    9, 0, 0, 0, 40, 27, 30, 29, 0, 35, 0, 0, 0, 41, 0, 0,
    0, 0, 0, 0, 38, 0, 0, 8, 0, 0, 0, 12, 37, 44, 4, 0,
    36, 18, 19, 5, 0, 10, 34, 0, 0, 33, 32, 0, 43, 2, 0, 0,
    0, 0, 0, 0, 0, 0, 53, 0, 23, 0, 0, 48, 0, 0, 21, 49,
    26, 0, 0, 0, 0, 1, 20, 0, 0, 47, 24, 0, 50, 16, 0, 0,
];

pub(super) const WEDATA_V20250806_CODES: Index = Index::new(&WEDATA_V20250806_CODES_SEEDS, &WEDATA_V20250806_CODES_POSITIONS);
static WEDATA_V20250806_CODES_SEEDS: [u16; 16] = [
    0, 3, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 1, 0,
];
static WEDATA_V20250806_CODES_POSITIONS: [u16; 64] = [
    0, 23, 0, 0, 13, 10, 31, 14, 0, 22, 0, 0, 0, 24, 6, 0,
    30, 29, 5, 25, 0, 0, 0, 0, 0, 0, 3, 17, 7, 0, 27, 0,
    0, 11, 0, 18, 0, 0, 2, 20, 0, 12, 9, 4, 0, 21, 0, 0,
    0, 0, 8, 28, 0, 26, 0, 1, 0, 16, 0, 19, 0, 15, 0, 0,
];

pub(super) const WEDATA_V20250806_KEYS: Index = Index::new(&WEDATA_V20250806_KEYS_SEEDS, &WEDATA_V20250806_KEYS_POSITIONS);
static WEDATA_V20250806_KEYS_SEEDS: [u16; 16] = [
    0, 0, 0, 1, 0, 3, 2, 0, 1, 6, 0, 2, 0, 2, 0, 2,
];
static WEDATA_V20250806_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 0, 19, 0, 17, 4, 1, 0, 0, 7, 0, 10, 8, 0, 0,
    29, 0, 0, 23, 26, 12, 20, 2, 0, 0, 25, 0, 5, 27, 6, 11,
    0, 0, 21, 3, 0, 30, 31, 0, 0, 16, 0, 15, 28, 0, 0, 0,
    0, 0, 0, 0, 0, 22, 14, 24, 13, 0, 0, 0, 18, 9, 0, 0,
];

pub(super) static WEDATA_V20210820_HEADS: [u16; 18] = [
    0, 3, 4, 15, 18, 33, 37, 38, 39, 41, 42, 43, 44, 46, 47, 48,
    50, 51,
];

pub(super) static WEDATA_V20250806_HEADS: [u16; 13] = [
    0, 2, 4, 7, 18, 22, 23, 24, 26, 27, 28, 30, 31,
];
