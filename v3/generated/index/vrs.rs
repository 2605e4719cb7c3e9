// @generated from spec/vrs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b3599a13ed98e843, rust-hash: 2d7c12329f8ae4d2
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const VRS_V20200824_CODES: Index = Index::new(&VRS_V20200824_CODES_SEEDS, &VRS_V20200824_CODES_POSITIONS);
static VRS_V20200824_CODES_SEEDS: [u16; 8] = [
    1, 2, 0, 0, 0, 0, 0, 2,
];
static VRS_V20200824_CODES_POSITIONS: [u16; 32] = [
    0, 15, 14, 0, 12, 1, 6, 0, 7, 8, 0, 0, 0, 0, 10, 3,
    11, 0, 0, 2, 9, 0, 5, 0, 0, 13, 0, 0, 0, 4, 0, 0,
];

pub(super) const VRS_V20200824_KEYS: Index = Index::new(&VRS_V20200824_KEYS_SEEDS, &VRS_V20200824_KEYS_POSITIONS);
static VRS_V20200824_KEYS_SEEDS: [u16; 8] = [
    1, 0, 1, 0, 3, 0, 1, 0,
];
static VRS_V20200824_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 5, 9, 0, 6, 0, 0, 2, 0, 3, 15, 0, 7, 0, 0,
    12, 0, 10, 0, 11, 0, 0, 0, 1, 0, 14, 8, 13, 0, 4, 0,
];

pub(super) static VRS_V20200824_ANSWERS: [u16; 16] = [
    0, 1, 1, 1, 1, 2, 3, 4, 4, 4, 4, 4, 4, 4, 4, 5,
];
