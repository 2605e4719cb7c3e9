// @generated from spec/tag.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 54920e907ac9e821, rust-hash: 2ef409fd1838a3db
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TAG_V20180813_CODES: Index = Index::new(&TAG_V20180813_CODES_SEEDS, &TAG_V20180813_CODES_POSITIONS);
static TAG_V20180813_CODES_SEEDS: [u16; 16] = [
    7, 0, 22, 7, 0, 11, 2, 3, 7, 13, 0, 10, 24, 5, 0, 2,
];
static TAG_V20180813_CODES_POSITIONS: [u16; 64] = [
    46, 33, 27, 0, 0, 24, 5, 0, 36, 32, 11, 7, 8, 38, 21, 3,
    41, 28, 34, 0, 0, 18, 0, 16, 26, 0, 17, 30, 0, 22, 6, 13,
    31, 47, 44, 0, 20, 1, 15, 0, 14, 0, 43, 0, 35, 0, 19, 0,
    4, 25, 0, 12, 10, 42, 45, 48, 29, 39, 23, 37, 0, 40, 2, 9,
];

pub(super) const TAG_V20180813_KEYS: Index = Index::new(&TAG_V20180813_KEYS_SEEDS, &TAG_V20180813_KEYS_POSITIONS);
static TAG_V20180813_KEYS_SEEDS: [u16; 16] = [
    3, 2, 0, 0, 0, 0, 13, 14, 0, 12, 1, 5, 3, 5, 1, 14,
];
static TAG_V20180813_KEYS_POSITIONS: [u16; 64] = [
    33, 22, 28, 0, 38, 16, 36, 7, 30, 44, 40, 0, 0, 29, 43, 46,
    32, 24, 15, 23, 20, 0, 0, 5, 35, 34, 0, 12, 8, 0, 13, 39,
    14, 0, 0, 6, 9, 0, 48, 45, 47, 0, 18, 41, 25, 26, 1, 19,
    0, 11, 0, 0, 37, 27, 2, 42, 4, 0, 17, 10, 3, 0, 31, 21,
];

pub(super) static TAG_V20180813_ANSWERS: [u16; 49] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 14,
    15, 16, 16, 17, 18, 16, 16, 16, 16, 19, 16, 16, 16, 16, 16, 16,
    16, 16, 20, 21, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 30, 30,
    31,
];
