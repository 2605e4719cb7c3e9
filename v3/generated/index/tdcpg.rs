// @generated from spec/tdcpg.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c571f3ebbb94472b
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TDCPG_V20211118_CODES: Index = Index::new(&TDCPG_V20211118_CODES_SEEDS, &TDCPG_V20211118_CODES_POSITIONS);
static TDCPG_V20211118_CODES_SEEDS: [u16; 16] = [
    1, 6, 9, 6, 1, 1, 0, 5, 2, 1, 16, 1, 1, 1, 19, 19,
];
static TDCPG_V20211118_CODES_POSITIONS: [u16; 64] = [
    31, 38, 8, 36, 40, 34, 46, 5, 27, 0, 4, 44, 0, 0, 18, 0,
    26, 9, 0, 29, 22, 20, 3, 0, 0, 15, 19, 13, 1, 10, 0, 0,
    11, 45, 0, 28, 16, 14, 23, 2, 0, 43, 6, 0, 25, 24, 32, 37,
    41, 30, 33, 21, 7, 0, 0, 0, 0, 42, 0, 0, 12, 35, 17, 39,
];

pub(super) const TDCPG_V20211118_KEYS: Index = Index::new(&TDCPG_V20211118_KEYS_SEEDS, &TDCPG_V20211118_KEYS_POSITIONS);
static TDCPG_V20211118_KEYS_SEEDS: [u16; 16] = [
    2, 12, 0, 2, 0, 4, 2, 3, 1, 0, 31, 6, 0, 5, 9, 1,
];
static TDCPG_V20211118_KEYS_POSITIONS: [u16; 64] = [
    3, 14, 27, 7, 6, 15, 41, 19, 30, 0, 0, 0, 17, 0, 4, 33,
    0, 20, 42, 0, 43, 0, 10, 2, 0, 37, 12, 5, 45, 25, 23, 18,
    24, 11, 0, 0, 0, 38, 46, 9, 34, 0, 0, 28, 26, 16, 22, 39,
    0, 13, 0, 32, 0, 36, 0, 40, 8, 44, 31, 29, 21, 0, 35, 1,
];

pub(super) static TDCPG_V20211118_HEADS: [u16; 13] = [
    0, 1, 13, 14, 15, 36, 39, 40, 41, 42, 43, 45, 46,
];

pub(super) static TDCPG_V20211118_OWN: [u16; 47] = [
    65535, 65535, 0, 1, 2, 3, 65535, 65535, 65535, 65535, 65535, 4, 5, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
];
