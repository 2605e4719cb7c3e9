// @generated from spec/cloudaudit.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 710096a30db74ee9, rust-hash: bd1135ab4ff80cf8
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CLOUDAUDIT_V20190319_CODES: Index = Index::new(&CLOUDAUDIT_V20190319_CODES_SEEDS, &CLOUDAUDIT_V20190319_CODES_POSITIONS);
static CLOUDAUDIT_V20190319_CODES_SEEDS: [u16; 16] = [
    0, 0, 1, 14, 0, 1, 0, 5, 0, 0, 2, 0, 5, 1, 0, 1,
];
static CLOUDAUDIT_V20190319_CODES_POSITIONS: [u16; 128] = [
    0, 40, 10, 45, 0, 52, 0, 0, 30, 16, 0, 0, 39, 0, 0, 31,
    0, 0, 0, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0,
    0, 6, 19, 47, 42, 0, 8, 0, 15, 0, 0, 0, 0, 28, 3, 37,
    0, 33, 0, 0, 0, 25, 0, 53, 0, 0, 26, 0, 50, 41, 48, 51,
    0, 0, 0, 0, 0, 0, 49, 0, 38, 0, 0, 0, 0, 0, 0, 0,
    36, 0, 0, 54, 35, 0, 9, 34, 0, 32, 0, 46, 2, 0, 0, 0,
    0, 43, 1, 0, 0, 0, 0, 0, 24, 22, 44, 29, 12, 11, 21, 5,
    0, 0, 0, 0, 0, 23, 0, 20, 27, 4, 7, 0, 17, 0, 14, 0,
];

pub(super) const CLOUDAUDIT_V20190319_KEYS: Index = Index::new(&CLOUDAUDIT_V20190319_KEYS_SEEDS, &CLOUDAUDIT_V20190319_KEYS_POSITIONS);
static CLOUDAUDIT_V20190319_KEYS_SEEDS: [u16; 16] = [
    2, 2, 0, 3, 1, 0, 0, 6, 1, 0, 0, 1, 2, 0, 0, 4,
];
static CLOUDAUDIT_V20190319_KEYS_POSITIONS: [u16; 128] = [
    6, 0, 0, 36, 34, 0, 0, 0, 30, 41, 38, 24, 26, 0, 0, 0,
    0, 0, 0, 42, 0, 0, 0, 0, 39, 0, 0, 0, 50, 29, 0, 13,
    0, 0, 0, 0, 0, 12, 0, 0, 2, 0, 52, 16, 0, 0, 20, 0,
    46, 0, 0, 0, 0, 14, 0, 0, 0, 0, 54, 18, 35, 0, 53, 0,
    0, 0, 0, 31, 0, 0, 17, 25, 0, 1, 21, 0, 0, 47, 3, 0,
    27, 0, 0, 0, 9, 0, 0, 0, 10, 0, 4, 44, 15, 0, 0, 28,
    23, 49, 0, 0, 0, 0, 5, 51, 0, 48, 19, 40, 33, 0, 8, 22,
    0, 0, 37, 0, 7, 0, 0, 32, 0, 0, 0, 43, 0, 45, 0, 11,
];

pub(super) static CLOUDAUDIT_V20190319_ANSWERS: [u16; 55] = [
    0, 1, 1, 1, 1, 1, 1, 1, 2, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 3, 4, 5, 6, 6, 6, 6, 6, 6, 6, 6,
    6, 6, 6, 6, 6, 6, 6, 6, 7, 7, 8, 8, 8, 8, 9, 9,
    9, 9, 10, 11, 11, 11, 12,
];
