// @generated from spec/mna.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 39ef2c92361c5acf
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const MNA_V20210119_CODES: Index = Index::new(&MNA_V20210119_CODES_SEEDS, &MNA_V20210119_CODES_POSITIONS);
static MNA_V20210119_CODES_SEEDS: [u16; 16] = [
    3, 0, 3, 2, 0, 5, 4, 1, 5, 0, 6, 1, 0, 1, 2, 31,
];
static MNA_V20210119_CODES_POSITIONS: [u16; 64] = [
    34, 42, 29, 35, 18, 23, 40, 7, 0, 45, 0, 0, 9, 44, 32, 0,
    0, 4, 16, 0, 19, 3, 0, 36, 31, 25, 39, 12, 28, 13, 15, 0,
    26, 2, 0, 0, 8, 0, 17, 14, 33, 43, 0, 21, 20, 0, 37, 0,
    0, 6, 0, 0, 10, 22, 38, 24, 30, 27, 0, 11, 41, 1, 5, 0,
];

pub(super) const MNA_V20210119_KEYS: Index = Index::new(&MNA_V20210119_KEYS_SEEDS, &MNA_V20210119_KEYS_POSITIONS);
static MNA_V20210119_KEYS_SEEDS: [u16; 16] = [
    0, 1, 2, 0, 1, 8, 0, 11, 0, 1, 0, 3, 13, 6, 19, 31,
];
static MNA_V20210119_KEYS_POSITIONS: [u16; 64] = [
    36, 33, 23, 0, 10, 21, 6, 20, 0, 2, 43, 0, 38, 25, 5, 22,
    0, 44, 0, 8, 0, 0, 27, 19, 0, 4, 0, 32, 7, 0, 17, 13,
    0, 31, 0, 0, 12, 37, 16, 11, 1, 29, 24, 0, 0, 0, 18, 28,
    26, 39, 0, 15, 35, 3, 42, 9, 45, 0, 30, 34, 40, 0, 14, 41,
];

pub(super) static MNA_V20210119_HEADS: [u16; 10] = [
    0, 1, 10, 11, 16, 17, 40, 41, 42, 43,
];
