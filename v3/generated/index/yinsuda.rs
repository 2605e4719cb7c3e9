// @generated from spec/yinsuda.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 7002f055eb7d8249
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const YINSUDA_V20220527_CODES: Index = Index::new(&YINSUDA_V20220527_CODES_SEEDS, &YINSUDA_V20220527_CODES_POSITIONS);
static YINSUDA_V20220527_CODES_SEEDS: [u16; 4] = [
    4, 4, 1, 1,
];
static YINSUDA_V20220527_CODES_POSITIONS: [u16; 16] = [
    7, 10, 4, 0, 5, 6, 0, 1, 0, 9, 8, 2, 0, 0, 0, 3,
];

pub(super) const YINSUDA_V20220527_KEYS: Index = Index::new(&YINSUDA_V20220527_KEYS_SEEDS, &YINSUDA_V20220527_KEYS_POSITIONS);
static YINSUDA_V20220527_KEYS_SEEDS: [u16; 4] = [
    0, 2, 0, 0,
];
static YINSUDA_V20220527_KEYS_POSITIONS: [u16; 16] = [
    2, 10, 0, 9, 8, 7, 6, 0, 4, 1, 0, 3, 0, 5, 0, 0,
];

pub(super) static YINSUDA_V20220527_HEADS: [u16; 8] = [
    0, 1, 5, 6, 7, 8, 9, 10,
];
