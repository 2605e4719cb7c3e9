// @generated from spec/config.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 57cb3ac472692579
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CONFIG_V20220802_CODES: Index = Index::new(&CONFIG_V20220802_CODES_SEEDS, &CONFIG_V20220802_CODES_POSITIONS);
static CONFIG_V20220802_CODES_SEEDS: [u16; 16] = [
    0, 4, 0, 3, 3, 3, 1, 0, 0, 0, 3, 0, 0, 1, 1, 3,
];
static CONFIG_V20220802_CODES_POSITIONS: [u16; 64] = [
    0, 0, 16, 23, 5, 0, 0, 2, 0, 0, 0, 0, 3, 13, 0, 0,
    9, 1, 20, 4, 18, 28, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 7, 10, 0, 0, 8, 0, 0, 24, 30, 19, 6, 0, 0, 27, 0,
    0, 0, 0, 0, 15, 21, 0, 26, 29, 25, 14, 17, 22, 0, 12, 0,
];

pub(super) const CONFIG_V20220802_KEYS: Index = Index::new(&CONFIG_V20220802_KEYS_SEEDS, &CONFIG_V20220802_KEYS_POSITIONS);
static CONFIG_V20220802_KEYS_SEEDS: [u16; 16] = [
    0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 5, 0, 5,
];
static CONFIG_V20220802_KEYS_POSITIONS: [u16; 64] = [
    18, 21, 29, 0, 25, 15, 1, 0, 0, 0, 11, 0, 5, 3, 0, 0,
    0, 0, 0, 6, 30, 0, 0, 0, 0, 0, 0, 4, 0, 8, 23, 0,
    26, 2, 27, 0, 0, 12, 0, 0, 24, 0, 7, 0, 0, 22, 0, 14,
    0, 10, 17, 0, 0, 19, 0, 0, 0, 0, 0, 16, 13, 9, 20, 28,
];

pub(super) static CONFIG_V20220802_HEADS: [u16; 6] = [
    0, 10, 11, 12, 18, 30,
];
