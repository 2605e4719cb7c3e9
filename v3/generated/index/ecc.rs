// @generated from spec/ecc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 9e740afc5dac7610
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const ECC_V20181213_CODES: Index = Index::new(&ECC_V20181213_CODES_SEEDS, &ECC_V20181213_CODES_POSITIONS);
static ECC_V20181213_CODES_SEEDS: [u16; 16] = [
    0, 1, 2, 0, 0, 2, 2, 1, 2, 5, 0, 0, 0, 0, 3, 0,
];
static ECC_V20181213_CODES_POSITIONS: [u16; 64] = [
    0, 0, 0, 20, 0, 0, 29, 9, 0, 0, 17, 5, 0, 23, 0, 0,
    11, 19, 0, 0, 28, 24, 0, 0, 13, 22, 0, 0, 14, 0, 0, 27,
    7, 1, 16, 0, 2, 0, 15, 12, 0, 0, 0, 0, 0, 3, 0, 26,
    0, 25, 0, 0, 18, 4, 0, 21, 0, 6, 0, 8, 0, 0, 10, 0,
];

pub(super) const ECC_V20181213_KEYS: Index = Index::new(&ECC_V20181213_KEYS_SEEDS, &ECC_V20181213_KEYS_POSITIONS);
static ECC_V20181213_KEYS_SEEDS: [u16; 16] = [
    1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 2, 2, 3, 0,
];
static ECC_V20181213_KEYS_POSITIONS: [u16; 64] = [
    14, 11, 12, 3, 21, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0, 23,
    7, 9, 6, 0, 0, 17, 0, 0, 0, 0, 0, 0, 25, 0, 0, 24,
    0, 5, 0, 2, 20, 13, 8, 0, 10, 0, 1, 19, 0, 4, 26, 29,
    16, 0, 0, 0, 0, 28, 0, 18, 0, 15, 0, 0, 0, 27, 0, 0,
];

pub(super) static ECC_V20181213_HEADS: [u16; 7] = [
    0, 11, 14, 24, 25, 27, 28,
];
