// @generated from spec/ie.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: e2339f0cd1181676, rust-hash: 37b87a0e1a541d3d
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const IE_V20200304_CODES: Index = Index::new(&IE_V20200304_CODES_SEEDS, &IE_V20200304_CODES_POSITIONS);
static IE_V20200304_CODES_SEEDS: [u16; 16] = [
    2, 2, 0, 2, 1, 3, 10, 0, 0, 2, 0, 0, 3, 4, 3, 2,
];
static IE_V20200304_CODES_POSITIONS: [u16; 64] = [
    0, 0, 13, 16, 0, 2, 7, 0, 0, 24, 20, 0, 0, 19, 17, 8,
    6, 31, 4, 0, 0, 5, 0, 1, 23, 12, 33, 0, 0, 28, 25, 0,
    36, 0, 0, 18, 0, 21, 3, 0, 10, 26, 9, 0, 0, 0, 0, 27,
    0, 14, 34, 0, 11, 22, 0, 35, 32, 29, 15, 0, 0, 0, 0, 30,
];

pub(super) const IE_V20200304_KEYS: Index = Index::new(&IE_V20200304_KEYS_SEEDS, &IE_V20200304_KEYS_POSITIONS);
static IE_V20200304_KEYS_SEEDS: [u16; 16] = [
    2, 0, 1, 0, 2, 2, 6, 0, 0, 0, 0, 3, 0, 0, 5, 1,
];
static IE_V20200304_KEYS_POSITIONS: [u16; 64] = [
    0, 23, 35, 0, 0, 14, 17, 0, 0, 21, 16, 13, 32, 29, 0, 0,
    27, 0, 20, 0, 18, 12, 0, 7, 0, 0, 0, 22, 8, 36, 34, 0,
    26, 28, 0, 3, 0, 24, 0, 10, 0, 0, 5, 0, 19, 11, 0, 0,
    33, 30, 25, 31, 6, 4, 0, 15, 2, 9, 0, 0, 0, 0, 0, 1,
];

pub(super) static IE_V20200304_ANSWERS: [u16; 37] = [
    0, 1, 2, 2, 2, 2, 2, 3, 2, 2, 2, 2, 2, 2, 2, 4,
    5, 6, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
    8, 8, 9, 10, 11,
];
