// @generated from spec/tms.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: f2207696bb1d401e
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TMS_V20200713_CODES: Index = Index::new(&TMS_V20200713_CODES_SEEDS, &TMS_V20200713_CODES_POSITIONS);
static TMS_V20200713_CODES_SEEDS: [u16; 8] = [
    0, 0, 10, 3, 0, 4, 8, 19,
];
static TMS_V20200713_CODES_POSITIONS: [u16; 32] = [
    0, 11, 2, 23, 17, 0, 5, 9, 16, 19, 0, 18, 0, 1, 14, 4,
    7, 0, 21, 15, 10, 6, 8, 0, 0, 12, 3, 0, 13, 22, 0, 20,
];

pub(super) const TMS_V20200713_KEYS: Index = Index::new(&TMS_V20200713_KEYS_SEEDS, &TMS_V20200713_KEYS_POSITIONS);
static TMS_V20200713_KEYS_SEEDS: [u16; 8] = [
    3, 2, 0, 3, 1, 12, 23, 8,
];
static TMS_V20200713_KEYS_POSITIONS: [u16; 32] = [
    3, 10, 7, 0, 0, 0, 19, 0, 23, 12, 21, 20, 17, 0, 13, 22,
    16, 8, 15, 14, 2, 0, 6, 0, 0, 18, 5, 4, 1, 11, 9, 0,
];

pub(super) const TMS_V20201229_CODES: Index = Index::new(&TMS_V20201229_CODES_SEEDS, &TMS_V20201229_CODES_POSITIONS);
static TMS_V20201229_CODES_SEEDS: [u16; 8] = [
    9, 25, 5, 9, 2, 0, 0, 12,
];
static TMS_V20201229_CODES_POSITIONS: [u16; 32] = [
    21, 0, 19, 0, 10, 0, 22, 1, 0, 17, 15, 0, 9, 11, 14, 0,
    6, 3, 5, 0, 4, 16, 20, 13, 12, 8, 18, 0, 7, 0, 2, 0,
];

pub(super) const TMS_V20201229_KEYS: Index = Index::new(&TMS_V20201229_KEYS_SEEDS, &TMS_V20201229_KEYS_POSITIONS);
static TMS_V20201229_KEYS_SEEDS: [u16; 8] = [
    0, 10, 0, 33, 0, 0, 8, 0,
];
static TMS_V20201229_KEYS_POSITIONS: [u16; 32] = [
    11, 0, 15, 8, 6, 0, 22, 21, 0, 0, 4, 5, 18, 10, 2, 9,
    20, 0, 0, 13, 12, 0, 14, 1, 0, 16, 3, 0, 7, 19, 0, 17,
];

pub(super) static TMS_V20200713_HEADS: [u16; 9] = [
    0, 1, 3, 8, 19, 20, 21, 22, 23,
];

pub(super) static TMS_V20201229_HEADS: [u16; 5] = [
    0, 2, 7, 21, 22,
];

pub(super) static TMS_V20201229_OWN: [u16; 23] = [
    65535, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535,
];
