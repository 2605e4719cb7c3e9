// @generated from spec/csip.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 93d11184b073dc61
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CSIP_V20221121_CODES: Index = Index::new(&CSIP_V20221121_CODES_SEEDS, &CSIP_V20221121_CODES_POSITIONS);
static CSIP_V20221121_CODES_SEEDS: [u16; 16] = [
    0, 6, 1, 1, 0, 14, 2, 11, 12, 4, 10, 5, 27, 0, 0, 4,
];
static CSIP_V20221121_CODES_POSITIONS: [u16; 64] = [
    0, 38, 42, 30, 35, 25, 16, 20, 0, 9, 3, 0, 43, 0, 44, 0,
    40, 0, 29, 0, 36, 41, 37, 23, 39, 0, 24, 19, 45, 18, 34, 27,
    0, 12, 13, 32, 6, 11, 0, 21, 22, 4, 0, 0, 1, 0, 10, 28,
    0, 33, 46, 14, 26, 2, 0, 47, 0, 15, 5, 31, 7, 17, 8, 0,
];

pub(super) const CSIP_V20221121_KEYS: Index = Index::new(&CSIP_V20221121_KEYS_SEEDS, &CSIP_V20221121_KEYS_POSITIONS);
static CSIP_V20221121_KEYS_SEEDS: [u16; 16] = [
    0, 12, 2, 2, 2, 0, 19, 2, 0, 1, 0, 2, 0, 0, 15, 1,
];
static CSIP_V20221121_KEYS_POSITIONS: [u16; 64] = [
    0, 3, 4, 19, 0, 36, 33, 21, 38, 0, 29, 26, 0, 0, 39, 35,
    0, 13, 1, 0, 30, 23, 46, 47, 27, 11, 34, 0, 32, 42, 37, 0,
    25, 17, 31, 28, 14, 8, 5, 6, 15, 18, 41, 16, 24, 44, 0, 0,
    0, 0, 20, 7, 43, 0, 40, 9, 45, 0, 22, 0, 0, 12, 10, 2,
];

pub(super) static CSIP_V20221121_HEADS: [u16; 21] = [
    0, 1, 2, 9, 10, 11, 27, 28, 30, 32, 33, 34, 35, 36, 37, 39,
    40, 41, 42, 46, 47,
];
