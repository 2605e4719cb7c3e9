// @generated from spec/af.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b909dadf59fde218
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const AF_V20200226_CODES: Index = Index::new(&AF_V20200226_CODES_SEEDS, &AF_V20200226_CODES_POSITIONS);
static AF_V20200226_CODES_SEEDS: [u16; 16] = [
    0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 3, 0, 9, 6, 7, 0,
];
static AF_V20200226_CODES_POSITIONS: [u16; 64] = [
    13, 29, 27, 0, 3, 0, 43, 4, 6, 0, 21, 20, 14, 11, 0, 0,
    41, 39, 24, 12, 18, 40, 10, 0, 37, 0, 28, 0, 30, 17, 34, 0,
    22, 16, 0, 31, 26, 0, 35, 9, 0, 36, 0, 5, 15, 19, 0, 2,
    0, 0, 33, 7, 8, 32, 0, 0, 23, 0, 1, 0, 38, 0, 25, 42,
];

pub(super) const AF_V20200226_KEYS: Index = Index::new(&AF_V20200226_KEYS_SEEDS, &AF_V20200226_KEYS_POSITIONS);
static AF_V20200226_KEYS_SEEDS: [u16; 16] = [
    1, 9, 2, 1, 1, 1, 4, 1, 8, 0, 0, 5, 1, 1, 5, 30,
];
static AF_V20200226_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 18, 19, 24, 13, 15, 7, 11, 29, 14, 12, 35, 43, 0, 5,
    0, 26, 0, 0, 25, 0, 20, 37, 1, 21, 16, 2, 0, 3, 30, 28,
    9, 0, 0, 0, 27, 17, 34, 0, 31, 0, 0, 0, 6, 0, 23, 4,
    10, 0, 8, 38, 0, 39, 36, 33, 40, 0, 22, 0, 32, 42, 41, 0,
];

pub(super) static AF_V20200226_HEADS: [u16; 18] = [
    0, 3, 4, 5, 8, 12, 24, 29, 30, 31, 32, 33, 34, 36, 38, 39,
    41, 43,
];
