// @generated from spec/cetcd.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 270a345ebaf5806e, rust-hash: 64e8935538a11263
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CETCD_V20220325_CODES: Index = Index::new(&CETCD_V20220325_CODES_SEEDS, &CETCD_V20220325_CODES_POSITIONS);
static CETCD_V20220325_CODES_SEEDS: [u16; 8] = [
    0, 0, 0, 0, 0, 1, 0, 0,
];
static CETCD_V20220325_CODES_POSITIONS: [u16; 32] = [
    0, 0, 8, 12, 0, 0, 7, 5, 0, 0, 0, 0, 0, 10, 2, 6,
    3, 0, 0, 0, 9, 1, 0, 0, 0, 0, 4, 0, 0, 0, 0, 11,
];

pub(super) const CETCD_V20220325_KEYS: Index = Index::new(&CETCD_V20220325_KEYS_SEEDS, &CETCD_V20220325_KEYS_POSITIONS);
static CETCD_V20220325_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 1, 0, 0, 5, 0,
];
static CETCD_V20220325_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 9, 0, 8, 0, 10, 6, 0, 0, 0, 3, 11, 0, 5, 0,
    0, 0, 0, 12, 0, 0, 0, 0, 1, 4, 2, 7, 0, 0, 0, 0,
];

pub(super) static CETCD_V20220325_ANSWERS: [u16; 13] = [
    0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
];
