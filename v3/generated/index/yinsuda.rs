// @generated from spec/yinsuda.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 7002f055eb7d8249, rust-hash: 38534fd38c3d860d
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const YINSUDA_V20220527_CODES: Index = Index::new(&YINSUDA_V20220527_CODES_SEEDS, &YINSUDA_V20220527_CODES_POSITIONS);
static YINSUDA_V20220527_CODES_SEEDS: [u16; 4] = [
    7, 0, 0, 2,
];
static YINSUDA_V20220527_CODES_POSITIONS: [u16; 16] = [
    0, 9, 0, 0, 8, 0, 3, 10, 7, 1, 4, 2, 0, 0, 5, 6,
];

pub(super) const YINSUDA_V20220527_KEYS: Index = Index::new(&YINSUDA_V20220527_KEYS_SEEDS, &YINSUDA_V20220527_KEYS_POSITIONS);
static YINSUDA_V20220527_KEYS_SEEDS: [u16; 4] = [
    0, 1, 0, 7,
];
static YINSUDA_V20220527_KEYS_POSITIONS: [u16; 16] = [
    5, 10, 7, 4, 1, 9, 8, 0, 0, 0, 3, 0, 6, 2, 0, 0,
];

pub(super) static YINSUDA_V20220527_ANSWERS: [u16; 11] = [
    0, 1, 2, 2, 2, 3, 4, 5, 6, 7, 8,
];
