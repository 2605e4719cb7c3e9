// @generated from spec/rce.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 941b36094a036e67, rust-hash: 5eed148bfc86a372
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const RCE_V20201103_CODES: Index = Index::new(&RCE_V20201103_CODES_SEEDS, &RCE_V20201103_CODES_POSITIONS);
static RCE_V20201103_CODES_SEEDS: [u16; 16] = [
    1, 0, 2, 2, 1, 4, 0, 1, 0, 0, 3, 1, 8, 7, 4, 0,
];
static RCE_V20201103_CODES_POSITIONS: [u16; 64] = [
    11, 29, 0, 0, 0, 20, 43, 2, 6, 42, 0, 0, 0, 12, 19, 16,
    41, 10, 24, 13, 0, 21, 35, 0, 0, 36, 28, 0, 17, 0, 18, 37,
    22, 0, 0, 31, 34, 7, 30, 15, 0, 27, 26, 5, 0, 38, 23, 4,
    0, 0, 33, 8, 9, 32, 0, 0, 39, 0, 1, 14, 0, 40, 25, 3,
];

pub(super) const RCE_V20201103_KEYS: Index = Index::new(&RCE_V20201103_KEYS_SEEDS, &RCE_V20201103_KEYS_POSITIONS);
static RCE_V20201103_KEYS_SEEDS: [u16; 16] = [
    1, 3, 4, 0, 0, 10, 3, 0, 2, 5, 1, 1, 4, 2, 8, 4,
];
static RCE_V20201103_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 11, 13, 6, 37, 5, 0, 4, 22, 9, 0, 17, 24, 19, 33,
    0, 23, 0, 16, 32, 42, 29, 20, 14, 0, 0, 38, 0, 34, 35, 0,
    40, 0, 10, 36, 28, 41, 43, 3, 31, 0, 0, 0, 39, 0, 0, 21,
    0, 1, 0, 0, 8, 15, 27, 30, 26, 2, 25, 12, 7, 0, 18, 0,
];

pub(super) const RCE_V20260130_CODES: Index = Index::new(&RCE_V20260130_CODES_SEEDS, &RCE_V20260130_CODES_POSITIONS);
static RCE_V20260130_CODES_SEEDS: [u16; 8] = [
    0, 1, 0, 1, 1, 0, 0, 0,
];
static RCE_V20260130_CODES_POSITIONS: [u16; 32] = [
    11, 13, 0, 0, 0, 3, 0, 0, 0, 0, 8, 0, 0, 9, 0, 0,
    6, 5, 0, 7, 0, 2, 12, 0, 0, 0, 1, 10, 0, 4, 0, 0,
];

pub(super) const RCE_V20260130_KEYS: Index = Index::new(&RCE_V20260130_KEYS_SEEDS, &RCE_V20260130_KEYS_POSITIONS);
static RCE_V20260130_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 0, 0, 2, 0, 0,
];
static RCE_V20260130_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 0, 6, 7, 1, 0, 0, 8, 11, 0, 0, 10, 0, 13, 0,
    0, 0, 0, 0, 9, 0, 5, 4, 0, 0, 0, 0, 12, 0, 3, 2,
];

pub(super) static RCE_V20201103_ANSWERS: [u16; 44] = [
    0, 1, 2, 3, 4, 5, 6, 6, 6, 7, 8, 8, 8, 8, 9, 10,
    10, 10, 10, 10, 10, 10, 10, 10, 11, 12, 12, 12, 12, 13, 14, 15,
    16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
];

pub(super) static RCE_V20260130_ANSWERS: [u16; 14] = [
    0, 1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 5, 6,
];
