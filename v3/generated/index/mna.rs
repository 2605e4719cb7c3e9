// @generated from spec/mna.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 39ef2c92361c5acf, rust-hash: 3cba4d97e0226436
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const MNA_V20210119_CODES: Index = Index::new(&MNA_V20210119_CODES_SEEDS, &MNA_V20210119_CODES_POSITIONS);
static MNA_V20210119_CODES_SEEDS: [u16; 16] = [
    2, 0, 0, 5, 12, 1, 0, 0, 11, 0, 4, 7, 10, 5, 0, 0,
];
static MNA_V20210119_CODES_POSITIONS: [u16; 64] = [
    0, 2, 4, 44, 30, 36, 37, 43, 27, 45, 33, 0, 6, 17, 38, 0,
    32, 34, 16, 8, 0, 0, 0, 39, 13, 25, 35, 0, 0, 22, 41, 24,
    14, 9, 29, 11, 0, 21, 23, 0, 0, 42, 0, 1, 0, 0, 0, 26,
    0, 28, 19, 12, 10, 40, 31, 0, 15, 5, 0, 18, 3, 7, 20, 0,
];

pub(super) const MNA_V20210119_KEYS: Index = Index::new(&MNA_V20210119_KEYS_SEEDS, &MNA_V20210119_KEYS_POSITIONS);
static MNA_V20210119_KEYS_SEEDS: [u16; 16] = [
    1, 1, 0, 0, 1, 12, 0, 0, 2, 7, 4, 5, 6, 0, 7, 13,
];
static MNA_V20210119_KEYS_POSITIONS: [u16; 64] = [
    12, 33, 24, 20, 0, 42, 6, 35, 0, 11, 10, 21, 38, 25, 41, 22,
    0, 18, 36, 0, 7, 0, 0, 19, 44, 34, 3, 0, 23, 43, 17, 0,
    0, 0, 15, 28, 0, 0, 16, 32, 26, 31, 0, 30, 0, 13, 27, 0,
    4, 39, 0, 9, 37, 5, 2, 1, 29, 0, 45, 8, 40, 14, 0, 0,
];

pub(super) static MNA_V20210119_ANSWERS: [u16; 46] = [
    0, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 4, 5, 5, 5, 5,
    6, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
    8, 8, 8, 8, 8, 8, 8, 8, 9, 10, 11, 12, 13, 13,
];
