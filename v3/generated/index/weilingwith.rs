// @generated from spec/weilingwith.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 292fa4dbe222c327
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const WEILINGWITH_V20230427_CODES: Index = Index::new(&WEILINGWITH_V20230427_CODES_SEEDS, &WEILINGWITH_V20230427_CODES_POSITIONS);
static WEILINGWITH_V20230427_CODES_SEEDS: [u16; 32] = [
    0, 0, 2, 1, 8, 10, 0, 10, 4, 2, 0, 1, 9, 5, 0, 6,
    0, 1, 1, 1, 0, 1, 7, 12, 0, 0, 7, 0, 8, 0, 24, 0,
];
static WEILINGWITH_V20230427_CODES_POSITIONS: [u16; 128] = [
    0, 0, 53, 67, 25, 0, 11, 0, 0, 38, 18, 0, 0, 62, 19, 71,
    0, 0, 16, 45, 72, 0, 1, 46, 0, 76, 23, 74, 65, 14, 0, 60,
    0, 0, 39, 0, 0, 0, 3, 0, 0, 0, 50, 0, 27, 7, 28, 40,
    43, 0, 0, 63, 10, 0, 29, 0, 0, 0, 54, 21, 58, 0, 0, 0,
    24, 0, 49, 56, 9, 41, 37, 0, 0, 0, 30, 0, 55, 51, 34, 0,
    13, 2, 0, 61, 68, 73, 12, 0, 0, 0, 44, 42, 4, 31, 70, 5,
    0, 0, 17, 69, 33, 0, 15, 6, 52, 35, 26, 0, 0, 0, 0, 0,
    48, 22, 57, 0, 0, 47, 66, 32, 8, 64, 75, 0, 20, 59, 0, 36,
];

pub(super) const WEILINGWITH_V20230427_KEYS: Index = Index::new(&WEILINGWITH_V20230427_KEYS_SEEDS, &WEILINGWITH_V20230427_KEYS_POSITIONS);
static WEILINGWITH_V20230427_KEYS_SEEDS: [u16; 32] = [
    1, 0, 1, 1, 0, 1, 0, 0, 1, 5, 0, 1, 4, 0, 3, 0,
    0, 1, 4, 2, 4, 0, 3, 0, 6, 0, 0, 0, 1, 2, 2, 1,
];
static WEILINGWITH_V20230427_KEYS_POSITIONS: [u16; 128] = [
    0, 0, 31, 10, 8, 9, 71, 54, 0, 6, 0, 0, 0, 4, 60, 63,
    50, 0, 0, 0, 62, 23, 21, 37, 2, 48, 0, 75, 58, 0, 76, 49,
    42, 5, 25, 72, 36, 67, 0, 27, 0, 32, 0, 3, 52, 0, 0, 69,
    0, 61, 0, 65, 20, 57, 29, 30, 0, 0, 45, 0, 1, 0, 0, 51,
    35, 0, 64, 0, 53, 15, 0, 33, 73, 17, 0, 0, 0, 56, 0, 0,
    34, 28, 7, 0, 47, 12, 40, 0, 0, 18, 0, 44, 14, 11, 0, 0,
    0, 38, 0, 0, 24, 46, 55, 22, 43, 16, 0, 0, 0, 66, 13, 70,
    0, 0, 0, 0, 0, 26, 19, 41, 74, 68, 59, 0, 39, 0, 0, 0,
];

pub(super) static WEILINGWITH_V20230427_HEADS: [u16; 12] = [
    0, 3, 13, 23, 33, 49, 53, 57, 58, 72, 73, 75,
];
