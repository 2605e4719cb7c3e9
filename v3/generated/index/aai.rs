// @generated from spec/aai.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: fe11a2d480e895a8, rust-hash: e0d41b6aa1d31eb8
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const AAI_V20180522_CODES: Index = Index::new(&AAI_V20180522_CODES_SEEDS, &AAI_V20180522_CODES_POSITIONS);
static AAI_V20180522_CODES_SEEDS: [u16; 16] = [
    0, 0, 0, 0, 2, 3, 0, 0, 0, 3, 1, 0, 0, 5, 0, 0,
];
static AAI_V20180522_CODES_POSITIONS: [u16; 64] = [
    34, 19, 32, 33, 0, 0, 6, 0, 2, 18, 0, 28, 0, 0, 0, 17,
    7, 9, 0, 29, 27, 0, 26, 11, 25, 24, 0, 8, 0, 0, 5, 1,
    12, 0, 20, 21, 0, 0, 16, 0, 10, 0, 0, 3, 14, 37, 13, 30,
    0, 36, 4, 23, 15, 35, 0, 0, 22, 31, 0, 0, 0, 0, 0, 0,
];

pub(super) const AAI_V20180522_KEYS: Index = Index::new(&AAI_V20180522_KEYS_SEEDS, &AAI_V20180522_KEYS_POSITIONS);
static AAI_V20180522_KEYS_SEEDS: [u16; 16] = [
    0, 1, 2, 0, 1, 3, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0,
];
static AAI_V20180522_KEYS_POSITIONS: [u16; 64] = [
    0, 16, 27, 0, 0, 0, 0, 1, 15, 0, 0, 5, 0, 31, 29, 0,
    22, 0, 36, 7, 0, 0, 0, 28, 0, 20, 32, 11, 37, 0, 0, 0,
    12, 0, 0, 8, 35, 13, 0, 19, 0, 14, 24, 30, 0, 25, 17, 26,
    33, 0, 34, 23, 2, 0, 18, 3, 9, 0, 4, 0, 21, 6, 0, 10,
];

pub(super) static AAI_V20180522_ANSWERS: [u16; 38] = [
    0, 0, 0, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3,
    3, 3, 3, 3, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
    5, 5, 5, 5, 5, 6,
];
