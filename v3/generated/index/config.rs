// @generated from spec/config.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 57cb3ac472692579, rust-hash: 268db4082a662dc9
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CONFIG_V20220802_CODES: Index = Index::new(&CONFIG_V20220802_CODES_SEEDS, &CONFIG_V20220802_CODES_POSITIONS);
static CONFIG_V20220802_CODES_SEEDS: [u16; 16] = [
    0, 0, 0, 3, 2, 4, 7, 7, 0, 1, 1, 3, 1, 0, 0, 3,
];
static CONFIG_V20220802_CODES_POSITIONS: [u16; 64] = [
    6, 0, 30, 0, 0, 0, 5, 28, 0, 0, 0, 0, 20, 26, 15, 0,
    29, 19, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 25, 1, 0, 0,
    9, 7, 10, 0, 3, 8, 4, 0, 24, 16, 0, 17, 0, 0, 0, 0,
    14, 0, 0, 0, 11, 21, 0, 0, 27, 23, 18, 0, 0, 2, 13, 22,
];

pub(super) const CONFIG_V20220802_KEYS: Index = Index::new(&CONFIG_V20220802_KEYS_SEEDS, &CONFIG_V20220802_KEYS_POSITIONS);
static CONFIG_V20220802_KEYS_SEEDS: [u16; 16] = [
    0, 0, 2, 0, 3, 0, 1, 1, 0, 0, 0, 1, 0, 5, 0, 1,
];
static CONFIG_V20220802_KEYS_POSITIONS: [u16; 64] = [
    0, 24, 29, 0, 0, 18, 0, 23, 0, 0, 9, 1, 5, 0, 0, 0,
    22, 0, 0, 0, 30, 0, 21, 0, 14, 0, 28, 0, 0, 8, 4, 25,
    12, 0, 20, 16, 0, 0, 0, 0, 0, 19, 7, 6, 15, 3, 0, 0,
    0, 10, 11, 0, 17, 26, 0, 0, 0, 0, 0, 27, 13, 0, 0, 2,
];

pub(super) static CONFIG_V20220802_ANSWERS: [u16; 31] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 3, 3, 3,
    3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5,
];
