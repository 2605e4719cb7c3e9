// @generated from spec/tag.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 54920e907ac9e821
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TAG_V20180813_CODES: Index = Index::new(&TAG_V20180813_CODES_SEEDS, &TAG_V20180813_CODES_POSITIONS);
static TAG_V20180813_CODES_SEEDS: [u16; 16] = [
    0, 0, 0, 7, 26, 0, 26, 0, 21, 0, 18, 1, 8, 2, 7, 1,
];
static TAG_V20180813_CODES_POSITIONS: [u16; 64] = [
    0, 3, 39, 9, 38, 15, 31, 32, 0, 36, 0, 47, 0, 42, 0, 0,
    26, 5, 34, 6, 0, 30, 0, 0, 37, 46, 16, 0, 0, 7, 0, 13,
    12, 14, 8, 19, 43, 40, 2, 20, 45, 41, 33, 18, 35, 48, 11, 28,
    4, 0, 22, 29, 10, 0, 0, 1, 21, 27, 44, 23, 24, 25, 0, 17,
];

pub(super) const TAG_V20180813_KEYS: Index = Index::new(&TAG_V20180813_KEYS_SEEDS, &TAG_V20180813_KEYS_POSITIONS);
static TAG_V20180813_KEYS_SEEDS: [u16; 16] = [
    1, 11, 0, 0, 0, 0, 2, 2, 0, 1, 2, 15, 0, 0, 23, 21,
];
static TAG_V20180813_KEYS_POSITIONS: [u16; 64] = [
    33, 7, 28, 0, 24, 46, 47, 38, 12, 37, 40, 0, 13, 0, 43, 17,
    0, 45, 14, 30, 16, 31, 0, 0, 35, 10, 2, 22, 8, 0, 3, 39,
    41, 0, 0, 25, 20, 32, 48, 0, 0, 18, 0, 9, 11, 26, 1, 19,
    23, 15, 5, 0, 0, 34, 0, 42, 4, 36, 44, 6, 0, 29, 21, 27,
];

pub(super) static TAG_V20180813_HEADS: [u16; 10] = [
    0, 2, 10, 16, 34, 41, 42, 43, 45, 48,
];

pub(super) static TAG_V20180813_OWN: [u16; 49] = [
    65535, 65535, 65535, 0, 1, 2, 3, 4, 5, 6, 65535, 7, 8, 9, 65535, 65535,
    10, 65535, 65535, 11, 12, 65535, 65535, 65535, 65535, 13, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 14, 15, 16, 17, 65535, 65535, 18, 19, 65535, 65535, 65535,
    65535,
];
