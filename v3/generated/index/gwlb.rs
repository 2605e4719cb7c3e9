// @generated from spec/gwlb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 089ee64908e28b6c, rust-hash: 886e80fe9a78e70e
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const GWLB_V20240906_CODES: Index = Index::new(&GWLB_V20240906_CODES_SEEDS, &GWLB_V20240906_CODES_POSITIONS);
static GWLB_V20240906_CODES_SEEDS: [u16; 8] = [
    0, 0, 0, 3, 0, 1, 1, 2,
];
static GWLB_V20240906_CODES_POSITIONS: [u16; 32] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 1, 0, 10, 7, 0, 0,
    0, 8, 0, 4, 12, 9, 6, 0, 0, 5, 3, 0, 0, 2, 0, 0,
];

pub(super) const GWLB_V20240906_KEYS: Index = Index::new(&GWLB_V20240906_KEYS_SEEDS, &GWLB_V20240906_KEYS_POSITIONS);
static GWLB_V20240906_KEYS_SEEDS: [u16; 8] = [
    0, 0, 1, 7, 1, 0, 0, 2,
];
static GWLB_V20240906_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 1, 0, 0, 6, 8, 0, 0, 0, 0, 0, 0, 0, 12, 3,
    0, 0, 9, 4, 0, 11, 0, 0, 0, 5, 10, 2, 0, 0, 0, 7,
];

pub(super) static GWLB_V20240906_ANSWERS: [u16; 13] = [
    0, 1, 2, 3, 4, 4, 5, 6, 6, 6, 6, 7, 8,
];
