// @generated from spec/lkeap.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 147f56dae3d37fa0, rust-hash: 49b7e8c34a22f1e7
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const LKEAP_V20240522_CODES: Index = Index::new(&LKEAP_V20240522_CODES_SEEDS, &LKEAP_V20240522_CODES_POSITIONS);
static LKEAP_V20240522_CODES_SEEDS: [u16; 8] = [
    0, 0, 0, 0, 0, 0, 1, 2,
];
static LKEAP_V20240522_CODES_POSITIONS: [u16; 64] = [
    0, 5, 7, 10, 8, 9, 0, 0, 3, 0, 0, 0, 13, 0, 16, 0,
    0, 0, 19, 12, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 23, 0,
    25, 11, 0, 0, 0, 0, 0, 21, 0, 20, 24, 17, 0, 0, 0, 4,
    0, 2, 22, 0, 15, 1, 0, 0, 0, 0, 14, 0, 0, 0, 18, 0,
];

pub(super) const LKEAP_V20240522_KEYS: Index = Index::new(&LKEAP_V20240522_KEYS_SEEDS, &LKEAP_V20240522_KEYS_POSITIONS);
static LKEAP_V20240522_KEYS_SEEDS: [u16; 8] = [
    1, 1, 0, 1, 1, 4, 0, 0,
];
static LKEAP_V20240522_KEYS_POSITIONS: [u16; 64] = [
    9, 0, 17, 0, 0, 0, 19, 5, 0, 0, 2, 0, 0, 11, 0, 21,
    0, 6, 0, 0, 0, 0, 0, 10, 0, 7, 23, 0, 8, 0, 16, 0,
    0, 0, 12, 0, 0, 0, 0, 0, 22, 0, 0, 4, 3, 0, 0, 20,
    0, 0, 15, 25, 0, 0, 24, 14, 0, 18, 0, 0, 13, 0, 1, 0,
];

pub(super) static LKEAP_V20240522_ANSWERS: [u16; 26] = [
    0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4,
    5, 5, 5, 6, 7, 7, 8, 9, 9, 10,
];
