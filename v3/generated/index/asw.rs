// @generated from spec/asw.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 8da6e1b69dfcd520, rust-hash: 3ba6b9e4367d91b8
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const ASW_V20200722_CODES: Index = Index::new(&ASW_V20200722_CODES_SEEDS, &ASW_V20200722_CODES_POSITIONS);
static ASW_V20200722_CODES_SEEDS: [u16; 4] = [
    1, 0, 0, 0,
];
static ASW_V20200722_CODES_POSITIONS: [u16; 8] = [
    4, 2, 0, 0, 3, 1, 0, 0,
];

pub(super) const ASW_V20200722_KEYS: Index = Index::new(&ASW_V20200722_KEYS_SEEDS, &ASW_V20200722_KEYS_POSITIONS);
static ASW_V20200722_KEYS_SEEDS: [u16; 4] = [
    0, 1, 0, 2,
];
static ASW_V20200722_KEYS_POSITIONS: [u16; 8] = [
    1, 3, 0, 4, 0, 0, 2, 0,
];

pub(super) static ASW_V20200722_ANSWERS: [u16; 5] = [
    0, 1, 2, 3, 4,
];
