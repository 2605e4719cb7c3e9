// @generated from spec/thpc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1d08116698159e31
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const THPC_V20211109_CODES: Index = Index::new(&THPC_V20211109_CODES_SEEDS, &THPC_V20211109_CODES_POSITIONS);
static THPC_V20211109_CODES_SEEDS: [u16; 8] = [
    0, 0, 1, 1, 0, 0, 2, 1,
];
static THPC_V20211109_CODES_POSITIONS: [u16; 32] = [
    0, 12, 0, 0, 0, 9, 1, 0, 0, 6, 5, 8, 0, 0, 0, 0,
    0, 3, 0, 0, 0, 10, 4, 0, 0, 11, 0, 0, 7, 2, 0, 0,
];

pub(super) const THPC_V20211109_KEYS: Index = Index::new(&THPC_V20211109_KEYS_SEEDS, &THPC_V20211109_KEYS_POSITIONS);
static THPC_V20211109_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 3, 0, 0, 0, 1,
];
static THPC_V20211109_KEYS_POSITIONS: [u16; 32] = [
    5, 0, 0, 9, 0, 0, 0, 1, 0, 0, 0, 0, 12, 3, 0, 0,
    0, 2, 8, 0, 0, 0, 0, 11, 0, 10, 0, 6, 0, 0, 4, 7,
];

pub(super) const THPC_V20220401_CODES: Index = Index::new(&THPC_V20220401_CODES_SEEDS, &THPC_V20220401_CODES_POSITIONS);
static THPC_V20220401_CODES_SEEDS: [u16; 16] = [
    0, 6, 0, 0, 2, 7, 1, 9, 1, 2, 11, 3, 4, 0, 0, 2,
];
static THPC_V20220401_CODES_POSITIONS: [u16; 64] = [
    0, 33, 32, 18, 0, 23, 39, 0, 0, 0, 26, 43, 31, 36, 0, 16,
    20, 38, 0, 0, 0, 0, 30, 1, 0, 9, 37, 4, 27, 0, 28, 34,
    17, 40, 21, 0, 13, 6, 0, 0, 0, 12, 42, 35, 41, 25, 14, 24,
    0, 0, 22, 10, 7, 2, 5, 0, 29, 0, 3, 11, 19, 15, 0, 8,
];

pub(super) const THPC_V20220401_KEYS: Index = Index::new(&THPC_V20220401_KEYS_SEEDS, &THPC_V20220401_KEYS_POSITIONS);
static THPC_V20220401_KEYS_SEEDS: [u16; 16] = [
    0, 2, 1, 0, 1, 1, 0, 16, 8, 0, 6, 0, 13, 0, 15, 0,
];
static THPC_V20220401_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 0, 6, 15, 38, 29, 0, 24, 0, 35, 8, 5, 34, 25, 22,
    31, 0, 1, 36, 19, 7, 33, 37, 0, 39, 17, 30, 20, 32, 21, 41,
    0, 0, 0, 0, 11, 13, 18, 2, 40, 14, 0, 4, 28, 9, 0, 0,
    0, 0, 0, 0, 42, 0, 12, 3, 0, 10, 16, 27, 23, 0, 43, 26,
];

pub(super) const THPC_V20230321_CODES: Index = Index::new(&THPC_V20230321_CODES_SEEDS, &THPC_V20230321_CODES_POSITIONS);
static THPC_V20230321_CODES_SEEDS: [u16; 32] = [
    2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 1, 2, 1, 0, 0,
    4, 0, 1, 0, 8, 3, 0, 1, 2, 1, 0, 1, 2, 0, 2, 0,
];
static THPC_V20230321_CODES_POSITIONS: [u16; 128] = [
    0, 0, 34, 47, 46, 51, 0, 0, 0, 0, 0, 17, 0, 12, 0, 50,
    23, 0, 0, 0, 21, 13, 0, 0, 20, 0, 10, 35, 0, 0, 41, 0,
    0, 0, 0, 18, 53, 31, 40, 0, 22, 56, 26, 0, 0, 0, 9, 0,
    4, 54, 0, 0, 59, 33, 6, 45, 0, 0, 14, 16, 39, 0, 0, 58,
    0, 57, 0, 0, 0, 0, 11, 0, 25, 0, 0, 5, 0, 0, 0, 0,
    0, 0, 60, 19, 52, 0, 0, 0, 29, 0, 0, 15, 0, 0, 44, 0,
    0, 0, 0, 42, 36, 38, 30, 24, 0, 8, 2, 37, 0, 43, 0, 48,
    0, 0, 0, 55, 0, 3, 0, 7, 0, 32, 27, 28, 49, 0, 1, 0,
];

pub(super) const THPC_V20230321_KEYS: Index = Index::new(&THPC_V20230321_KEYS_SEEDS, &THPC_V20230321_KEYS_POSITIONS);
static THPC_V20230321_KEYS_SEEDS: [u16; 32] = [
    1, 2, 0, 0, 1, 0, 1, 0, 0, 0, 3, 0, 5, 2, 4, 1,
    0, 2, 0, 0, 0, 1, 0, 0, 8, 10, 1, 4, 3, 3, 8, 0,
];
static THPC_V20230321_KEYS_POSITIONS: [u16; 128] = [
    0, 16, 0, 52, 60, 0, 20, 0, 0, 12, 0, 30, 43, 0, 0, 0,
    0, 44, 0, 0, 0, 0, 0, 0, 10, 0, 57, 0, 33, 4, 14, 54,
    56, 0, 0, 50, 23, 0, 0, 41, 0, 37, 0, 0, 45, 40, 0, 0,
    0, 3, 17, 55, 0, 0, 0, 0, 0, 0, 51, 0, 0, 36, 0, 0,
    59, 0, 19, 0, 0, 0, 0, 2, 7, 24, 0, 53, 48, 39, 22, 6,
    29, 0, 27, 0, 0, 0, 0, 49, 28, 32, 1, 0, 38, 0, 0, 0,
    58, 18, 0, 15, 8, 0, 0, 21, 0, 0, 31, 46, 0, 0, 35, 0,
    0, 0, 0, 0, 25, 34, 9, 0, 11, 13, 0, 26, 47, 5, 0, 42,
];

pub(super) static THPC_V20211109_HEADS: [u16; 5] = [
    0, 1, 2, 7, 10,
];

pub(super) static THPC_V20220401_HEADS: [u16; 16] = [
    0, 1, 2, 3, 6, 8, 18, 20, 21, 22, 23, 24, 25, 32, 33, 34,
];

pub(super) static THPC_V20230321_HEADS: [u16; 16] = [
    0, 1, 2, 3, 8, 11, 31, 34, 35, 36, 37, 38, 39, 46, 47, 48,
];
