// @generated from spec/chdfs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: baa5bf17b861f9b6, rust-hash: c5a8470971babd06
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CHDFS_V20190718_CODES: Index = Index::new(&CHDFS_V20190718_CODES_SEEDS, &CHDFS_V20190718_CODES_POSITIONS);
static CHDFS_V20190718_CODES_SEEDS: [u16; 8] = [
    0, 2, 1, 6, 0, 1, 3, 1,
];
static CHDFS_V20190718_CODES_POSITIONS: [u16; 64] = [
    0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 23, 0, 18, 9,
    0, 0, 16, 3, 0, 0, 7, 15, 0, 25, 26, 10, 0, 8, 19, 0,
    0, 0, 0, 1, 0, 0, 0, 24, 0, 17, 14, 0, 11, 0, 0, 22,
    0, 0, 5, 21, 4, 13, 0, 0, 0, 0, 2, 12, 0, 0, 0, 0,
];

pub(super) const CHDFS_V20190718_KEYS: Index = Index::new(&CHDFS_V20190718_KEYS_SEEDS, &CHDFS_V20190718_KEYS_POSITIONS);
static CHDFS_V20190718_KEYS_SEEDS: [u16; 8] = [
    9, 2, 2, 0, 2, 0, 9, 2,
];
static CHDFS_V20190718_KEYS_POSITIONS: [u16; 64] = [
    7, 0, 0, 0, 0, 18, 0, 0, 20, 0, 4, 0, 3, 0, 11, 0,
    0, 0, 0, 23, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0,
    0, 0, 17, 19, 6, 0, 16, 2, 15, 22, 0, 12, 0, 0, 0, 0,
    0, 0, 0, 10, 8, 13, 25, 1, 0, 26, 0, 21, 0, 24, 0, 9,
];

pub(super) const CHDFS_V20201112_CODES: Index = Index::new(&CHDFS_V20201112_CODES_SEEDS, &CHDFS_V20201112_CODES_POSITIONS);
static CHDFS_V20201112_CODES_SEEDS: [u16; 16] = [
    0, 0, 0, 3, 0, 1, 0, 1, 0, 1, 1, 2, 2, 2, 0, 0,
];
static CHDFS_V20201112_CODES_POSITIONS: [u16; 64] = [
    0, 21, 18, 2, 12, 0, 0, 0, 0, 0, 10, 0, 25, 0, 0, 13,
    0, 0, 20, 15, 0, 0, 11, 19, 0, 0, 0, 14, 4, 17, 23, 0,
    0, 0, 3, 16, 27, 0, 0, 28, 24, 29, 1, 7, 0, 0, 0, 0,
    0, 0, 0, 30, 8, 22, 0, 0, 0, 26, 6, 9, 5, 0, 0, 0,
];

pub(super) const CHDFS_V20201112_KEYS: Index = Index::new(&CHDFS_V20201112_KEYS_SEEDS, &CHDFS_V20201112_KEYS_POSITIONS);
static CHDFS_V20201112_KEYS_SEEDS: [u16; 16] = [
    0, 4, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 4, 0,
];
static CHDFS_V20201112_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 0, 0, 5, 11, 0, 0, 0, 2, 8, 24, 28, 0, 0, 7,
    12, 3, 0, 27, 22, 10, 0, 0, 0, 17, 0, 0, 16, 15, 18, 0,
    0, 1, 4, 9, 0, 0, 23, 0, 0, 0, 0, 0, 0, 29, 0, 13,
    0, 21, 0, 14, 0, 30, 6, 19, 26, 0, 0, 25, 0, 0, 20, 0,
];

pub(super) static CHDFS_V20190718_ANSWERS: [u16; 27] = [
    0, 1, 1, 2, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
    6, 7, 8, 9, 10, 10, 10, 10, 10, 11, 12,
];

pub(super) static CHDFS_V20201112_ANSWERS: [u16; 31] = [
    0, 1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 5, 5, 5, 5, 5,
    5, 5, 5, 5, 6, 7, 8, 9, 10, 10, 10, 10, 10, 11, 12,
];
