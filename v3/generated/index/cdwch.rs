// @generated from spec/cdwch.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 58944a4d7c74df93, rust-hash: ab0e05ed945a03ef
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CDWCH_V20200915_CODES: Index = Index::new(&CDWCH_V20200915_CODES_SEEDS, &CDWCH_V20200915_CODES_POSITIONS);
static CDWCH_V20200915_CODES_SEEDS: [u16; 4] = [
    2, 1, 0, 0,
];
static CDWCH_V20200915_CODES_POSITIONS: [u16; 16] = [
    3, 0, 1, 0, 8, 0, 7, 6, 0, 5, 2, 0, 0, 0, 4, 0,
];

pub(super) const CDWCH_V20200915_KEYS: Index = Index::new(&CDWCH_V20200915_KEYS_SEEDS, &CDWCH_V20200915_KEYS_POSITIONS);
static CDWCH_V20200915_KEYS_SEEDS: [u16; 4] = [
    1, 2, 0, 3,
];
static CDWCH_V20200915_KEYS_POSITIONS: [u16; 16] = [
    0, 5, 0, 8, 0, 4, 3, 2, 0, 0, 0, 7, 0, 6, 0, 1,
];

pub(super) static CDWCH_V20200915_ANSWERS: [u16; 9] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8,
];
