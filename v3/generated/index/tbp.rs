// @generated from spec/tbp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: f95c69ab1db06c69, rust-hash: e2871c4c5ca0d821
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TBP_V20190311_CODES: Index = Index::new(&TBP_V20190311_CODES_SEEDS, &TBP_V20190311_CODES_POSITIONS);
static TBP_V20190311_CODES_SEEDS: [u16; 4] = [
    2, 0, 11, 2,
];
static TBP_V20190311_CODES_POSITIONS: [u16; 16] = [
    10, 0, 6, 1, 0, 3, 9, 0, 8, 0, 2, 5, 7, 4, 0, 0,
];

pub(super) const TBP_V20190311_KEYS: Index = Index::new(&TBP_V20190311_KEYS_SEEDS, &TBP_V20190311_KEYS_POSITIONS);
static TBP_V20190311_KEYS_SEEDS: [u16; 4] = [
    1, 7, 0, 0,
];
static TBP_V20190311_KEYS_POSITIONS: [u16; 16] = [
    9, 0, 0, 3, 1, 4, 8, 10, 6, 7, 0, 5, 2, 0, 0, 0,
];

pub(super) const TBP_V20190627_CODES: Index = Index::new(&TBP_V20190627_CODES_SEEDS, &TBP_V20190627_CODES_POSITIONS);
static TBP_V20190627_CODES_SEEDS: [u16; 4] = [
    0, 0, 11, 0,
];
static TBP_V20190627_CODES_POSITIONS: [u16; 16] = [
    0, 0, 0, 0, 0, 1, 5, 0, 0, 2, 0, 0, 4, 6, 0, 3,
];

pub(super) const TBP_V20190627_KEYS: Index = Index::new(&TBP_V20190627_KEYS_SEEDS, &TBP_V20190627_KEYS_POSITIONS);
static TBP_V20190627_KEYS_SEEDS: [u16; 4] = [
    2, 0, 0, 0,
];
static TBP_V20190627_KEYS_POSITIONS: [u16; 16] = [
    0, 0, 6, 5, 0, 2, 0, 0, 0, 4, 0, 3, 1, 0, 0, 0,
];

pub(super) static TBP_V20190311_ANSWERS: [u16; 11] = [
    0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
];

pub(super) static TBP_V20190627_ANSWERS: [u16; 7] = [
    0, 1, 1, 1, 1, 1, 2,
];
