// @generated from spec/vrs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b3599a13ed98e843
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const VRS_V20200824_CODES: Index = Index::new(&VRS_V20200824_CODES_SEEDS, &VRS_V20200824_CODES_POSITIONS);
static VRS_V20200824_CODES_SEEDS: [u16; 8] = [
    1, 0, 0, 0, 3, 0, 0, 0,
];
static VRS_V20200824_CODES_POSITIONS: [u16; 32] = [
    3, 0, 0, 0, 0, 8, 6, 13, 15, 14, 12, 0, 9, 0, 5, 0,
    7, 4, 0, 0, 0, 0, 0, 11, 0, 0, 10, 2, 0, 1, 0, 0,
];

pub(super) const VRS_V20200824_KEYS: Index = Index::new(&VRS_V20200824_KEYS_SEEDS, &VRS_V20200824_KEYS_POSITIONS);
static VRS_V20200824_KEYS_SEEDS: [u16; 8] = [
    2, 5, 0, 1, 1, 0, 0, 0,
];
static VRS_V20200824_KEYS_POSITIONS: [u16; 32] = [
    0, 3, 5, 8, 0, 10, 14, 0, 11, 0, 0, 1, 15, 7, 0, 9,
    12, 0, 0, 0, 0, 0, 4, 13, 0, 6, 0, 0, 2, 0, 0, 0,
];

pub(super) static VRS_V20200824_HEADS: [u16; 6] = [
    0, 1, 5, 6, 7, 15,
];
