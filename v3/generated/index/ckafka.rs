// @generated from spec/ckafka.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: d57d829b1cedf046
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CKAFKA_V20190819_CODES: Index = Index::new(&CKAFKA_V20190819_CODES_SEEDS, &CKAFKA_V20190819_CODES_POSITIONS);
static CKAFKA_V20190819_CODES_SEEDS: [u16; 16] = [
    1, 0, 0, 0, 1, 0, 0, 5, 0, 0, 2, 1, 2, 2, 0, 0,
];
static CKAFKA_V20190819_CODES_POSITIONS: [u16; 64] = [
    0, 20, 0, 0, 21, 27, 33, 4, 0, 0, 0, 0, 6, 9, 0, 0,
    32, 13, 17, 12, 0, 0, 0, 10, 0, 7, 26, 0, 36, 1, 18, 0,
    15, 0, 19, 24, 35, 11, 2, 0, 22, 28, 0, 3, 23, 34, 0, 29,
    16, 0, 0, 31, 5, 25, 0, 0, 0, 0, 0, 0, 30, 14, 8, 0,
];

pub(super) const CKAFKA_V20190819_KEYS: Index = Index::new(&CKAFKA_V20190819_KEYS_SEEDS, &CKAFKA_V20190819_KEYS_POSITIONS);
static CKAFKA_V20190819_KEYS_SEEDS: [u16; 16] = [
    1, 1, 2, 1, 1, 4, 4, 0, 10, 0, 8, 0, 0, 0, 10, 2,
];
static CKAFKA_V20190819_KEYS_POSITIONS: [u16; 64] = [
    0, 11, 0, 0, 17, 7, 0, 0, 19, 15, 5, 0, 0, 33, 27, 26,
    9, 0, 22, 0, 8, 0, 32, 2, 1, 0, 0, 30, 0, 31, 21, 0,
    4, 34, 0, 0, 23, 20, 35, 10, 24, 0, 14, 0, 18, 16, 0, 36,
    0, 13, 0, 0, 0, 29, 28, 3, 0, 0, 12, 0, 25, 0, 0, 6,
];

pub(super) static CKAFKA_V20190819_HEADS: [u16; 20] = [
    0, 1, 2, 3, 4, 5, 7, 17, 20, 21, 23, 24, 25, 26, 27, 28,
    30, 31, 32, 33,
];

pub(super) static CKAFKA_V20190819_OWN: [u16; 37] = [
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 0, 65535,
];
