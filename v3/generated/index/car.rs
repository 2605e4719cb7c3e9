// @generated from spec/car.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 00ffbdb2c845f70d
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CAR_V20220110_CODES: Index = Index::new(&CAR_V20220110_CODES_SEEDS, &CAR_V20220110_CODES_POSITIONS);
static CAR_V20220110_CODES_SEEDS: [u16; 8] = [
    10, 0, 5, 0, 5, 2, 20, 9,
];
static CAR_V20220110_CODES_POSITIONS: [u16; 32] = [
    11, 23, 8, 0, 0, 0, 15, 0, 9, 21, 2, 10, 7, 12, 22, 1,
    14, 13, 4, 0, 17, 0, 3, 0, 16, 0, 0, 20, 6, 18, 5, 19,
];

pub(super) const CAR_V20220110_KEYS: Index = Index::new(&CAR_V20220110_KEYS_SEEDS, &CAR_V20220110_KEYS_POSITIONS);
static CAR_V20220110_KEYS_SEEDS: [u16; 8] = [
    6, 15, 2, 0, 1, 0, 4, 15,
];
static CAR_V20220110_KEYS_POSITIONS: [u16; 32] = [
    16, 14, 6, 15, 7, 11, 0, 1, 20, 23, 13, 0, 10, 22, 18, 12,
    0, 0, 2, 0, 0, 5, 9, 17, 4, 21, 0, 19, 8, 3, 0, 0,
];

pub(super) static CAR_V20220110_HEADS: [u16; 10] = [
    0, 1, 10, 11, 13, 14, 15, 19, 21, 23,
];

pub(super) static CAR_V20220110_OWN: [u16; 24] = [
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
];
