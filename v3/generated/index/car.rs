// @generated from spec/car.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 00ffbdb2c845f70d, rust-hash: ff5b613b3edb8cb6
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CAR_V20220110_CODES: Index = Index::new(&CAR_V20220110_CODES_SEEDS, &CAR_V20220110_CODES_POSITIONS);
static CAR_V20220110_CODES_SEEDS: [u16; 8] = [
    5, 0, 2, 1, 20, 7, 10, 6,
];
static CAR_V20220110_CODES_POSITIONS: [u16; 32] = [
    0, 12, 2, 0, 17, 0, 0, 20, 3, 5, 16, 14, 10, 0, 21, 22,
    6, 1, 4, 15, 23, 9, 0, 11, 7, 18, 19, 0, 0, 13, 0, 8,
];

pub(super) const CAR_V20220110_KEYS: Index = Index::new(&CAR_V20220110_KEYS_SEEDS, &CAR_V20220110_KEYS_POSITIONS);
static CAR_V20220110_KEYS_SEEDS: [u16; 8] = [
    1, 0, 0, 1, 0, 5, 10, 7,
];
static CAR_V20220110_KEYS_POSITIONS: [u16; 32] = [
    6, 10, 22, 0, 14, 0, 2, 19, 0, 1, 0, 18, 21, 0, 16, 9,
    23, 13, 0, 3, 12, 17, 0, 0, 0, 11, 8, 15, 7, 5, 20, 4,
];

pub(super) static CAR_V20220110_ANSWERS: [u16; 24] = [
    0, 1, 2, 2, 2, 2, 2, 2, 3, 2, 4, 5, 6, 7, 8, 9,
    10, 10, 10, 11, 11, 12, 12, 13,
];
