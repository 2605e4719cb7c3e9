// @generated from spec/hunyuan.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0193616243d0c218, rust-hash: b9bfe93f6e67285c
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const HUNYUAN_V20230901_CODES: Index = Index::new(&HUNYUAN_V20230901_CODES_SEEDS, &HUNYUAN_V20230901_CODES_POSITIONS);
static HUNYUAN_V20230901_CODES_SEEDS: [u16; 16] = [
    0, 2, 7, 0, 0, 1, 0, 3, 1, 0, 0, 5, 0, 15, 1, 2,
];
static HUNYUAN_V20230901_CODES_POSITIONS: [u16; 64] = [
    30, 29, 5, 19, 0, 28, 1, 0, 0, 0, 27, 0, 0, 0, 9, 3,
    0, 0, 0, 40, 2, 0, 6, 14, 8, 4, 0, 0, 41, 0, 36, 22,
    11, 31, 0, 26, 0, 32, 0, 12, 37, 0, 15, 0, 23, 0, 35, 13,
    0, 38, 20, 0, 16, 33, 7, 24, 0, 21, 18, 10, 25, 34, 39, 17,
];

pub(super) const HUNYUAN_V20230901_KEYS: Index = Index::new(&HUNYUAN_V20230901_KEYS_SEEDS, &HUNYUAN_V20230901_KEYS_POSITIONS);
static HUNYUAN_V20230901_KEYS_SEEDS: [u16; 16] = [
    0, 0, 8, 0, 1, 7, 2, 0, 0, 4, 0, 10, 2, 1, 9, 2,
];
static HUNYUAN_V20230901_KEYS_POSITIONS: [u16; 64] = [
    11, 17, 13, 6, 26, 0, 32, 39, 41, 0, 19, 37, 0, 0, 0, 18,
    21, 0, 0, 38, 22, 0, 0, 0, 0, 24, 34, 0, 10, 23, 1, 0,
    0, 9, 0, 29, 2, 15, 36, 0, 25, 0, 0, 14, 40, 0, 5, 20,
    30, 0, 12, 16, 33, 31, 35, 28, 0, 8, 4, 27, 0, 3, 0, 7,
];

pub(super) static HUNYUAN_V20230901_ANSWERS: [u16; 42] = [
    0, 1, 1, 2, 3, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 5, 6, 7, 7, 7, 8, 9, 9, 9, 9, 9, 9, 9, 10,
    11, 12, 13, 14, 15, 16, 16, 16, 16, 17,
];
