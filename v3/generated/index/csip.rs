// @generated from spec/csip.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 93d11184b073dc61, rust-hash: a42f6d8cce2d13f6
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CSIP_V20221121_CODES: Index = Index::new(&CSIP_V20221121_CODES_SEEDS, &CSIP_V20221121_CODES_POSITIONS);
static CSIP_V20221121_CODES_SEEDS: [u16; 16] = [
    0, 7, 0, 1, 0, 4, 0, 2, 2, 5, 4, 7, 4, 0, 6, 2,
];
static CSIP_V20221121_CODES_POSITIONS: [u16; 64] = [
    22, 46, 42, 38, 18, 36, 47, 37, 0, 13, 3, 0, 15, 5, 44, 0,
    32, 0, 0, 28, 16, 21, 8, 29, 0, 4, 0, 43, 33, 34, 0, 27,
    20, 12, 24, 14, 39, 45, 0, 0, 6, 40, 0, 30, 25, 0, 10, 0,
    19, 17, 35, 0, 26, 2, 0, 23, 7, 0, 9, 31, 41, 0, 11, 1,
];

pub(super) const CSIP_V20221121_KEYS: Index = Index::new(&CSIP_V20221121_KEYS_SEEDS, &CSIP_V20221121_KEYS_POSITIONS);
static CSIP_V20221121_KEYS_SEEDS: [u16; 16] = [
    8, 1, 5, 6, 6, 11, 0, 0, 0, 0, 0, 55, 4, 2, 0, 9,
];
static CSIP_V20221121_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 13, 16, 0, 5, 9, 19, 18, 7, 11, 40, 35, 4, 0, 37,
    20, 3, 43, 32, 17, 38, 21, 34, 8, 15, 0, 41, 27, 39, 0, 0,
    0, 12, 10, 1, 29, 46, 30, 36, 33, 24, 26, 0, 42, 0, 22, 25,
    0, 0, 0, 45, 14, 47, 0, 6, 0, 0, 23, 2, 44, 0, 31, 28,
];

pub(super) static CSIP_V20221121_ANSWERS: [u16; 48] = [
    0, 1, 2, 3, 3, 3, 3, 3, 3, 4, 5, 6, 7, 7, 7, 7,
    7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8, 9, 10, 11, 12,
    13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 24, 24, 25, 26,
];
