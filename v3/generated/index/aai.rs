// @generated from spec/aai.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: fe11a2d480e895a8
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const AAI_V20180522_CODES: Index = Index::new(&AAI_V20180522_CODES_SEEDS, &AAI_V20180522_CODES_POSITIONS);
static AAI_V20180522_CODES_SEEDS: [u16; 16] = [
    0, 1, 0, 3, 5, 3, 1, 0, 0, 0, 3, 0, 2, 1, 0, 5,
];
static AAI_V20180522_CODES_POSITIONS: [u16; 64] = [
    18, 4, 0, 0, 7, 0, 30, 0, 16, 35, 26, 0, 15, 22, 25, 6,
    24, 0, 0, 31, 0, 0, 32, 11, 28, 0, 0, 8, 2, 0, 5, 17,
    12, 0, 19, 21, 0, 0, 34, 0, 10, 36, 0, 0, 20, 23, 13, 0,
    0, 3, 14, 0, 33, 0, 29, 37, 0, 9, 0, 27, 1, 0, 0, 0,
];

pub(super) const AAI_V20180522_KEYS: Index = Index::new(&AAI_V20180522_KEYS_SEEDS, &AAI_V20180522_KEYS_POSITIONS);
static AAI_V20180522_KEYS_SEEDS: [u16; 16] = [
    0, 1, 4, 4, 5, 2, 0, 3, 3, 0, 1, 0, 0, 0, 2, 0,
];
static AAI_V20180522_KEYS_POSITIONS: [u16; 64] = [
    0, 8, 0, 17, 0, 0, 0, 13, 19, 0, 0, 5, 0, 23, 33, 35,
    20, 22, 0, 29, 21, 0, 36, 0, 27, 26, 12, 11, 37, 7, 0, 6,
    15, 0, 0, 25, 0, 0, 0, 34, 30, 14, 0, 0, 28, 0, 16, 32,
    0, 0, 31, 24, 2, 0, 18, 3, 9, 0, 4, 0, 1, 0, 0, 10,
];

pub(super) static AAI_V20180522_HEADS: [u16; 5] = [
    0, 3, 15, 21, 37,
];
