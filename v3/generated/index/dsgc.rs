// @generated from spec/dsgc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: e6e488ae9cd4dfc8, rust-hash: 512ed02435bae956
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const DSGC_V20190723_CODES: Index = Index::new(&DSGC_V20190723_CODES_SEEDS, &DSGC_V20190723_CODES_POSITIONS);
static DSGC_V20190723_CODES_SEEDS: [u16; 8] = [
    2, 5, 0, 1, 0, 0, 1, 0,
];
static DSGC_V20190723_CODES_POSITIONS: [u16; 32] = [
    7, 4, 11, 0, 0, 0, 0, 17, 15, 0, 0, 0, 0, 0, 2, 16,
    6, 9, 1, 8, 14, 3, 13, 12, 0, 0, 10, 0, 0, 5, 0, 0,
];

pub(super) const DSGC_V20190723_KEYS: Index = Index::new(&DSGC_V20190723_KEYS_SEEDS, &DSGC_V20190723_KEYS_POSITIONS);
static DSGC_V20190723_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 2, 0, 0, 2, 3,
];
static DSGC_V20190723_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 12, 3, 0, 0, 0, 9, 0, 17, 10, 0, 4, 0, 11, 0,
    0, 5, 15, 16, 0, 0, 14, 1, 2, 0, 6, 8, 0, 7, 0, 13,
];

pub(super) static DSGC_V20190723_ANSWERS: [u16; 18] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    16, 17,
];
