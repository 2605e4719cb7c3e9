// @generated from spec/ams.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: aa2d51e7ef4bd710, rust-hash: 1102ea1dce638a84
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const AMS_V20200608_CODES: Index = Index::new(&AMS_V20200608_CODES_SEEDS, &AMS_V20200608_CODES_POSITIONS);
static AMS_V20200608_CODES_SEEDS: [u16; 8] = [
    2, 0, 0, 1, 0, 3, 3, 0,
];
static AMS_V20200608_CODES_POSITIONS: [u16; 32] = [
    6, 3, 11, 0, 0, 0, 1, 0, 15, 0, 0, 0, 0, 14, 0, 16,
    5, 8, 0, 7, 12, 2, 0, 0, 0, 10, 9, 0, 0, 4, 13, 0,
];

pub(super) const AMS_V20200608_KEYS: Index = Index::new(&AMS_V20200608_KEYS_SEEDS, &AMS_V20200608_KEYS_POSITIONS);
static AMS_V20200608_KEYS_SEEDS: [u16; 8] = [
    0, 5, 0, 2, 0, 0, 2, 4,
];
static AMS_V20200608_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 0, 2, 1, 12, 0, 8, 0, 0, 9, 0, 3, 0, 11, 10,
    0, 4, 15, 16, 0, 13, 14, 0, 6, 0, 5, 7, 0, 0, 0, 0,
];

pub(super) const AMS_V20201229_CODES: Index = Index::new(&AMS_V20201229_CODES_SEEDS, &AMS_V20201229_CODES_POSITIONS);
static AMS_V20201229_CODES_SEEDS: [u16; 16] = [
    1, 0, 0, 0, 2, 0, 2, 2, 1, 0, 2, 0, 0, 2, 1, 0,
];
static AMS_V20201229_CODES_POSITIONS: [u16; 64] = [
    0, 17, 6, 0, 0, 22, 0, 0, 13, 0, 0, 9, 0, 0, 0, 15,
    28, 24, 16, 8, 7, 0, 0, 0, 0, 0, 21, 0, 18, 0, 0, 0,
    0, 0, 0, 19, 0, 0, 1, 0, 0, 23, 0, 2, 3, 5, 27, 11,
    0, 12, 0, 26, 4, 20, 14, 29, 0, 0, 10, 0, 25, 0, 0, 0,
];

pub(super) const AMS_V20201229_KEYS: Index = Index::new(&AMS_V20201229_KEYS_SEEDS, &AMS_V20201229_KEYS_POSITIONS);
static AMS_V20201229_KEYS_SEEDS: [u16; 16] = [
    1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 3, 3, 0, 1,
];
static AMS_V20201229_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 5, 0, 26, 23, 0, 0, 0, 0, 4, 8, 6, 28, 0, 21,
    15, 0, 0, 17, 20, 0, 0, 0, 0, 0, 13, 25, 24, 0, 2, 0,
    11, 0, 0, 0, 0, 0, 29, 0, 19, 10, 27, 0, 9, 0, 14, 0,
    0, 0, 0, 0, 0, 22, 0, 18, 3, 12, 0, 0, 7, 0, 16, 1,
];

pub(super) static AMS_V20200608_ANSWERS: [u16; 17] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    16,
];

pub(super) static AMS_V20201229_ANSWERS: [u16; 30] = [
    0, 1, 2, 3, 4, 5, 5, 5, 6, 7, 7, 7, 7, 7, 7, 7,
    8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
];
