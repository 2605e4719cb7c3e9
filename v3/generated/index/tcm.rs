// @generated from spec/tcm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3d9959014232fb0d, rust-hash: d0c32e71944c8068
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TCM_V20210413_CODES: Index = Index::new(&TCM_V20210413_CODES_SEEDS, &TCM_V20210413_CODES_POSITIONS);
static TCM_V20210413_CODES_SEEDS: [u16; 4] = [
    2, 3, 0, 9,
];
static TCM_V20210413_CODES_POSITIONS: [u16; 16] = [
    5, 0, 0, 9, 10, 4, 1, 0, 7, 0, 3, 6, 0, 8, 2, 0,
];

pub(super) const TCM_V20210413_KEYS: Index = Index::new(&TCM_V20210413_KEYS_SEEDS, &TCM_V20210413_KEYS_POSITIONS);
static TCM_V20210413_KEYS_SEEDS: [u16; 4] = [
    1, 1, 0, 25,
];
static TCM_V20210413_KEYS_POSITIONS: [u16; 16] = [
    0, 4, 6, 10, 2, 0, 3, 8, 0, 0, 9, 0, 5, 1, 0, 7,
];

pub(super) static TCM_V20210413_ANSWERS: [u16; 11] = [
    0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9,
];
