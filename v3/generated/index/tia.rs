// @generated from spec/tia.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c03b3629ee5d9e25, rust-hash: 09cef034fda8028f
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TIA_V20180226_CODES: Index = Index::new(&TIA_V20180226_CODES_SEEDS, &TIA_V20180226_CODES_POSITIONS);
static TIA_V20180226_CODES_SEEDS: [u16; 8] = [
    0, 5, 2, 1, 0, 4, 0, 0,
];
static TIA_V20180226_CODES_POSITIONS: [u16; 64] = [
    0, 8, 22, 0, 0, 11, 0, 0, 16, 0, 0, 15, 0, 0, 0, 6,
    23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 1, 0, 14, 0, 13,
    7, 18, 0, 3, 0, 25, 0, 9, 0, 0, 0, 2, 0, 0, 21, 10,
    12, 0, 24, 0, 4, 0, 19, 0, 0, 0, 0, 5, 20, 0, 0, 0,
];

pub(super) const TIA_V20180226_KEYS: Index = Index::new(&TIA_V20180226_KEYS_SEEDS, &TIA_V20180226_KEYS_POSITIONS);
static TIA_V20180226_KEYS_SEEDS: [u16; 8] = [
    2, 0, 1, 0, 5, 0, 1, 1,
];
static TIA_V20180226_KEYS_POSITIONS: [u16; 64] = [
    12, 0, 0, 0, 23, 21, 0, 0, 11, 0, 4, 5, 0, 20, 0, 2,
    0, 0, 8, 0, 0, 0, 9, 0, 7, 0, 0, 0, 10, 14, 0, 0,
    0, 13, 0, 0, 17, 0, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    24, 3, 15, 0, 0, 22, 0, 25, 1, 6, 18, 0, 0, 0, 0, 16,
];

pub(super) static TIA_V20180226_ANSWERS: [u16; 26] = [
    0, 0, 1, 2, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 6, 6,
    6, 7, 8, 9, 10, 11, 12, 13, 13, 14,
];
