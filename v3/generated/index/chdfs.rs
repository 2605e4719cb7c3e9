// @generated from spec/chdfs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: baa5bf17b861f9b6
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CHDFS_V20190718_CODES: Index = Index::new(&CHDFS_V20190718_CODES_SEEDS, &CHDFS_V20190718_CODES_POSITIONS);
static CHDFS_V20190718_CODES_SEEDS: [u16; 8] = [
    0, 1, 1, 2, 0, 1, 3, 0,
];
static CHDFS_V20190718_CODES_POSITIONS: [u16; 64] = [
    15, 17, 21, 0, 0, 9, 0, 22, 0, 0, 0, 0, 0, 0, 10, 0,
    25, 0, 16, 5, 0, 0, 0, 0, 0, 0, 26, 23, 0, 8, 19, 0,
    0, 0, 0, 0, 13, 0, 0, 24, 6, 0, 14, 3, 0, 0, 11, 0,
    0, 20, 0, 7, 4, 18, 0, 0, 0, 0, 1, 0, 0, 12, 2, 0,
];

pub(super) const CHDFS_V20190718_KEYS: Index = Index::new(&CHDFS_V20190718_KEYS_SEEDS, &CHDFS_V20190718_KEYS_POSITIONS);
static CHDFS_V20190718_KEYS_SEEDS: [u16; 8] = [
    0, 1, 0, 0, 1, 2, 0, 0,
];
static CHDFS_V20190718_KEYS_POSITIONS: [u16; 64] = [
    20, 0, 9, 1, 0, 0, 0, 0, 22, 0, 4, 21, 0, 0, 19, 10,
    0, 0, 0, 17, 18, 0, 8, 0, 13, 23, 0, 0, 2, 26, 0, 0,
    0, 14, 0, 5, 24, 12, 16, 0, 0, 7, 0, 0, 0, 25, 0, 0,
    0, 0, 6, 15, 0, 0, 0, 3, 0, 11, 0, 0, 0, 0, 0, 0,
];

pub(super) const CHDFS_V20201112_CODES: Index = Index::new(&CHDFS_V20201112_CODES_SEEDS, &CHDFS_V20201112_CODES_POSITIONS);
static CHDFS_V20201112_CODES_SEEDS: [u16; 16] = [
    0, 0, 3, 3, 0, 2, 0, 0, 2, 0, 1, 1, 2, 0, 1, 2,
];
static CHDFS_V20201112_CODES_POSITIONS: [u16; 64] = [
    19, 29, 30, 18, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0,
    21, 0, 20, 3, 13, 4, 6, 0, 0, 2, 0, 27, 0, 14, 0, 0,
    0, 0, 5, 9, 17, 0, 0, 28, 10, 0, 1, 0, 0, 0, 16, 0,
    0, 0, 25, 11, 8, 0, 23, 0, 0, 0, 7, 24, 0, 15, 26, 0,
];

pub(super) const CHDFS_V20201112_KEYS: Index = Index::new(&CHDFS_V20201112_KEYS_SEEDS, &CHDFS_V20201112_KEYS_POSITIONS);
static CHDFS_V20201112_KEYS_SEEDS: [u16; 16] = [
    0, 2, 0, 1, 1, 1, 0, 0, 1, 0, 1, 0, 1, 0, 0, 0,
];
static CHDFS_V20201112_KEYS_POSITIONS: [u16; 64] = [
    24, 2, 13, 5, 6, 29, 0, 0, 26, 0, 8, 9, 19, 0, 23, 14,
    0, 0, 0, 21, 0, 0, 12, 0, 17, 10, 0, 0, 0, 30, 0, 0,
    0, 15, 4, 25, 28, 0, 20, 0, 0, 3, 0, 0, 0, 0, 16, 0,
    0, 27, 0, 0, 0, 0, 0, 7, 11, 1, 18, 0, 22, 0, 0, 0,
];

pub(super) static CHDFS_V20190718_HEADS: [u16; 10] = [
    0, 3, 4, 5, 16, 17, 18, 19, 25, 26,
];

pub(super) static CHDFS_V20201112_HEADS: [u16; 10] = [
    0, 7, 8, 9, 20, 21, 22, 23, 29, 30,
];
