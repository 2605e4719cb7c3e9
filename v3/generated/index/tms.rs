// @generated from spec/tms.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: f2207696bb1d401e, rust-hash: 9d0ea7692747e587
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TMS_V20200713_CODES: Index = Index::new(&TMS_V20200713_CODES_SEEDS, &TMS_V20200713_CODES_POSITIONS);
static TMS_V20200713_CODES_SEEDS: [u16; 8] = [
    6, 4, 0, 3, 0, 0, 24, 0,
];
static TMS_V20200713_CODES_POSITIONS: [u16; 32] = [
    20, 19, 22, 17, 5, 15, 18, 6, 0, 7, 14, 0, 0, 16, 10, 0,
    11, 9, 3, 2, 0, 1, 8, 23, 0, 13, 21, 0, 0, 12, 4, 0,
];

pub(super) const TMS_V20200713_KEYS: Index = Index::new(&TMS_V20200713_KEYS_SEEDS, &TMS_V20200713_KEYS_POSITIONS);
static TMS_V20200713_KEYS_SEEDS: [u16; 8] = [
    13, 1, 0, 1, 16, 7, 2, 8,
];
static TMS_V20200713_KEYS_POSITIONS: [u16; 32] = [
    18, 5, 13, 1, 0, 0, 17, 0, 0, 0, 21, 20, 2, 0, 22, 11,
    0, 8, 4, 9, 14, 23, 15, 12, 16, 3, 6, 10, 0, 7, 0, 19,
];

pub(super) const TMS_V20201229_CODES: Index = Index::new(&TMS_V20201229_CODES_SEEDS, &TMS_V20201229_CODES_POSITIONS);
static TMS_V20201229_CODES_SEEDS: [u16; 8] = [
    2, 0, 8, 0, 7, 0, 16, 3,
];
static TMS_V20201229_CODES_POSITIONS: [u16; 32] = [
    19, 1, 6, 22, 3, 16, 11, 4, 14, 0, 0, 7, 21, 9, 0, 20,
    13, 15, 0, 0, 5, 8, 10, 17, 0, 0, 0, 18, 0, 12, 2, 0,
];

pub(super) const TMS_V20201229_KEYS: Index = Index::new(&TMS_V20201229_KEYS_SEEDS, &TMS_V20201229_KEYS_POSITIONS);
static TMS_V20201229_KEYS_SEEDS: [u16; 8] = [
    0, 5, 1, 0, 10, 15, 4, 0,
];
static TMS_V20201229_KEYS_POSITIONS: [u16; 32] = [
    14, 19, 18, 0, 1, 2, 0, 21, 0, 22, 8, 5, 0, 10, 13, 0,
    11, 0, 3, 6, 12, 0, 7, 0, 20, 16, 0, 15, 4, 17, 0, 9,
];

pub(super) static TMS_V20200713_ANSWERS: [u16; 24] = [
    0, 1, 2, 3, 4, 4, 4, 4, 5, 6, 6, 6, 6, 6, 6, 6,
    6, 6, 6, 7, 8, 9, 10, 11,
];

pub(super) static TMS_V20201229_ANSWERS: [u16; 23] = [
    0, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 4, 5,
];
