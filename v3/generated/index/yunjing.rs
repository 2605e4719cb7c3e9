// @generated from spec/yunjing.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1d8912501cb99630
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const YUNJING_V20180228_CODES: Index = Index::new(&YUNJING_V20180228_CODES_SEEDS, &YUNJING_V20180228_CODES_POSITIONS);
static YUNJING_V20180228_CODES_SEEDS: [u16; 16] = [
    0, 3, 0, 3, 0, 2, 3, 2, 1, 0, 0, 9, 1, 0, 2, 1,
];
static YUNJING_V20180228_CODES_POSITIONS: [u16; 64] = [
    3, 0, 22, 6, 2, 16, 0, 0, 0, 8, 23, 0, 27, 0, 30, 1,
    0, 20, 0, 19, 0, 0, 0, 29, 14, 0, 0, 0, 0, 25, 0, 4,
    0, 21, 7, 5, 0, 0, 0, 0, 18, 33, 0, 31, 32, 11, 15, 0,
    26, 0, 0, 0, 0, 17, 34, 0, 0, 10, 13, 12, 24, 0, 28, 9,
];

pub(super) const YUNJING_V20180228_KEYS: Index = Index::new(&YUNJING_V20180228_KEYS_SEEDS, &YUNJING_V20180228_KEYS_POSITIONS);
static YUNJING_V20180228_KEYS_SEEDS: [u16; 16] = [
    0, 4, 2, 0, 0, 1, 0, 1, 0, 1, 0, 4, 0, 0, 0, 3,
];
static YUNJING_V20180228_KEYS_POSITIONS: [u16; 64] = [
    0, 28, 27, 26, 0, 0, 0, 0, 0, 32, 0, 0, 0, 13, 34, 17,
    1, 15, 0, 33, 0, 21, 5, 0, 16, 0, 0, 0, 0, 0, 23, 2,
    30, 4, 3, 0, 29, 0, 8, 0, 22, 9, 14, 0, 0, 0, 31, 0,
    7, 0, 12, 6, 0, 0, 20, 19, 25, 0, 11, 0, 0, 24, 10, 18,
];

pub(super) static YUNJING_V20180228_HEADS: [u16; 7] = [
    0, 19, 21, 31, 32, 33, 34,
];
