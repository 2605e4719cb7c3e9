// @generated from spec/tcaplusdb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: ff57afb05c41f6a9, rust-hash: a52b350a0f0076e6
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TCAPLUSDB_V20190823_CODES: Index = Index::new(&TCAPLUSDB_V20190823_CODES_SEEDS, &TCAPLUSDB_V20190823_CODES_POSITIONS);
static TCAPLUSDB_V20190823_CODES_SEEDS: [u16; 16] = [
    1, 1, 2, 3, 0, 0, 2, 1, 0, 0, 1, 1, 2, 0, 0, 1,
];
static TCAPLUSDB_V20190823_CODES_POSITIONS: [u16; 64] = [
    4, 20, 31, 0, 0, 25, 30, 0, 0, 0, 27, 0, 0, 8, 19, 5,
    22, 0, 0, 7, 0, 12, 0, 6, 3, 26, 0, 24, 29, 0, 0, 21,
    0, 0, 0, 28, 0, 0, 18, 0, 0, 17, 0, 0, 0, 0, 0, 0,
    14, 23, 0, 0, 15, 2, 0, 32, 13, 0, 16, 9, 10, 1, 11, 0,
];

pub(super) const TCAPLUSDB_V20190823_KEYS: Index = Index::new(&TCAPLUSDB_V20190823_KEYS_SEEDS, &TCAPLUSDB_V20190823_KEYS_POSITIONS);
static TCAPLUSDB_V20190823_KEYS_SEEDS: [u16; 16] = [
    0, 1, 2, 2, 0, 8, 2, 0, 0, 4, 0, 3, 4, 2, 4, 2,
];
static TCAPLUSDB_V20190823_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 0, 0, 0, 10, 7, 21, 0, 0, 8, 0, 0, 0, 28, 20,
    0, 0, 0, 0, 19, 0, 0, 2, 13, 12, 30, 22, 0, 25, 0, 1,
    0, 0, 24, 6, 0, 0, 32, 9, 0, 14, 0, 5, 31, 0, 4, 15,
    0, 17, 3, 0, 0, 16, 26, 18, 0, 0, 0, 11, 27, 0, 29, 23,
];

pub(super) static TCAPLUSDB_V20190823_ANSWERS: [u16; 33] = [
    0, 1, 2, 3, 3, 3, 3, 4, 5, 6, 7, 7, 7, 7, 7, 7,
    8, 9, 10, 11, 12, 13, 13, 13, 13, 14, 15, 16, 16, 16, 16, 17,
    18,
];
