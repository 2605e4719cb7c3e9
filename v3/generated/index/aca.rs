// @generated from spec/aca.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 6ad330b1473d3f89, rust-hash: 1112ed4c66f697e8
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const ACA_V20210323_CODES: Index = Index::new(&ACA_V20210323_CODES_SEEDS, &ACA_V20210323_CODES_POSITIONS);
static ACA_V20210323_CODES_SEEDS: [u16; 2] = [
    1, 0,
];
static ACA_V20210323_CODES_POSITIONS: [u16; 8] = [
    0, 2, 0, 0, 0, 1, 0, 0,
];

pub(super) const ACA_V20210323_KEYS: Index = Index::new(&ACA_V20210323_KEYS_SEEDS, &ACA_V20210323_KEYS_POSITIONS);
static ACA_V20210323_KEYS_SEEDS: [u16; 2] = [
    1, 1,
];
static ACA_V20210323_KEYS_POSITIONS: [u16; 8] = [
    0, 1, 0, 0, 0, 0, 2, 0,
];

pub(super) static ACA_V20210323_ANSWERS: [u16; 3] = [
    0, 1, 2,
];
