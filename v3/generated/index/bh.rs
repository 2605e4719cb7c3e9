// @generated from spec/bh.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: fb1fdbf5f6b83c5e, rust-hash: e2a8d0910d1bd9af
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const BH_V20230418_CODES: Index = Index::new(&BH_V20230418_CODES_SEEDS, &BH_V20230418_CODES_POSITIONS);
static BH_V20230418_CODES_SEEDS: [u16; 16] = [
    0, 1, 2, 0, 0, 0, 7, 1, 0, 0, 8, 0, 0, 1, 0, 0,
];
static BH_V20230418_CODES_POSITIONS: [u16; 64] = [
    0, 20, 13, 0, 5, 25, 0, 15, 9, 0, 8, 11, 29, 16, 0, 0,
    30, 0, 7, 0, 0, 0, 0, 4, 0, 26, 12, 0, 1, 0, 0, 2,
    0, 0, 0, 22, 0, 24, 21, 0, 0, 28, 0, 14, 0, 27, 0, 0,
    0, 0, 31, 17, 0, 23, 3, 0, 6, 0, 19, 18, 0, 0, 0, 10,
];

pub(super) const BH_V20230418_KEYS: Index = Index::new(&BH_V20230418_KEYS_SEEDS, &BH_V20230418_KEYS_POSITIONS);
static BH_V20230418_KEYS_SEEDS: [u16; 16] = [
    1, 2, 1, 1, 0, 6, 2, 0, 1, 1, 0, 0, 0, 2, 0, 0,
];
static BH_V20230418_KEYS_POSITIONS: [u16; 64] = [
    9, 0, 0, 0, 0, 0, 14, 0, 0, 12, 16, 0, 0, 0, 29, 24,
    0, 0, 0, 20, 23, 0, 17, 0, 0, 0, 0, 27, 2, 25, 0, 5,
    0, 0, 4, 0, 0, 30, 31, 1, 22, 0, 0, 0, 28, 26, 13, 15,
    0, 8, 0, 6, 0, 19, 18, 21, 0, 0, 3, 11, 7, 0, 10, 0,
];

pub(super) static BH_V20230418_ANSWERS: [u16; 32] = [
    0, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 4,
    5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
];
