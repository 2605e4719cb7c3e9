// @generated from spec/weilingwith.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 292fa4dbe222c327
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const WEILINGWITH_V20230427_CODES: Index = Index::new(&WEILINGWITH_V20230427_CODES_SEEDS, &WEILINGWITH_V20230427_CODES_POSITIONS);
static WEILINGWITH_V20230427_CODES_SEEDS: [u16; 32] = [
    0, 0, 0, 0, 0, 9, 4, 0, 3, 0, 1, 0, 3, 0, 3, 0,
    0, 0, 0, 4, 1, 0, 0, 0, 0, 0, 1, 0, 0, 5, 1, 2,
];
static WEILINGWITH_V20230427_CODES_POSITIONS: [u16; 128] = [
    0, 35, 0, 43, 0, 15, 0, 0, 47, 0, 29, 58, 64, 0, 46, 59,
    5, 72, 56, 0, 27, 26, 0, 61, 38, 30, 66, 74, 0, 21, 0, 4,
    0, 53, 42, 34, 0, 52, 13, 0, 18, 31, 67, 0, 19, 8, 39, 65,
    16, 0, 0, 0, 48, 32, 11, 57, 0, 50, 54, 0, 0, 0, 76, 0,
    71, 0, 7, 0, 0, 51, 33, 1, 68, 0, 0, 25, 69, 12, 62, 75,
    0, 2, 0, 0, 0, 0, 0, 55, 73, 17, 0, 44, 36, 0, 20, 70,
    0, 45, 24, 9, 0, 0, 37, 14, 10, 23, 22, 0, 49, 0, 60, 0,
    0, 0, 41, 63, 0, 3, 0, 6, 0, 0, 0, 40, 0, 28, 0, 0,
];

pub(super) const WEILINGWITH_V20230427_KEYS: Index = Index::new(&WEILINGWITH_V20230427_KEYS_SEEDS, &WEILINGWITH_V20230427_KEYS_POSITIONS);
static WEILINGWITH_V20230427_KEYS_SEEDS: [u16; 32] = [
    0, 1, 4, 3, 0, 23, 1, 3, 3, 0, 0, 0, 3, 2, 2, 1,
    1, 2, 0, 0, 0, 1, 0, 9, 0, 7, 0, 2, 0, 1, 1, 0,
];
static WEILINGWITH_V20230427_KEYS_POSITIONS: [u16; 128] = [
    0, 0, 31, 0, 40, 6, 62, 0, 0, 27, 18, 21, 13, 29, 0, 0,
    16, 64, 0, 0, 51, 65, 55, 43, 2, 71, 54, 75, 58, 60, 8, 0,
    0, 28, 0, 0, 12, 0, 0, 0, 0, 48, 0, 0, 57, 0, 50, 39,
    47, 0, 15, 10, 7, 0, 17, 22, 0, 0, 0, 0, 0, 0, 4, 52,
    32, 73, 72, 0, 0, 76, 0, 33, 68, 59, 66, 0, 46, 24, 34, 0,
    0, 11, 5, 42, 9, 30, 0, 53, 0, 0, 35, 0, 36, 45, 0, 0,
    69, 67, 0, 19, 23, 20, 1, 41, 25, 0, 0, 56, 0, 0, 49, 63,
    0, 38, 0, 26, 0, 74, 0, 0, 3, 70, 14, 61, 0, 37, 44, 0,
];

pub(super) static WEILINGWITH_V20230427_HEADS: [u16; 12] = [
    0, 3, 13, 23, 33, 49, 53, 57, 58, 72, 73, 75,
];
