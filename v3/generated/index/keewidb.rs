// @generated from spec/keewidb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5b561fc24be0ca72, rust-hash: c10bd95d66c65492
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const KEEWIDB_V20220308_CODES: Index = Index::new(&KEEWIDB_V20220308_CODES_SEEDS, &KEEWIDB_V20220308_CODES_POSITIONS);
static KEEWIDB_V20220308_CODES_SEEDS: [u16; 16] = [
    2, 0, 0, 0, 1, 0, 0, 0, 0, 3, 3, 6, 4, 0, 0, 5,
];
static KEEWIDB_V20220308_CODES_POSITIONS: [u16; 128] = [
    2, 0, 28, 0, 47, 0, 0, 0, 0, 14, 0, 32, 0, 49, 0, 0,
    0, 0, 0, 0, 0, 3, 0, 33, 48, 11, 0, 31, 0, 0, 0, 20,
    34, 10, 0, 0, 0, 0, 42, 16, 0, 0, 21, 0, 0, 15, 0, 0,
    0, 37, 0, 29, 9, 43, 0, 0, 26, 0, 0, 30, 0, 0, 41, 0,
    0, 0, 17, 0, 45, 0, 1, 39, 0, 22, 0, 44, 0, 0, 23, 0,
    0, 0, 0, 35, 13, 46, 0, 24, 0, 0, 27, 0, 0, 0, 18, 0,
    0, 0, 0, 0, 5, 36, 12, 0, 0, 19, 8, 0, 6, 0, 0, 38,
    0, 0, 0, 0, 0, 4, 0, 7, 40, 0, 0, 50, 0, 0, 25, 0,
];

pub(super) const KEEWIDB_V20220308_KEYS: Index = Index::new(&KEEWIDB_V20220308_KEYS_SEEDS, &KEEWIDB_V20220308_KEYS_POSITIONS);
static KEEWIDB_V20220308_KEYS_SEEDS: [u16; 16] = [
    0, 0, 2, 0, 1, 1, 4, 0, 0, 2, 2, 0, 1, 1, 0, 1,
];
static KEEWIDB_V20220308_KEYS_POSITIONS: [u16; 128] = [
    28, 0, 0, 0, 0, 46, 0, 0, 0, 0, 0, 34, 0, 27, 0, 0,
    0, 0, 45, 0, 20, 19, 0, 0, 37, 0, 8, 49, 14, 35, 0, 36,
    0, 21, 0, 0, 0, 0, 9, 17, 18, 0, 0, 40, 0, 0, 0, 2,
    0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 25, 0, 0, 44, 0, 30,
    13, 0, 0, 0, 0, 0, 48, 1, 0, 0, 0, 0, 0, 7, 0, 31,
    6, 0, 16, 0, 29, 0, 0, 41, 0, 0, 0, 39, 33, 0, 42, 0,
    0, 15, 0, 0, 11, 38, 0, 0, 0, 0, 4, 47, 0, 0, 0, 43,
    10, 0, 0, 0, 0, 24, 12, 26, 50, 0, 3, 0, 23, 32, 22, 0,
];

pub(super) static KEEWIDB_V20220308_ANSWERS: [u16; 51] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1,
    1, 1, 1, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4,
    4, 4, 4, 5, 6, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8, 9,
    10, 11, 12,
];
