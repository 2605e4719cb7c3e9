// @generated from spec/yunjing.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1d8912501cb99630, rust-hash: 6eefe06a44eb8fc5
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const YUNJING_V20180228_CODES: Index = Index::new(&YUNJING_V20180228_CODES_SEEDS, &YUNJING_V20180228_CODES_POSITIONS);
static YUNJING_V20180228_CODES_SEEDS: [u16; 16] = [
    0, 3, 0, 5, 1, 0, 0, 1, 4, 1, 0, 8, 1, 3, 0, 1,
];
static YUNJING_V20180228_CODES_POSITIONS: [u16; 64] = [
    0, 23, 22, 0, 2, 34, 0, 0, 31, 7, 12, 0, 0, 0, 30, 14,
    0, 20, 0, 19, 0, 0, 0, 9, 21, 32, 0, 0, 0, 25, 0, 29,
    0, 8, 15, 24, 27, 0, 26, 3, 18, 33, 0, 6, 5, 11, 0, 0,
    0, 0, 0, 10, 0, 17, 1, 0, 4, 0, 13, 16, 0, 0, 28, 0,
];

pub(super) const YUNJING_V20180228_KEYS: Index = Index::new(&YUNJING_V20180228_KEYS_SEEDS, &YUNJING_V20180228_KEYS_POSITIONS);
static YUNJING_V20180228_KEYS_SEEDS: [u16; 16] = [
    0, 0, 2, 0, 1, 2, 0, 5, 0, 6, 0, 0, 0, 0, 16, 3,
];
static YUNJING_V20180228_KEYS_POSITIONS: [u16; 64] = [
    0, 28, 27, 26, 0, 0, 0, 9, 17, 18, 0, 0, 21, 8, 34, 0,
    1, 25, 24, 32, 0, 31, 5, 0, 16, 0, 33, 2, 10, 0, 0, 0,
    30, 0, 3, 0, 0, 0, 0, 15, 22, 0, 14, 0, 0, 0, 0, 12,
    7, 0, 0, 6, 0, 29, 20, 19, 13, 0, 11, 0, 23, 0, 0, 4,
];

pub(super) static YUNJING_V20180228_ANSWERS: [u16; 35] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4,
    5, 6, 7,
];
