// @generated from spec/ims.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 6714afa22f561c63, rust-hash: c9cedd802ea85573
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const IMS_V20200713_CODES: Index = Index::new(&IMS_V20200713_CODES_SEEDS, &IMS_V20200713_CODES_POSITIONS);
static IMS_V20200713_CODES_SEEDS: [u16; 16] = [
    0, 0, 0, 0, 1, 0, 0, 2, 1, 0, 5, 0, 0, 3, 1, 0,
];
static IMS_V20200713_CODES_POSITIONS: [u16; 64] = [
    0, 19, 8, 0, 12, 24, 33, 5, 0, 0, 0, 0, 0, 1, 0, 17,
    32, 27, 18, 10, 0, 26, 0, 28, 6, 0, 30, 0, 20, 0, 0, 23,
    0, 0, 0, 21, 0, 0, 13, 0, 0, 25, 0, 2, 3, 7, 31, 15,
    0, 14, 11, 0, 4, 22, 16, 0, 0, 0, 0, 0, 29, 9, 0, 0,
];

pub(super) const IMS_V20200713_KEYS: Index = Index::new(&IMS_V20200713_KEYS_SEEDS, &IMS_V20200713_KEYS_POSITIONS);
static IMS_V20200713_KEYS_SEEDS: [u16; 16] = [
    4, 0, 0, 0, 0, 1, 1, 0, 2, 0, 0, 3, 0, 3, 0, 3,
];
static IMS_V20200713_KEYS_POSITIONS: [u16; 64] = [
    26, 0, 7, 0, 30, 25, 0, 0, 0, 0, 4, 10, 8, 32, 0, 23,
    17, 15, 0, 19, 22, 0, 0, 0, 0, 0, 0, 29, 27, 0, 2, 0,
    13, 0, 0, 0, 0, 0, 33, 0, 6, 12, 31, 0, 0, 21, 16, 0,
    1, 0, 28, 0, 5, 24, 0, 20, 3, 14, 0, 0, 11, 0, 18, 9,
];

pub(super) const IMS_V20201229_CODES: Index = Index::new(&IMS_V20201229_CODES_SEEDS, &IMS_V20201229_CODES_POSITIONS);
static IMS_V20201229_CODES_SEEDS: [u16; 16] = [
    0, 0, 0, 0, 5, 0, 1, 2, 1, 0, 3, 0, 0, 4, 1, 0,
];
static IMS_V20201229_CODES_POSITIONS: [u16; 64] = [
    0, 20, 8, 9, 0, 25, 28, 5, 14, 0, 0, 0, 0, 0, 0, 18,
    34, 29, 19, 10, 0, 27, 0, 1, 6, 0, 11, 0, 21, 0, 0, 35,
    32, 0, 13, 22, 0, 0, 12, 0, 0, 26, 0, 2, 3, 7, 33, 16,
    0, 15, 24, 0, 4, 23, 17, 0, 0, 30, 0, 0, 31, 0, 0, 0,
];

pub(super) const IMS_V20201229_KEYS: Index = Index::new(&IMS_V20201229_KEYS_SEEDS, &IMS_V20201229_KEYS_POSITIONS);
static IMS_V20201229_KEYS_SEEDS: [u16; 16] = [
    4, 0, 0, 0, 0, 1, 1, 0, 2, 0, 0, 3, 0, 3, 0, 3,
];
static IMS_V20201229_KEYS_POSITIONS: [u16; 64] = [
    27, 0, 7, 0, 32, 26, 0, 0, 0, 0, 4, 10, 8, 34, 0, 24,
    18, 16, 0, 20, 23, 0, 0, 0, 0, 0, 0, 31, 29, 0, 2, 0,
    14, 0, 0, 0, 0, 13, 35, 28, 6, 12, 33, 0, 0, 22, 17, 0,
    1, 0, 30, 0, 5, 25, 0, 21, 3, 15, 0, 0, 11, 0, 19, 9,
];

pub(super) static IMS_V20200713_ANSWERS: [u16; 34] = [
    0, 1, 2, 3, 4, 5, 5, 5, 5, 5, 6, 7, 7, 7, 7, 7,
    7, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 16, 17, 18, 19, 20,
    21, 22,
];

pub(super) static IMS_V20201229_ANSWERS: [u16; 36] = [
    0, 1, 2, 3, 4, 5, 5, 5, 5, 5, 6, 7, 7, 7, 7, 7,
    7, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 16, 16, 17, 18,
    19, 20, 21, 22,
];
