// @generated from spec/thpc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1d08116698159e31
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const THPC_V20211109_CODES: Index = Index::new(&THPC_V20211109_CODES_SEEDS, &THPC_V20211109_CODES_POSITIONS);
static THPC_V20211109_CODES_SEEDS: [u16; 8] = [
    0, 0, 0, 0, 1, 0, 2, 0,
];
static THPC_V20211109_CODES_POSITIONS: [u16; 32] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 4, 8, 0, 0, 0, 9,
    3, 2, 7, 0, 0, 11, 6, 0, 0, 0, 1, 0, 0, 10, 5, 0,
];

pub(super) const THPC_V20211109_KEYS: Index = Index::new(&THPC_V20211109_KEYS_SEEDS, &THPC_V20211109_KEYS_POSITIONS);
static THPC_V20211109_KEYS_SEEDS: [u16; 8] = [
    0, 0, 2, 0, 0, 0, 0, 0,
];
static THPC_V20211109_KEYS_POSITIONS: [u16; 32] = [
    5, 7, 11, 0, 0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 0, 10,
    0, 0, 9, 0, 0, 0, 0, 3, 12, 0, 0, 6, 0, 0, 4, 8,
];

pub(super) const THPC_V20220401_CODES: Index = Index::new(&THPC_V20220401_CODES_SEEDS, &THPC_V20220401_CODES_POSITIONS);
static THPC_V20220401_CODES_SEEDS: [u16; 16] = [
    0, 1, 0, 9, 0, 0, 2, 9, 6, 15, 0, 0, 0, 16, 1, 0,
];
static THPC_V20220401_CODES_POSITIONS: [u16; 64] = [
    0, 20, 30, 19, 39, 25, 31, 37, 12, 0, 43, 41, 0, 6, 17, 16,
    33, 0, 15, 35, 5, 13, 27, 0, 0, 0, 0, 11, 7, 1, 28, 0,
    42, 0, 21, 22, 0, 0, 36, 0, 38, 24, 4, 3, 0, 0, 29, 0,
    0, 0, 0, 10, 0, 23, 0, 34, 9, 40, 18, 32, 2, 14, 26, 8,
];

pub(super) const THPC_V20220401_KEYS: Index = Index::new(&THPC_V20220401_KEYS_SEEDS, &THPC_V20220401_KEYS_POSITIONS);
static THPC_V20220401_KEYS_SEEDS: [u16; 16] = [
    0, 0, 8, 10, 0, 4, 2, 2, 2, 3, 2, 1, 2, 2, 9, 0,
];
static THPC_V20220401_KEYS_POSITIONS: [u16; 64] = [
    7, 0, 0, 26, 0, 8, 3, 0, 30, 0, 31, 0, 5, 0, 0, 22,
    0, 0, 0, 41, 23, 39, 0, 15, 0, 6, 0, 35, 0, 25, 24, 36,
    9, 38, 0, 40, 29, 33, 34, 2, 16, 27, 10, 4, 32, 0, 0, 20,
    19, 37, 0, 0, 17, 18, 0, 21, 12, 43, 13, 28, 42, 11, 14, 1,
];

pub(super) const THPC_V20230321_CODES: Index = Index::new(&THPC_V20230321_CODES_SEEDS, &THPC_V20230321_CODES_POSITIONS);
static THPC_V20230321_CODES_SEEDS: [u16; 32] = [
    5, 0, 0, 0, 0, 0, 3, 6, 0, 0, 4, 0, 1, 0, 1, 1,
    0, 3, 0, 0, 18, 0, 0, 1, 2, 0, 0, 1, 0, 1, 0, 0,
];
static THPC_V20230321_CODES_POSITIONS: [u16; 128] = [
    0, 60, 34, 0, 46, 0, 0, 0, 0, 0, 0, 39, 0, 28, 0, 44,
    49, 21, 14, 0, 33, 0, 0, 56, 18, 16, 0, 0, 30, 40, 0, 0,
    0, 47, 0, 0, 0, 31, 0, 29, 7, 0, 26, 0, 0, 57, 0, 19,
    0, 0, 0, 0, 0, 53, 0, 45, 0, 52, 0, 50, 0, 0, 48, 0,
    17, 0, 0, 0, 0, 0, 36, 0, 41, 0, 0, 10, 35, 0, 25, 0,
    0, 0, 38, 0, 6, 0, 12, 3, 54, 0, 0, 0, 0, 0, 0, 9,
    24, 4, 0, 42, 59, 0, 0, 20, 0, 8, 2, 37, 0, 43, 0, 0,
    13, 22, 0, 55, 23, 51, 0, 11, 0, 32, 27, 15, 0, 58, 1, 5,
];

pub(super) const THPC_V20230321_KEYS: Index = Index::new(&THPC_V20230321_KEYS_SEEDS, &THPC_V20230321_KEYS_POSITIONS);
static THPC_V20230321_KEYS_SEEDS: [u16; 32] = [
    5, 2, 0, 2, 0, 1, 0, 3, 0, 0, 3, 0, 0, 2, 4, 5,
    2, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 4, 0, 1,
];
static THPC_V20230321_KEYS_POSITIONS: [u16; 128] = [
    0, 0, 0, 27, 0, 7, 0, 30, 0, 28, 0, 1, 43, 25, 0, 0,
    0, 17, 0, 0, 9, 0, 0, 0, 0, 0, 13, 12, 39, 59, 0, 10,
    8, 0, 0, 0, 0, 0, 0, 55, 32, 37, 60, 0, 0, 47, 0, 42,
    0, 3, 29, 45, 53, 0, 0, 0, 0, 0, 46, 0, 0, 36, 0, 40,
    0, 0, 33, 0, 51, 0, 0, 50, 57, 0, 26, 0, 48, 0, 2, 18,
    49, 0, 0, 24, 16, 0, 6, 56, 41, 4, 0, 15, 38, 0, 0, 0,
    0, 0, 34, 0, 0, 14, 0, 0, 52, 0, 31, 0, 44, 0, 35, 0,
    0, 22, 19, 20, 23, 0, 0, 0, 11, 0, 54, 21, 0, 5, 0, 58,
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
