// @generated from spec/cdc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: e5a4e5fdf030af86
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CDC_V20201214_CODES: Index = Index::new(&CDC_V20201214_CODES_SEEDS, &CDC_V20201214_CODES_POSITIONS);
static CDC_V20201214_CODES_SEEDS: [u16; 8] = [
    0, 0, 1, 3, 0, 0, 7, 1,
];
static CDC_V20201214_CODES_POSITIONS: [u16; 64] = [
    0, 16, 0, 0, 0, 0, 26, 13, 0, 0, 23, 12, 0, 2, 15, 0,
    0, 25, 0, 3, 0, 14, 0, 8, 0, 0, 1, 0, 17, 0, 4, 0,
    5, 0, 0, 0, 19, 0, 0, 0, 0, 18, 0, 24, 7, 21, 0, 0,
    0, 0, 6, 9, 0, 0, 0, 0, 10, 0, 0, 0, 22, 11, 0, 20,
];

pub(super) const CDC_V20201214_KEYS: Index = Index::new(&CDC_V20201214_KEYS_SEEDS, &CDC_V20201214_KEYS_POSITIONS);
static CDC_V20201214_KEYS_SEEDS: [u16; 8] = [
    4, 0, 0, 0, 0, 3, 6, 0,
];
static CDC_V20201214_KEYS_POSITIONS: [u16; 64] = [
    0, 14, 0, 1, 0, 4, 12, 0, 21, 0, 13, 0, 0, 2, 8, 0,
    0, 20, 0, 18, 0, 0, 19, 6, 25, 0, 11, 26, 0, 0, 0, 0,
    0, 0, 0, 7, 15, 0, 0, 0, 3, 9, 0, 0, 0, 0, 0, 0,
    0, 16, 0, 0, 0, 10, 0, 0, 24, 0, 17, 23, 5, 0, 0, 22,
];

pub(super) static CDC_V20201214_HEADS: [u16; 9] = [
    0, 3, 4, 7, 17, 18, 20, 21, 25,
];
