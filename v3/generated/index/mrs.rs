// @generated from spec/mrs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1f95668cd0b3170b, rust-hash: 426fc52ed438736a
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const MRS_V20200910_CODES: Index = Index::new(&MRS_V20200910_CODES_SEEDS, &MRS_V20200910_CODES_POSITIONS);
static MRS_V20200910_CODES_SEEDS: [u16; 16] = [
    0, 3, 3, 2, 3, 0, 1, 1, 0, 3, 0, 0, 2, 3, 4, 1,
];
static MRS_V20200910_CODES_POSITIONS: [u16; 64] = [
    0, 0, 20, 0, 0, 0, 0, 0, 22, 7, 0, 6, 34, 11, 0, 8,
    21, 0, 23, 9, 32, 0, 0, 4, 14, 0, 3, 13, 15, 19, 0, 33,
    28, 0, 0, 0, 18, 27, 16, 0, 0, 12, 30, 25, 35, 0, 0, 2,
    10, 0, 0, 1, 26, 0, 31, 0, 0, 24, 0, 17, 5, 0, 0, 29,
];

pub(super) const MRS_V20200910_KEYS: Index = Index::new(&MRS_V20200910_KEYS_SEEDS, &MRS_V20200910_KEYS_POSITIONS);
static MRS_V20200910_KEYS_SEEDS: [u16; 16] = [
    0, 3, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 7, 6, 1, 4,
];
static MRS_V20200910_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 0, 21, 26, 0, 4, 0, 25, 8, 15, 0, 0, 6, 0, 0,
    0, 7, 16, 33, 0, 27, 0, 29, 0, 0, 0, 23, 0, 22, 28, 31,
    20, 0, 0, 34, 0, 32, 1, 0, 9, 17, 5, 3, 0, 35, 0, 24,
    2, 18, 10, 0, 0, 0, 30, 14, 12, 13, 19, 0, 0, 0, 11, 0,
];

pub(super) static MRS_V20200910_ANSWERS: [u16; 36] = [
    0, 1, 1, 2, 3, 1, 1, 1, 1, 4, 5, 5, 5, 5, 5, 6,
    7, 7, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9, 10, 11,
    11, 12, 13, 14,
];
