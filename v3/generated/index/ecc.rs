// @generated from spec/ecc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 9e740afc5dac7610, rust-hash: 16a054e04cffd2b8
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const ECC_V20181213_CODES: Index = Index::new(&ECC_V20181213_CODES_SEEDS, &ECC_V20181213_CODES_POSITIONS);
static ECC_V20181213_CODES_SEEDS: [u16; 16] = [
    0, 0, 2, 0, 1, 0, 1, 0, 0, 0, 0, 7, 0, 3, 0, 0,
];
static ECC_V20181213_CODES_POSITIONS: [u16; 64] = [
    0, 0, 0, 5, 0, 0, 0, 0, 15, 22, 25, 0, 0, 29, 0, 2,
    0, 0, 0, 16, 0, 0, 23, 24, 13, 18, 0, 0, 20, 19, 0, 0,
    3, 1, 0, 0, 11, 27, 4, 12, 28, 0, 0, 0, 0, 26, 14, 6,
    0, 17, 0, 21, 9, 0, 0, 0, 0, 7, 0, 8, 0, 0, 10, 0,
];

pub(super) const ECC_V20181213_KEYS: Index = Index::new(&ECC_V20181213_KEYS_SEEDS, &ECC_V20181213_KEYS_POSITIONS);
static ECC_V20181213_KEYS_SEEDS: [u16; 16] = [
    0, 2, 1, 5, 1, 0, 0, 1, 4, 2, 0, 0, 0, 0, 1, 0,
];
static ECC_V20181213_KEYS_POSITIONS: [u16; 64] = [
    18, 0, 0, 1, 2, 17, 0, 0, 6, 0, 27, 0, 0, 13, 0, 11,
    7, 0, 15, 0, 0, 0, 0, 28, 26, 0, 12, 23, 25, 0, 5, 0,
    0, 21, 0, 0, 0, 24, 0, 0, 10, 20, 29, 22, 0, 4, 0, 0,
    16, 0, 0, 0, 0, 0, 3, 0, 0, 19, 0, 9, 0, 14, 0, 8,
];

pub(super) static ECC_V20181213_ANSWERS: [u16; 30] = [
    0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 5, 6, 7, 7,
];
