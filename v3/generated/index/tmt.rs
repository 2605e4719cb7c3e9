// @generated from spec/tmt.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 6b9cda352ecdd551, rust-hash: da30e65fb580c63c
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TMT_V20180321_CODES: Index = Index::new(&TMT_V20180321_CODES_SEEDS, &TMT_V20180321_CODES_POSITIONS);
static TMT_V20180321_CODES_SEEDS: [u16; 16] = [
    0, 0, 1, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 2, 9, 0,
];
static TMT_V20180321_CODES_POSITIONS: [u16; 64] = [
    16, 26, 33, 0, 28, 9, 29, 0, 10, 3, 0, 30, 20, 0, 0, 17,
    0, 13, 24, 0, 5, 8, 0, 0, 0, 0, 11, 6, 18, 0, 0, 12,
    22, 0, 0, 23, 0, 0, 0, 0, 0, 2, 7, 14, 0, 31, 0, 34,
    0, 0, 27, 32, 19, 21, 0, 0, 0, 25, 4, 0, 15, 1, 0, 0,
];

pub(super) const TMT_V20180321_KEYS: Index = Index::new(&TMT_V20180321_KEYS_SEEDS, &TMT_V20180321_KEYS_POSITIONS);
static TMT_V20180321_KEYS_SEEDS: [u16; 16] = [
    3, 0, 1, 1, 2, 0, 0, 3, 0, 0, 0, 0, 0, 0, 1, 0,
];
static TMT_V20180321_KEYS_POSITIONS: [u16; 64] = [
    7, 19, 30, 0, 0, 0, 0, 18, 0, 22, 0, 0, 0, 0, 0, 3,
    20, 12, 6, 0, 0, 0, 0, 29, 0, 17, 0, 0, 31, 28, 0, 11,
    4, 1, 0, 23, 0, 0, 24, 0, 32, 21, 33, 26, 2, 0, 0, 0,
    8, 34, 5, 0, 13, 0, 9, 14, 25, 10, 27, 0, 0, 0, 15, 16,
];

pub(super) static TMT_V20180321_ANSWERS: [u16; 35] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2,
    3, 3, 3, 4, 5, 5, 5, 6, 7, 8, 9, 10, 11, 12, 13, 13,
    13, 13, 13,
];
