// @generated from spec/lowcode.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 2da1fb49cbb7b33d, rust-hash: b6a61bd5cf0f98a3
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const LOWCODE_V20210108_CODES: Index = Index::new(&LOWCODE_V20210108_CODES_SEEDS, &LOWCODE_V20210108_CODES_POSITIONS);
static LOWCODE_V20210108_CODES_SEEDS: [u16; 4] = [
    4, 0, 5, 1,
];
static LOWCODE_V20210108_CODES_POSITIONS: [u16; 16] = [
    0, 8, 0, 0, 5, 6, 0, 1, 7, 3, 0, 4, 0, 2, 0, 0,
];

pub(super) const LOWCODE_V20210108_KEYS: Index = Index::new(&LOWCODE_V20210108_KEYS_SEEDS, &LOWCODE_V20210108_KEYS_POSITIONS);
static LOWCODE_V20210108_KEYS_SEEDS: [u16; 4] = [
    2, 2, 0, 9,
];
static LOWCODE_V20210108_KEYS_POSITIONS: [u16; 16] = [
    0, 0, 0, 5, 3, 7, 6, 0, 8, 0, 0, 0, 4, 2, 1, 0,
];

pub(super) static LOWCODE_V20210108_ANSWERS: [u16; 9] = [
    0, 1, 2, 2, 2, 3, 4, 5, 6,
];
