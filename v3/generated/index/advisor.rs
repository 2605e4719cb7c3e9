// @generated from spec/advisor.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 56584c1133d09f2b, rust-hash: 5e05ba688e3498f1
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const ADVISOR_V20200721_CODES: Index = Index::new(&ADVISOR_V20200721_CODES_SEEDS, &ADVISOR_V20200721_CODES_POSITIONS);
static ADVISOR_V20200721_CODES_SEEDS: [u16; 4] = [
    0, 0, 1, 0,
];
static ADVISOR_V20200721_CODES_POSITIONS: [u16; 16] = [
    4, 6, 1, 0, 0, 0, 2, 0, 5, 0, 0, 0, 0, 3, 0, 0,
];

pub(super) const ADVISOR_V20200721_KEYS: Index = Index::new(&ADVISOR_V20200721_KEYS_SEEDS, &ADVISOR_V20200721_KEYS_POSITIONS);
static ADVISOR_V20200721_KEYS_SEEDS: [u16; 4] = [
    1, 0, 0, 1,
];
static ADVISOR_V20200721_KEYS_POSITIONS: [u16; 16] = [
    0, 0, 3, 0, 0, 0, 4, 0, 5, 6, 0, 0, 1, 2, 0, 0,
];

pub(super) static ADVISOR_V20200721_ANSWERS: [u16; 7] = [
    0, 1, 1, 2, 3, 4, 5,
];
