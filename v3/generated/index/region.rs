// @generated from spec/region.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 56710f11b0885814, rust-hash: 87de25b83eaae2ea
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const REGION_V20220627_CODES: Index = Index::new(&REGION_V20220627_CODES_SEEDS, &REGION_V20220627_CODES_POSITIONS);
static REGION_V20220627_CODES_SEEDS: [u16; 4] = [
    1, 2, 0, 0,
];
static REGION_V20220627_CODES_POSITIONS: [u16; 8] = [
    0, 0, 1, 0, 2, 0, 3, 0,
];

pub(super) const REGION_V20220627_KEYS: Index = Index::new(&REGION_V20220627_KEYS_SEEDS, &REGION_V20220627_KEYS_POSITIONS);
static REGION_V20220627_KEYS_SEEDS: [u16; 4] = [
    1, 0, 0, 0,
];
static REGION_V20220627_KEYS_POSITIONS: [u16; 8] = [
    1, 0, 0, 0, 3, 2, 0, 0,
];

pub(super) static REGION_V20220627_ANSWERS: [u16; 4] = [
    0, 1, 2, 3,
];
