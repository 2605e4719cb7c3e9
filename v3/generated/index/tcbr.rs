// @generated from spec/tcbr.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a17c3cc6e507c0df
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TCBR_V20220217_CODES: Index = Index::new(&TCBR_V20220217_CODES_SEEDS, &TCBR_V20220217_CODES_POSITIONS);
static TCBR_V20220217_CODES_SEEDS: [u16; 8] = [
    3, 1, 0, 0, 0, 0, 2, 0,
];
static TCBR_V20220217_CODES_POSITIONS: [u16; 32] = [
    5, 0, 9, 17, 4, 11, 10, 0, 12, 0, 13, 0, 0, 0, 3, 0,
    0, 6, 0, 1, 8, 2, 0, 15, 0, 16, 7, 0, 0, 0, 14, 0,
];

pub(super) const TCBR_V20220217_KEYS: Index = Index::new(&TCBR_V20220217_KEYS_SEEDS, &TCBR_V20220217_KEYS_POSITIONS);
static TCBR_V20220217_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 2, 0, 0, 2, 1,
];
static TCBR_V20220217_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 12, 2, 0, 0, 14, 6, 0, 0, 7, 0, 3, 10, 9, 8,
    0, 0, 15, 17, 0, 5, 16, 0, 0, 0, 4, 11, 13, 0, 0, 1,
];

pub(super) static TCBR_V20220217_HEADS: [u16; 13] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 16, 17,
];
