// @generated from spec/cmq.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3f10fc2df0517a68, rust-hash: b0816411a125cdd6
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CMQ_V20190304_CODES: Index = Index::new(&CMQ_V20190304_CODES_SEEDS, &CMQ_V20190304_CODES_POSITIONS);
static CMQ_V20190304_CODES_SEEDS: [u16; 4] = [
    0, 6, 0, 10,
];
static CMQ_V20190304_CODES_POSITIONS: [u16; 16] = [
    0, 1, 5, 0, 4, 6, 0, 0, 0, 0, 7, 9, 0, 2, 3, 8,
];

pub(super) const CMQ_V20190304_KEYS: Index = Index::new(&CMQ_V20190304_KEYS_SEEDS, &CMQ_V20190304_KEYS_POSITIONS);
static CMQ_V20190304_KEYS_SEEDS: [u16; 4] = [
    1, 0, 2, 3,
];
static CMQ_V20190304_KEYS_POSITIONS: [u16; 16] = [
    0, 9, 2, 0, 0, 5, 8, 0, 3, 4, 0, 7, 0, 6, 0, 1,
];

pub(super) static CMQ_V20190304_ANSWERS: [u16; 10] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
];
