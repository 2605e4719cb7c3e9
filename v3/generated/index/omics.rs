// @generated from spec/omics.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 648edf13cca7954f
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const OMICS_V20221128_CODES: Index = Index::new(&OMICS_V20221128_CODES_SEEDS, &OMICS_V20221128_CODES_POSITIONS);
static OMICS_V20221128_CODES_SEEDS: [u16; 16] = [
    0, 0, 2, 0, 7, 1, 0, 4, 0, 2, 0, 0, 1, 1, 0, 8,
];
static OMICS_V20221128_CODES_POSITIONS: [u16; 128] = [
    0, 17, 13, 0, 0, 31, 0, 18, 16, 0, 0, 42, 0, 51, 14, 22,
    8, 0, 44, 0, 25, 0, 47, 0, 0, 0, 0, 20, 0, 0, 0, 0,
    0, 29, 0, 0, 28, 35, 0, 0, 4, 3, 0, 0, 2, 40, 0, 0,
    0, 26, 0, 50, 0, 0, 0, 21, 0, 1, 6, 9, 39, 32, 0, 7,
    0, 0, 19, 0, 0, 0, 0, 45, 0, 0, 0, 0, 15, 0, 0, 0,
    0, 0, 38, 0, 0, 0, 0, 36, 0, 49, 48, 0, 0, 27, 11, 0,
    0, 0, 0, 23, 0, 41, 0, 0, 0, 12, 0, 33, 0, 0, 10, 34,
    30, 0, 0, 37, 0, 24, 0, 0, 0, 0, 43, 5, 0, 46, 0, 0,
];

pub(super) const OMICS_V20221128_KEYS: Index = Index::new(&OMICS_V20221128_KEYS_SEEDS, &OMICS_V20221128_KEYS_POSITIONS);
static OMICS_V20221128_KEYS_SEEDS: [u16; 16] = [
    0, 2, 2, 0, 0, 0, 1, 2, 2, 5, 4, 1, 3, 1, 0, 6,
];
static OMICS_V20221128_KEYS_POSITIONS: [u16; 128] = [
    0, 0, 45, 8, 21, 0, 0, 0, 0, 0, 0, 25, 0, 23, 0, 0,
    6, 0, 0, 0, 15, 0, 0, 0, 0, 42, 30, 0, 19, 0, 3, 11,
    9, 43, 46, 27, 0, 0, 0, 2, 33, 37, 0, 0, 0, 0, 0, 0,
    0, 4, 0, 12, 26, 0, 0, 0, 0, 22, 0, 44, 0, 38, 7, 0,
    0, 0, 18, 0, 0, 0, 16, 13, 0, 0, 0, 0, 51, 39, 14, 40,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 24, 0, 32, 0, 0, 0, 28, 0, 50, 17, 36, 31,
    34, 48, 0, 1, 0, 0, 20, 41, 29, 0, 0, 5, 0, 35, 49, 47,
];

pub(super) static OMICS_V20221128_HEADS: [u16; 12] = [
    0, 1, 11, 12, 13, 35, 36, 37, 38, 39, 50, 51,
];
