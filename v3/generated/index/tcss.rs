// @generated from spec/tcss.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c5e78fe7155d01df, rust-hash: 27f2adb0d5421cdb
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TCSS_V20201101_CODES: Index = Index::new(&TCSS_V20201101_CODES_SEEDS, &TCSS_V20201101_CODES_POSITIONS);
static TCSS_V20201101_CODES_SEEDS: [u16; 16] = [
    0, 10, 0, 0, 0, 3, 0, 6, 2, 3, 2, 0, 7, 19, 1, 0,
];
static TCSS_V20201101_CODES_POSITIONS: [u16; 64] = [
    16, 32, 12, 0, 0, 7, 41, 29, 0, 4, 8, 0, 11, 26, 21, 37,
    40, 15, 5, 39, 1, 0, 20, 0, 0, 0, 36, 0, 28, 6, 31, 0,
    0, 22, 23, 34, 9, 0, 14, 19, 0, 38, 0, 13, 0, 0, 3, 0,
    30, 18, 27, 0, 0, 35, 2, 25, 0, 17, 0, 33, 10, 0, 0, 24,
];

pub(super) const TCSS_V20201101_KEYS: Index = Index::new(&TCSS_V20201101_KEYS_SEEDS, &TCSS_V20201101_KEYS_POSITIONS);
static TCSS_V20201101_KEYS_SEEDS: [u16; 16] = [
    1, 0, 0, 1, 0, 11, 1, 5, 6, 11, 0, 2, 1, 2, 9, 6,
];
static TCSS_V20201101_KEYS_POSITIONS: [u16; 64] = [
    0, 14, 0, 28, 0, 38, 13, 22, 0, 19, 2, 0, 3, 17, 26, 0,
    16, 30, 0, 0, 35, 36, 11, 0, 0, 0, 23, 0, 21, 37, 29, 12,
    0, 0, 9, 6, 5, 40, 41, 15, 34, 0, 8, 4, 39, 0, 0, 32,
    0, 0, 0, 0, 7, 25, 10, 33, 20, 1, 0, 0, 18, 24, 31, 27,
];

pub(super) static TCSS_V20201101_ANSWERS: [u16; 42] = [
    0, 1, 2, 2, 2, 2, 2, 2, 3, 2, 2, 2, 4, 5, 6, 6,
    7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 9, 10, 10, 10, 11,
    12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
];
