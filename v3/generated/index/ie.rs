// @generated from spec/ie.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: e2339f0cd1181676
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const IE_V20200304_CODES: Index = Index::new(&IE_V20200304_CODES_SEEDS, &IE_V20200304_CODES_POSITIONS);
static IE_V20200304_CODES_SEEDS: [u16; 16] = [
    3, 0, 0, 2, 0, 6, 0, 0, 0, 2, 1, 0, 1, 0, 2, 5,
];
static IE_V20200304_CODES_POSITIONS: [u16; 64] = [
    0, 0, 36, 0, 5, 12, 7, 0, 0, 0, 14, 24, 29, 0, 22, 8,
    10, 31, 0, 33, 0, 0, 0, 25, 26, 17, 0, 0, 0, 2, 35, 30,
    0, 0, 4, 18, 0, 19, 0, 0, 32, 13, 9, 0, 34, 0, 20, 27,
    21, 15, 3, 0, 16, 1, 0, 23, 6, 28, 0, 0, 0, 0, 0, 11,
];

pub(super) const IE_V20200304_KEYS: Index = Index::new(&IE_V20200304_KEYS_SEEDS, &IE_V20200304_KEYS_POSITIONS);
static IE_V20200304_KEYS_SEEDS: [u16; 16] = [
    5, 0, 0, 1, 0, 3, 2, 2, 8, 1, 0, 3, 0, 0, 6, 0,
];
static IE_V20200304_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 0, 33, 0, 23, 34, 0, 0, 28, 0, 0, 0, 0, 0, 10,
    0, 0, 0, 25, 20, 11, 0, 0, 17, 16, 35, 21, 8, 36, 14, 0,
    19, 0, 12, 3, 22, 6, 0, 1, 0, 0, 0, 0, 0, 5, 0, 7,
    0, 0, 24, 13, 29, 4, 32, 15, 2, 9, 27, 0, 18, 31, 30, 26,
];

pub(super) static IE_V20200304_HEADS: [u16; 8] = [
    0, 1, 15, 16, 18, 34, 35, 36,
];

pub(super) static IE_V20200304_OWN: [u16; 37] = [
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535,
];
