// @generated from spec/tdcpg.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c571f3ebbb94472b, rust-hash: 56bb0c2ac24a5604
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TDCPG_V20211118_CODES: Index = Index::new(&TDCPG_V20211118_CODES_SEEDS, &TDCPG_V20211118_CODES_POSITIONS);
static TDCPG_V20211118_CODES_SEEDS: [u16; 16] = [
    1, 2, 1, 4, 2, 1, 13, 0, 2, 8, 3, 0, 4, 1, 2, 16,
];
static TDCPG_V20211118_CODES_POSITIONS: [u16; 64] = [
    0, 38, 8, 14, 26, 2, 12, 27, 39, 0, 4, 0, 5, 40, 30, 29,
    37, 31, 0, 17, 19, 0, 3, 0, 45, 42, 24, 0, 1, 44, 22, 0,
    11, 36, 0, 15, 13, 20, 33, 0, 0, 43, 6, 28, 18, 34, 16, 25,
    32, 0, 41, 0, 7, 0, 10, 35, 0, 0, 0, 23, 9, 46, 21, 0,
];

pub(super) const TDCPG_V20211118_KEYS: Index = Index::new(&TDCPG_V20211118_KEYS_SEEDS, &TDCPG_V20211118_KEYS_POSITIONS);
static TDCPG_V20211118_KEYS_SEEDS: [u16; 16] = [
    0, 6, 1, 12, 2, 4, 27, 0, 0, 0, 0, 0, 9, 10, 0, 101,
];
static TDCPG_V20211118_KEYS_POSITIONS: [u16; 64] = [
    27, 20, 13, 0, 17, 15, 40, 30, 21, 26, 14, 35, 0, 29, 2, 41,
    0, 36, 24, 39, 23, 34, 25, 46, 4, 0, 42, 38, 0, 0, 0, 0,
    0, 11, 0, 5, 3, 12, 0, 31, 0, 45, 19, 8, 0, 0, 16, 37,
    43, 0, 0, 44, 10, 0, 1, 18, 7, 6, 9, 33, 0, 32, 28, 22,
];

pub(super) static TDCPG_V20211118_ANSWERS: [u16; 47] = [
    0, 1, 2, 3, 4, 5, 6, 6, 6, 6, 6, 7, 8, 9, 10, 11,
    12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12,
    12, 12, 12, 12, 13, 14, 14, 15, 16, 17, 18, 19, 20, 21, 22,
];
