// @generated from spec/cloudmate.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: e54d5972fa42f81a, rust-hash: fd52cad4265576f6
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CLOUDMATE_V20251030_CODES: Index = Index::new(&CLOUDMATE_V20251030_CODES_SEEDS, &CLOUDMATE_V20251030_CODES_POSITIONS);
static CLOUDMATE_V20251030_CODES_SEEDS: [u16; 4] = [
    0, 0, 0, 1,
];
static CLOUDMATE_V20251030_CODES_POSITIONS: [u16; 8] = [
    3, 2, 0, 0, 0, 4, 1, 0,
];

pub(super) const CLOUDMATE_V20251030_KEYS: Index = Index::new(&CLOUDMATE_V20251030_KEYS_SEEDS, &CLOUDMATE_V20251030_KEYS_POSITIONS);
static CLOUDMATE_V20251030_KEYS_SEEDS: [u16; 4] = [
    0, 2, 0, 0,
];
static CLOUDMATE_V20251030_KEYS_POSITIONS: [u16; 8] = [
    0, 3, 2, 1, 0, 4, 0, 0,
];

pub(super) static CLOUDMATE_V20251030_ANSWERS: [u16; 5] = [
    0, 1, 2, 3, 4,
];
