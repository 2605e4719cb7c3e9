// @generated from spec/tcbr.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a17c3cc6e507c0df, rust-hash: 7039051c57f06793
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TCBR_V20220217_CODES: Index = Index::new(&TCBR_V20220217_CODES_SEEDS, &TCBR_V20220217_CODES_POSITIONS);
static TCBR_V20220217_CODES_SEEDS: [u16; 8] = [
    0, 4, 2, 8, 2, 2, 1, 2,
];
static TCBR_V20220217_CODES_POSITIONS: [u16; 32] = [
    13, 17, 7, 12, 0, 0, 0, 15, 5, 4, 0, 0, 11, 8, 1, 14,
    0, 0, 0, 0, 16, 0, 0, 0, 0, 6, 3, 9, 0, 2, 10, 0,
];

pub(super) const TCBR_V20220217_KEYS: Index = Index::new(&TCBR_V20220217_KEYS_SEEDS, &TCBR_V20220217_KEYS_POSITIONS);
static TCBR_V20220217_KEYS_SEEDS: [u16; 8] = [
    0, 6, 1, 1, 5, 0, 3, 0,
];
static TCBR_V20220217_KEYS_POSITIONS: [u16; 32] = [
    0, 13, 16, 0, 0, 14, 17, 6, 0, 5, 12, 0, 0, 10, 15, 2,
    0, 0, 11, 1, 0, 0, 0, 0, 0, 3, 9, 8, 0, 0, 7, 4,
];

pub(super) static TCBR_V20220217_ANSWERS: [u16; 18] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 11, 12, 12, 12,
    13, 14,
];
