// @generated from spec/rce.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 941b36094a036e67
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const RCE_V20201103_CODES: Index = Index::new(&RCE_V20201103_CODES_SEEDS, &RCE_V20201103_CODES_POSITIONS);
static RCE_V20201103_CODES_SEEDS: [u16; 16] = [
    0, 0, 0, 1, 1, 1, 0, 2, 4, 0, 3, 0, 9, 4, 7, 0,
];
static RCE_V20201103_CODES_POSITIONS: [u16; 64] = [
    15, 29, 27, 7, 3, 0, 43, 0, 6, 0, 22, 0, 16, 13, 0, 0,
    41, 10, 24, 14, 19, 40, 12, 4, 37, 0, 28, 0, 30, 0, 34, 0,
    39, 18, 0, 31, 26, 0, 35, 11, 0, 36, 0, 5, 17, 20, 0, 2,
    0, 0, 33, 8, 9, 32, 21, 0, 23, 0, 1, 0, 38, 0, 25, 42,
];

pub(super) const RCE_V20201103_KEYS: Index = Index::new(&RCE_V20201103_KEYS_SEEDS, &RCE_V20201103_KEYS_POSITIONS);
static RCE_V20201103_KEYS_SEEDS: [u16; 16] = [
    1, 6, 1, 1, 1, 1, 4, 1, 8, 0, 0, 5, 1, 1, 4, 13,
];
static RCE_V20201103_KEYS_POSITIONS: [u16; 64] = [
    0, 12, 19, 20, 24, 3, 17, 0, 13, 0, 16, 14, 35, 43, 0, 5,
    0, 26, 0, 0, 7, 0, 21, 37, 1, 22, 18, 2, 0, 4, 30, 28,
    11, 0, 0, 0, 27, 25, 34, 0, 31, 0, 0, 0, 6, 36, 23, 8,
    0, 29, 9, 38, 0, 39, 0, 33, 40, 0, 10, 15, 32, 0, 41, 42,
];

pub(super) const RCE_V20260130_CODES: Index = Index::new(&RCE_V20260130_CODES_SEEDS, &RCE_V20260130_CODES_POSITIONS);
static RCE_V20260130_CODES_SEEDS: [u16; 8] = [
    0, 1, 0, 2, 1, 1, 0, 0,
];
static RCE_V20260130_CODES_POSITIONS: [u16; 32] = [
    11, 13, 0, 0, 0, 3, 0, 10, 2, 0, 7, 0, 0, 0, 0, 0,
    0, 5, 6, 0, 0, 8, 12, 0, 0, 0, 1, 9, 0, 4, 0, 0,
];

pub(super) const RCE_V20260130_KEYS: Index = Index::new(&RCE_V20260130_KEYS_SEEDS, &RCE_V20260130_KEYS_POSITIONS);
static RCE_V20260130_KEYS_SEEDS: [u16; 8] = [
    1, 3, 0, 0, 0, 0, 0, 1,
];
static RCE_V20260130_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 0, 0, 4, 1, 0, 0, 0, 0, 3, 0, 0, 7, 13, 0,
    12, 0, 10, 0, 9, 11, 5, 0, 0, 0, 0, 0, 8, 6, 0, 2,
];

pub(super) static RCE_V20201103_HEADS: [u16; 18] = [
    0, 3, 4, 5, 9, 14, 24, 29, 30, 31, 32, 33, 34, 36, 38, 39,
    41, 43,
];

pub(super) static RCE_V20260130_HEADS: [u16; 5] = [
    0, 1, 6, 11, 13,
];
