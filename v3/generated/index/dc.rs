// @generated from spec/dc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 05e347e77780edd7, rust-hash: 85922a86d6620363
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const DC_V20180410_CODES: Index = Index::new(&DC_V20180410_CODES_SEEDS, &DC_V20180410_CODES_POSITIONS);
static DC_V20180410_CODES_SEEDS: [u16; 8] = [
    0, 4, 0, 1, 0, 0, 1, 0,
];
static DC_V20180410_CODES_POSITIONS: [u16; 64] = [
    0, 14, 0, 20, 0, 17, 7, 19, 0, 10, 0, 0, 0, 0, 0, 12,
    22, 0, 11, 0, 0, 0, 0, 0, 0, 6, 16, 0, 2, 24, 0, 23,
    18, 0, 0, 0, 0, 1, 0, 13, 0, 21, 0, 3, 0, 0, 0, 0,
    0, 25, 0, 5, 4, 15, 0, 0, 8, 0, 0, 9, 0, 0, 0, 0,
];

pub(super) const DC_V20180410_KEYS: Index = Index::new(&DC_V20180410_KEYS_SEEDS, &DC_V20180410_KEYS_POSITIONS);
static DC_V20180410_KEYS_SEEDS: [u16; 8] = [
    3, 0, 0, 1, 0, 0, 0, 1,
];
static DC_V20180410_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 0, 0, 5, 19, 0, 0, 24, 0, 0, 0, 0, 0, 17, 0,
    0, 0, 0, 0, 15, 7, 22, 0, 0, 0, 0, 0, 12, 21, 0, 0,
    0, 16, 0, 9, 0, 0, 23, 20, 0, 18, 10, 14, 0, 0, 1, 0,
    0, 0, 4, 0, 0, 13, 25, 3, 0, 6, 8, 0, 0, 0, 11, 2,
];

pub(super) static DC_V20180410_ANSWERS: [u16; 26] = [
    0, 1, 2, 3, 4, 5, 5, 5, 5, 6, 7, 8, 9, 9, 10, 11,
    12, 13, 14, 15, 16, 17, 18, 19, 20, 20,
];
