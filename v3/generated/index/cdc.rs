// @generated from spec/cdc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: e5a4e5fdf030af86, rust-hash: 5b719bd0fe7b90ce
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CDC_V20201214_CODES: Index = Index::new(&CDC_V20201214_CODES_SEEDS, &CDC_V20201214_CODES_POSITIONS);
static CDC_V20201214_CODES_SEEDS: [u16; 8] = [
    0, 2, 0, 2, 0, 2, 0, 5,
];
static CDC_V20201214_CODES_POSITIONS: [u16; 64] = [
    0, 0, 0, 0, 0, 23, 6, 13, 0, 15, 18, 10, 0, 0, 0, 0,
    0, 0, 0, 7, 5, 0, 0, 0, 4, 9, 0, 0, 17, 0, 0, 2,
    0, 25, 0, 16, 19, 11, 0, 0, 26, 8, 0, 24, 0, 0, 0, 21,
    0, 3, 1, 0, 0, 0, 0, 0, 0, 12, 20, 0, 22, 14, 0, 0,
];

pub(super) const CDC_V20201214_KEYS: Index = Index::new(&CDC_V20201214_KEYS_SEEDS, &CDC_V20201214_KEYS_POSITIONS);
static CDC_V20201214_KEYS_SEEDS: [u16; 8] = [
    1, 0, 0, 2, 0, 1, 1, 0,
];
static CDC_V20201214_KEYS_POSITIONS: [u16; 64] = [
    0, 14, 12, 1, 0, 0, 4, 0, 0, 26, 13, 25, 0, 20, 0, 3,
    0, 0, 0, 18, 0, 0, 0, 0, 21, 9, 0, 19, 2, 15, 0, 0,
    11, 0, 6, 7, 0, 0, 22, 0, 5, 24, 0, 0, 0, 0, 0, 0,
    23, 0, 0, 0, 17, 0, 0, 0, 16, 0, 0, 0, 0, 10, 8, 0,
];

pub(super) static CDC_V20201214_ANSWERS: [u16; 27] = [
    0, 0, 0, 1, 2, 2, 2, 3, 4, 4, 4, 4, 4, 4, 4, 4,
    4, 5, 6, 7, 8, 9, 9, 9, 9, 10, 10,
];
