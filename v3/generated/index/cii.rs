// @generated from spec/cii.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: ecf92b2a1a77e7c7, rust-hash: 32d558be81b56b19
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CII_V20201210_CODES: Index = Index::new(&CII_V20201210_CODES_SEEDS, &CII_V20201210_CODES_POSITIONS);
static CII_V20201210_CODES_SEEDS: [u16; 4] = [
    2, 1, 0, 1,
];
static CII_V20201210_CODES_POSITIONS: [u16; 16] = [
    3, 0, 0, 0, 2, 0, 0, 1, 5, 0, 6, 0, 0, 0, 4, 0,
];

pub(super) const CII_V20201210_KEYS: Index = Index::new(&CII_V20201210_KEYS_SEEDS, &CII_V20201210_KEYS_POSITIONS);
static CII_V20201210_KEYS_SEEDS: [u16; 4] = [
    0, 1, 0, 0,
];
static CII_V20201210_KEYS_POSITIONS: [u16; 16] = [
    0, 0, 4, 0, 6, 0, 0, 0, 0, 1, 0, 0, 3, 2, 0, 5,
];

pub(super) const CII_V20210408_CODES: Index = Index::new(&CII_V20210408_CODES_SEEDS, &CII_V20210408_CODES_POSITIONS);
static CII_V20210408_CODES_SEEDS: [u16; 4] = [
    2, 3, 0, 1,
];
static CII_V20210408_CODES_POSITIONS: [u16; 16] = [
    5, 0, 10, 0, 4, 0, 1, 3, 7, 0, 8, 6, 0, 9, 2, 0,
];

pub(super) const CII_V20210408_KEYS: Index = Index::new(&CII_V20210408_KEYS_SEEDS, &CII_V20210408_KEYS_POSITIONS);
static CII_V20210408_KEYS_SEEDS: [u16; 4] = [
    1, 13, 0, 13,
];
static CII_V20210408_KEYS_POSITIONS: [u16; 16] = [
    0, 9, 0, 8, 5, 2, 7, 3, 0, 1, 10, 4, 6, 0, 0, 0,
];

pub(super) static CII_V20201210_ANSWERS: [u16; 7] = [
    0, 1, 2, 3, 4, 5, 6,
];

pub(super) static CII_V20210408_ANSWERS: [u16; 11] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
];
