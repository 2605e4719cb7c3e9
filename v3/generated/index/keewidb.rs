// @generated from spec/keewidb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5b561fc24be0ca72
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const KEEWIDB_V20220308_CODES: Index = Index::new(&KEEWIDB_V20220308_CODES_SEEDS, &KEEWIDB_V20220308_CODES_POSITIONS);
static KEEWIDB_V20220308_CODES_SEEDS: [u16; 16] = [
    0, 3, 0, 0, 2, 0, 0, 1, 1, 1, 1, 3, 0, 0, 0, 1,
];
static KEEWIDB_V20220308_CODES_POSITIONS: [u16; 128] = [
    20, 0, 14, 36, 47, 0, 17, 42, 0, 0, 44, 0, 26, 49, 38, 0,
    0, 0, 48, 0, 0, 0, 29, 28, 0, 43, 0, 0, 11, 34, 0, 22,
    0, 0, 0, 35, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 41, 1,
    0, 0, 0, 0, 0, 5, 0, 10, 19, 0, 0, 0, 0, 25, 33, 0,
    0, 13, 32, 0, 0, 0, 0, 9, 0, 0, 0, 8, 27, 0, 23, 0,
    0, 0, 15, 0, 0, 0, 6, 24, 16, 46, 0, 0, 50, 37, 12, 0,
    0, 0, 31, 0, 21, 30, 0, 0, 0, 0, 0, 0, 40, 2, 0, 0,
    0, 0, 4, 45, 0, 0, 0, 7, 39, 0, 0, 0, 18, 0, 0, 0,
];

pub(super) const KEEWIDB_V20220308_KEYS: Index = Index::new(&KEEWIDB_V20220308_KEYS_SEEDS, &KEEWIDB_V20220308_KEYS_POSITIONS);
static KEEWIDB_V20220308_KEYS_SEEDS: [u16; 16] = [
    0, 0, 0, 1, 2, 0, 1, 0, 10, 1, 0, 0, 3, 1, 0, 0,
];
static KEEWIDB_V20220308_KEYS_POSITIONS: [u16; 128] = [
    48, 0, 0, 1, 0, 3, 0, 0, 0, 2, 32, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 20, 19, 28, 37, 5, 0, 8, 40, 0, 35, 34, 36,
    0, 0, 0, 31, 45, 0, 0, 17, 18, 0, 0, 0, 0, 0, 49, 0,
    0, 0, 46, 14, 38, 0, 50, 0, 0, 43, 0, 0, 0, 39, 0, 0,
    13, 0, 33, 30, 0, 0, 26, 0, 42, 29, 0, 0, 0, 7, 0, 0,
    24, 11, 15, 0, 10, 0, 0, 21, 0, 25, 6, 0, 0, 0, 0, 0,
    0, 0, 27, 0, 0, 0, 44, 12, 0, 23, 4, 47, 0, 0, 0, 0,
    16, 0, 0, 0, 0, 9, 0, 41, 0, 0, 0, 0, 0, 0, 22, 0,
];

pub(super) static KEEWIDB_V20220308_HEADS: [u16; 10] = [
    0, 12, 19, 27, 35, 36, 37, 39, 47, 49,
];
