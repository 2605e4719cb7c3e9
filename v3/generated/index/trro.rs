// @generated from spec/trro.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 4c87b7626789147e, rust-hash: 4a7350273b4004f9
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TRRO_V20220325_CODES: Index = Index::new(&TRRO_V20220325_CODES_SEEDS, &TRRO_V20220325_CODES_POSITIONS);
static TRRO_V20220325_CODES_SEEDS: [u16; 4] = [
    3, 0, 1, 0,
];
static TRRO_V20220325_CODES_POSITIONS: [u16; 16] = [
    4, 7, 0, 5, 0, 0, 6, 2, 3, 0, 1, 0, 0, 0, 0, 0,
];

pub(super) const TRRO_V20220325_KEYS: Index = Index::new(&TRRO_V20220325_KEYS_SEEDS, &TRRO_V20220325_KEYS_POSITIONS);
static TRRO_V20220325_KEYS_SEEDS: [u16; 4] = [
    0, 1, 4, 0,
];
static TRRO_V20220325_KEYS_POSITIONS: [u16; 16] = [
    6, 0, 3, 7, 4, 0, 0, 5, 0, 0, 0, 0, 2, 1, 0, 0,
];

pub(super) static TRRO_V20220325_ANSWERS: [u16; 8] = [
    0, 1, 2, 3, 4, 5, 6, 7,
];
