// @generated from spec/tcaplusdb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: ff57afb05c41f6a9
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TCAPLUSDB_V20190823_CODES: Index = Index::new(&TCAPLUSDB_V20190823_CODES_SEEDS, &TCAPLUSDB_V20190823_CODES_POSITIONS);
static TCAPLUSDB_V20190823_CODES_SEEDS: [u16; 16] = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2, 0, 2, 2, 0, 0,
];
static TCAPLUSDB_V20190823_CODES_POSITIONS: [u16; 64] = [
    0, 17, 0, 0, 0, 25, 32, 0, 23, 0, 12, 29, 0, 18, 3, 0,
    0, 0, 16, 0, 0, 0, 0, 11, 0, 0, 20, 13, 21, 15, 0, 1,
    10, 14, 0, 9, 0, 0, 2, 0, 5, 26, 0, 7, 0, 0, 0, 6,
    0, 0, 22, 31, 8, 19, 24, 4, 28, 0, 30, 27, 0, 0, 0, 0,
];

pub(super) const TCAPLUSDB_V20190823_KEYS: Index = Index::new(&TCAPLUSDB_V20190823_KEYS_SEEDS, &TCAPLUSDB_V20190823_KEYS_POSITIONS);
static TCAPLUSDB_V20190823_KEYS_SEEDS: [u16; 16] = [
    1, 0, 0, 1, 0, 0, 3, 0, 2, 0, 0, 0, 6, 3, 1, 4,
];
static TCAPLUSDB_V20190823_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 0, 3, 31, 26, 14, 1, 2, 0, 8, 0, 0, 16, 0, 20,
    0, 0, 0, 29, 19, 0, 0, 11, 27, 28, 0, 0, 22, 0, 7, 4,
    23, 0, 0, 9, 0, 0, 32, 0, 0, 0, 0, 17, 0, 13, 5, 21,
    0, 0, 6, 24, 0, 25, 12, 18, 0, 0, 0, 15, 10, 0, 30, 0,
];

pub(super) static TCAPLUSDB_V20190823_HEADS: [u16; 14] = [
    0, 2, 7, 8, 9, 16, 17, 18, 19, 20, 25, 26, 31, 32,
];
