// @generated from spec/omics.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 648edf13cca7954f
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const OMICS_V20221128_CODES: Index = Index::new(&OMICS_V20221128_CODES_SEEDS, &OMICS_V20221128_CODES_POSITIONS);
static OMICS_V20221128_CODES_SEEDS: [u16; 16] = [
    0, 1, 0, 7, 0, 1, 0, 5, 3, 0, 1, 0, 0, 0, 0, 16,
];
static OMICS_V20221128_CODES_POSITIONS: [u16; 128] = [
    3, 23, 0, 38, 0, 0, 43, 0, 36, 10, 0, 47, 26, 51, 0, 0,
    0, 0, 0, 31, 0, 0, 0, 30, 0, 0, 12, 0, 27, 42, 18, 2,
    28, 0, 5, 0, 0, 9, 40, 0, 4, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 34, 13, 22, 0, 0, 15, 0, 0, 0, 0, 39, 0, 0, 0,
    49, 14, 0, 0, 0, 0, 0, 45, 7, 11, 0, 17, 0, 0, 33, 0,
    16, 0, 50, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 44, 0, 6,
    0, 0, 0, 32, 0, 19, 0, 0, 0, 0, 1, 0, 21, 48, 29, 41,
    25, 0, 0, 0, 35, 0, 0, 0, 0, 0, 37, 46, 8, 0, 0, 24,
];

pub(super) const OMICS_V20221128_KEYS: Index = Index::new(&OMICS_V20221128_KEYS_SEEDS, &OMICS_V20221128_KEYS_POSITIONS);
static OMICS_V20221128_KEYS_SEEDS: [u16; 16] = [
    0, 1, 7, 0, 3, 1, 0, 1, 7, 3, 1, 4, 0, 1, 0, 3,
];
static OMICS_V20221128_KEYS_POSITIONS: [u16; 128] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 49, 0, 0, 0, 0, 18, 0,
    0, 0, 0, 19, 0, 26, 13, 0, 0, 0, 0, 25, 10, 0, 0, 11,
    41, 6, 48, 32, 0, 7, 0, 0, 44, 0, 0, 0, 0, 0, 29, 0,
    47, 4, 0, 45, 0, 0, 0, 0, 0, 30, 42, 0, 0, 21, 17, 0,
    0, 16, 0, 15, 0, 0, 0, 0, 14, 0, 40, 0, 35, 39, 33, 0,
    27, 34, 0, 0, 0, 0, 0, 20, 28, 22, 37, 9, 36, 0, 0, 43,
    1, 0, 0, 0, 12, 3, 2, 0, 0, 0, 24, 0, 0, 0, 38, 8,
    0, 46, 0, 0, 0, 0, 5, 31, 50, 0, 0, 0, 0, 51, 0, 23,
];

pub(super) static OMICS_V20221128_HEADS: [u16; 12] = [
    0, 1, 11, 12, 13, 35, 36, 37, 38, 39, 50, 51,
];
