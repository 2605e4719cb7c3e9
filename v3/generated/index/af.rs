// @generated from spec/af.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b909dadf59fde218, rust-hash: 793df24e897e68c3
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const AF_V20200226_CODES: Index = Index::new(&AF_V20200226_CODES_SEEDS, &AF_V20200226_CODES_POSITIONS);
static AF_V20200226_CODES_SEEDS: [u16; 16] = [
    3, 0, 2, 0, 1, 4, 0, 1, 0, 0, 3, 0, 8, 4, 4, 0,
];
static AF_V20200226_CODES_POSITIONS: [u16; 64] = [
    9, 29, 0, 0, 0, 19, 43, 2, 6, 42, 0, 0, 0, 10, 18, 14,
    41, 21, 24, 11, 0, 20, 0, 4, 13, 36, 28, 0, 15, 0, 16, 0,
    39, 0, 17, 31, 34, 35, 30, 0, 0, 27, 26, 5, 0, 38, 23, 0,
    0, 0, 33, 7, 8, 32, 0, 22, 37, 0, 1, 12, 0, 40, 25, 3,
];

pub(super) const AF_V20200226_KEYS: Index = Index::new(&AF_V20200226_KEYS_SEEDS, &AF_V20200226_KEYS_POSITIONS);
static AF_V20200226_KEYS_SEEDS: [u16; 16] = [
    1, 3, 4, 0, 0, 10, 3, 0, 10, 5, 0, 1, 0, 2, 1, 4,
];
static AF_V20200226_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 9, 11, 6, 37, 5, 0, 4, 21, 8, 0, 0, 24, 17, 33,
    0, 18, 0, 14, 32, 0, 0, 19, 12, 22, 0, 38, 0, 34, 0, 0,
    40, 35, 0, 36, 28, 41, 43, 0, 31, 0, 0, 29, 39, 23, 15, 20,
    0, 1, 0, 27, 7, 13, 42, 30, 26, 2, 25, 10, 3, 0, 16, 0,
];

pub(super) static AF_V20200226_ANSWERS: [u16; 44] = [
    0, 1, 2, 3, 4, 5, 6, 6, 7, 8, 8, 8, 9, 10, 10, 10,
    10, 10, 10, 10, 10, 10, 10, 10, 11, 12, 12, 12, 12, 13, 14, 15,
    16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
];
