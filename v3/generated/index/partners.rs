// @generated from spec/partners.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1dd1da0d1ba68b4a, rust-hash: 1f6562374343bd7a
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const PARTNERS_V20180321_CODES: Index = Index::new(&PARTNERS_V20180321_CODES_SEEDS, &PARTNERS_V20180321_CODES_POSITIONS);
static PARTNERS_V20180321_CODES_SEEDS: [u16; 4] = [
    1, 0, 0, 0,
];
static PARTNERS_V20180321_CODES_POSITIONS: [u16; 8] = [
    3, 2, 0, 0, 0, 1, 0, 0,
];

pub(super) const PARTNERS_V20180321_KEYS: Index = Index::new(&PARTNERS_V20180321_KEYS_SEEDS, &PARTNERS_V20180321_KEYS_POSITIONS);
static PARTNERS_V20180321_KEYS_SEEDS: [u16; 4] = [
    0, 0, 0, 0,
];
static PARTNERS_V20180321_KEYS_POSITIONS: [u16; 8] = [
    0, 2, 0, 3, 0, 0, 1, 0,
];

pub(super) static PARTNERS_V20180321_ANSWERS: [u16; 4] = [
    0, 1, 2, 3,
];
