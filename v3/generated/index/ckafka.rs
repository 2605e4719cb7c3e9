// @generated from spec/ckafka.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: d57d829b1cedf046, rust-hash: 2aabc3abb9870652
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CKAFKA_V20190819_CODES: Index = Index::new(&CKAFKA_V20190819_CODES_SEEDS, &CKAFKA_V20190819_CODES_POSITIONS);
static CKAFKA_V20190819_CODES_SEEDS: [u16; 16] = [
    8, 1, 2, 0, 1, 1, 0, 6, 5, 1, 2, 1, 6, 7, 0, 0,
];
static CKAFKA_V20190819_CODES_POSITIONS: [u16; 64] = [
    0, 20, 8, 15, 1, 0, 33, 4, 13, 18, 35, 0, 0, 5, 23, 0,
    32, 0, 22, 19, 29, 0, 0, 0, 0, 28, 26, 0, 36, 0, 27, 0,
    10, 0, 0, 24, 0, 0, 0, 0, 16, 9, 12, 3, 0, 30, 0, 2,
    34, 14, 7, 6, 0, 25, 11, 0, 31, 0, 17, 21, 0, 0, 0, 0,
];

pub(super) const CKAFKA_V20190819_KEYS: Index = Index::new(&CKAFKA_V20190819_KEYS_SEEDS, &CKAFKA_V20190819_KEYS_POSITIONS);
static CKAFKA_V20190819_KEYS_SEEDS: [u16; 16] = [
    0, 0, 4, 1, 0, 8, 1, 2, 1, 0, 1, 1, 0, 2, 1, 2,
];
static CKAFKA_V20190819_KEYS_POSITIONS: [u16; 64] = [
    29, 0, 0, 11, 18, 12, 3, 0, 0, 0, 0, 0, 16, 22, 19, 24,
    0, 0, 0, 0, 25, 0, 0, 2, 0, 5, 0, 35, 9, 27, 26, 10,
    0, 0, 0, 28, 23, 32, 33, 7, 0, 0, 30, 20, 31, 15, 0, 36,
    8, 0, 0, 34, 0, 0, 13, 21, 0, 0, 14, 4, 1, 0, 17, 6,
];

pub(super) static CKAFKA_V20190819_ANSWERS: [u16; 37] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8, 8, 8, 8, 8,
    8, 9, 10, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
    23, 24, 25, 26, 25,
];
