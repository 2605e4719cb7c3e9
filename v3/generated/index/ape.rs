// @generated from spec/ape.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1ab1d06edbc7f9c6, rust-hash: bdbaa192d8c098d4
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const APE_V20200513_CODES: Index = Index::new(&APE_V20200513_CODES_SEEDS, &APE_V20200513_CODES_POSITIONS);
static APE_V20200513_CODES_SEEDS: [u16; 8] = [
    2, 0, 0, 0, 0, 0, 1, 0,
];
static APE_V20200513_CODES_POSITIONS: [u16; 32] = [
    0, 3, 9, 11, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 1, 7,
    5, 4, 0, 0, 12, 2, 0, 0, 0, 0, 8, 6, 0, 0, 0, 0,
];

pub(super) const APE_V20200513_KEYS: Index = Index::new(&APE_V20200513_KEYS_SEEDS, &APE_V20200513_KEYS_POSITIONS);
static APE_V20200513_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 1, 0, 0, 1, 2,
];
static APE_V20200513_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 12, 0, 0, 0, 0, 2, 0, 0, 8, 1, 0, 0, 7, 0,
    0, 4, 11, 9, 0, 0, 0, 0, 0, 3, 0, 10, 0, 0, 6, 5,
];

pub(super) static APE_V20200513_ANSWERS: [u16; 13] = [
    0, 1, 2, 3, 4, 5, 6, 6, 7, 8, 9, 9, 10,
];
