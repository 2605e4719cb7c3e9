// @generated from spec/hunyuan.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0193616243d0c218
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const HUNYUAN_V20230901_CODES: Index = Index::new(&HUNYUAN_V20230901_CODES_SEEDS, &HUNYUAN_V20230901_CODES_POSITIONS);
static HUNYUAN_V20230901_CODES_SEEDS: [u16; 16] = [
    0, 0, 1, 1, 2, 1, 5, 6, 20, 3, 0, 19, 1, 0, 18, 0,
];
static HUNYUAN_V20230901_CODES_POSITIONS: [u16; 64] = [
    35, 16, 40, 32, 33, 6, 8, 0, 3, 30, 7, 38, 10, 20, 17, 41,
    4, 1, 31, 13, 5, 0, 25, 15, 28, 0, 0, 24, 11, 34, 36, 0,
    0, 0, 0, 14, 2, 39, 37, 0, 0, 0, 12, 18, 0, 0, 0, 0,
    0, 0, 23, 29, 19, 0, 9, 22, 0, 0, 0, 26, 0, 0, 27, 21,
];

pub(super) const HUNYUAN_V20230901_KEYS: Index = Index::new(&HUNYUAN_V20230901_KEYS_SEEDS, &HUNYUAN_V20230901_KEYS_POSITIONS);
static HUNYUAN_V20230901_KEYS_SEEDS: [u16; 16] = [
    0, 0, 1, 0, 3, 0, 1, 25, 0, 0, 1, 4, 0, 5, 4, 0,
];
static HUNYUAN_V20230901_KEYS_POSITIONS: [u16; 64] = [
    29, 17, 26, 25, 0, 0, 0, 0, 36, 14, 4, 33, 0, 7, 13, 3,
    0, 27, 11, 0, 0, 0, 39, 5, 0, 20, 37, 0, 0, 15, 0, 0,
    1, 22, 38, 23, 2, 0, 21, 0, 24, 34, 0, 10, 9, 41, 19, 0,
    30, 18, 32, 35, 6, 28, 40, 0, 12, 8, 0, 0, 16, 0, 31, 0,
];

pub(super) static HUNYUAN_V20230901_HEADS: [u16; 11] = [
    0, 18, 19, 23, 31, 32, 34, 35, 36, 37, 41,
];

pub(super) static HUNYUAN_V20230901_OWN: [u16; 42] = [
    65535, 65535, 65535, 0, 1, 2, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    3, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
];
