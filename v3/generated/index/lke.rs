// @generated from spec/lke.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0c8ca200278d7412, rust-hash: a35e58fa552fb19b
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const LKE_V20231130_CODES: Index = Index::new(&LKE_V20231130_CODES_SEEDS, &LKE_V20231130_CODES_POSITIONS);
static LKE_V20231130_CODES_SEEDS: [u16; 8] = [
    1, 0, 1, 0, 1, 1, 4, 3,
];
static LKE_V20231130_CODES_POSITIONS: [u16; 32] = [
    0, 6, 0, 0, 7, 0, 9, 0, 14, 8, 0, 0, 4, 0, 5, 0,
    15, 0, 0, 11, 0, 0, 0, 2, 3, 0, 1, 13, 12, 10, 0, 0,
];

pub(super) const LKE_V20231130_KEYS: Index = Index::new(&LKE_V20231130_KEYS_SEEDS, &LKE_V20231130_KEYS_POSITIONS);
static LKE_V20231130_KEYS_SEEDS: [u16; 8] = [
    1, 0, 0, 0, 0, 2, 0, 0,
];
static LKE_V20231130_KEYS_POSITIONS: [u16; 32] = [
    5, 0, 0, 0, 0, 9, 7, 11, 0, 12, 0, 6, 0, 13, 0, 10,
    0, 8, 0, 0, 0, 0, 2, 0, 0, 15, 4, 14, 3, 0, 0, 1,
];

pub(super) static LKE_V20231130_ANSWERS: [u16; 16] = [
    0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6, 6, 7,
];
