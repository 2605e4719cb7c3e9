// @generated from spec/tsi.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: ea6b5af92c8bbba2, rust-hash: 541470b8ff4b26a6
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TSI_V20210325_CODES: Index = Index::new(&TSI_V20210325_CODES_SEEDS, &TSI_V20210325_CODES_POSITIONS);
static TSI_V20210325_CODES_SEEDS: [u16; 4] = [
    0, 0, 0, 2,
];
static TSI_V20210325_CODES_POSITIONS: [u16; 16] = [
    0, 1, 0, 0, 0, 0, 2, 0, 3, 0, 0, 4, 0, 0, 0, 5,
];

pub(super) const TSI_V20210325_KEYS: Index = Index::new(&TSI_V20210325_KEYS_SEEDS, &TSI_V20210325_KEYS_POSITIONS);
static TSI_V20210325_KEYS_SEEDS: [u16; 4] = [
    1, 0, 2, 0,
];
static TSI_V20210325_KEYS_POSITIONS: [u16; 16] = [
    0, 4, 3, 0, 0, 2, 0, 1, 0, 0, 0, 0, 0, 5, 0, 0,
];

pub(super) static TSI_V20210325_ANSWERS: [u16; 6] = [
    0, 1, 1, 1, 1, 1,
];
