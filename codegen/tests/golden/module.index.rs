// @generated from spec/module.toml by tencentcloud-errors-codegen [VERSION]: edit the spec, not this file.
// spec-hash: 6eddc7d3b502b51b, rust-hash: e76187cfd45e4144
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const SAMPLE_CODES: Index = Index::new(&SAMPLE_CODES_SEEDS, &SAMPLE_CODES_POSITIONS);
static SAMPLE_CODES_SEEDS: [u16; 2] = [
    0, 0,
];
static SAMPLE_CODES_POSITIONS: [u16; 4] = [
    0, 0, 0, 0,
];

pub(super) const SAMPLE_KEYS: Index = Index::new(&SAMPLE_KEYS_SEEDS, &SAMPLE_KEYS_POSITIONS);
static SAMPLE_KEYS_SEEDS: [u16; 2] = [
    0, 0,
];
static SAMPLE_KEYS_POSITIONS: [u16; 4] = [
    0, 0, 0, 0,
];
