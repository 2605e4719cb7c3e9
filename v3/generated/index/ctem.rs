// @generated from spec/ctem.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: d3a9a845718dcad6, rust-hash: b51f8a0888e3c49f
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CTEM_V20231128_CODES: Index = Index::new(&CTEM_V20231128_CODES_SEEDS, &CTEM_V20231128_CODES_POSITIONS);
static CTEM_V20231128_CODES_SEEDS: [u16; 8] = [
    1, 0, 1, 2, 0, 2, 2, 0,
];
static CTEM_V20231128_CODES_POSITIONS: [u16; 32] = [
    8, 0, 1, 4, 0, 0, 5, 0, 18, 6, 0, 0, 0, 13, 9, 14,
    0, 11, 0, 2, 15, 3, 10, 0, 0, 17, 12, 19, 0, 7, 16, 0,
];

pub(super) const CTEM_V20231128_KEYS: Index = Index::new(&CTEM_V20231128_KEYS_SEEDS, &CTEM_V20231128_KEYS_POSITIONS);
static CTEM_V20231128_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 2, 0, 0, 2, 17,
];
static CTEM_V20231128_KEYS_POSITIONS: [u16; 32] = [
    0, 1, 15, 3, 0, 0, 0, 11, 0, 10, 12, 0, 5, 0, 14, 13,
    0, 6, 18, 19, 0, 16, 17, 0, 0, 8, 7, 9, 2, 0, 0, 4,
];

pub(super) static CTEM_V20231128_ANSWERS: [u16; 20] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    16, 17, 18, 19,
];
