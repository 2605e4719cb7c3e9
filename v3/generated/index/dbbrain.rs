// @generated from spec/dbbrain.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0cf6f4b15ae4180b, rust-hash: dd88cce825f73aad
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const DBBRAIN_V20191016_CODES: Index = Index::new(&DBBRAIN_V20191016_CODES_SEEDS, &DBBRAIN_V20191016_CODES_POSITIONS);
static DBBRAIN_V20191016_CODES_SEEDS: [u16; 8] = [
    0, 1, 0, 1, 0, 0, 1, 0,
];
static DBBRAIN_V20191016_CODES_POSITIONS: [u16; 32] = [
    7, 2, 11, 0, 0, 9, 0, 0, 13, 6, 0, 0, 0, 0, 1, 14,
    0, 10, 0, 8, 12, 3, 0, 0, 0, 0, 4, 0, 0, 5, 0, 0,
];

pub(super) const DBBRAIN_V20191016_KEYS: Index = Index::new(&DBBRAIN_V20191016_KEYS_SEEDS, &DBBRAIN_V20191016_KEYS_POSITIONS);
static DBBRAIN_V20191016_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 4, 0, 0, 2, 1,
];
static DBBRAIN_V20191016_KEYS_POSITIONS: [u16; 32] = [
    0, 9, 6, 3, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 11, 0,
    0, 5, 13, 14, 4, 7, 12, 0, 0, 0, 0, 8, 2, 0, 0, 1,
];

pub(super) const DBBRAIN_V20210527_CODES: Index = Index::new(&DBBRAIN_V20210527_CODES_SEEDS, &DBBRAIN_V20210527_CODES_POSITIONS);
static DBBRAIN_V20210527_CODES_SEEDS: [u16; 16] = [
    0, 1, 4, 3, 0, 0, 0, 5, 1, 0, 3, 0, 0, 1, 0, 0,
];
static DBBRAIN_V20210527_CODES_POSITIONS: [u16; 64] = [
    14, 16, 0, 0, 18, 24, 30, 25, 0, 0, 0, 0, 11, 10, 0, 0,
    29, 7, 5, 31, 0, 0, 0, 0, 0, 13, 26, 0, 2, 1, 0, 0,
    3, 4, 19, 21, 0, 0, 0, 0, 0, 27, 0, 6, 8, 0, 28, 0,
    0, 0, 23, 0, 0, 22, 0, 0, 12, 17, 15, 20, 0, 9, 0, 0,
];

pub(super) const DBBRAIN_V20210527_KEYS: Index = Index::new(&DBBRAIN_V20210527_KEYS_SEEDS, &DBBRAIN_V20210527_KEYS_POSITIONS);
static DBBRAIN_V20210527_KEYS_SEEDS: [u16; 16] = [
    1, 0, 0, 0, 0, 6, 1, 0, 0, 11, 0, 0, 0, 2, 1, 1,
];
static DBBRAIN_V20210527_KEYS_POSITIONS: [u16; 64] = [
    4, 0, 0, 3, 0, 25, 6, 7, 0, 0, 10, 0, 0, 0, 0, 23,
    0, 0, 0, 0, 22, 0, 0, 11, 0, 0, 20, 26, 0, 24, 0, 28,
    0, 0, 0, 19, 0, 29, 30, 0, 21, 0, 17, 16, 27, 0, 0, 9,
    0, 12, 0, 5, 0, 31, 13, 18, 8, 0, 0, 14, 1, 0, 15, 2,
];

pub(super) static DBBRAIN_V20191016_ANSWERS: [u16; 15] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
];

pub(super) static DBBRAIN_V20210527_ANSWERS: [u16; 32] = [
    0, 1, 2, 3, 3, 3, 4, 5, 5, 6, 7, 8, 9, 10, 11, 12,
    13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
];
