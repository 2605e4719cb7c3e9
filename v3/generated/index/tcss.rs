// @generated from spec/tcss.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c5e78fe7155d01df
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TCSS_V20201101_CODES: Index = Index::new(&TCSS_V20201101_CODES_SEEDS, &TCSS_V20201101_CODES_POSITIONS);
static TCSS_V20201101_CODES_SEEDS: [u16; 16] = [
    5, 3, 7, 0, 0, 10, 0, 15, 2, 0, 28, 0, 16, 2, 0, 0,
];
static TCSS_V20201101_CODES_POSITIONS: [u16; 64] = [
    0, 32, 30, 0, 0, 0, 41, 29, 25, 31, 0, 36, 28, 26, 27, 33,
    40, 14, 12, 7, 3, 0, 0, 15, 0, 0, 4, 0, 16, 17, 0, 38,
    10, 22, 0, 34, 9, 0, 1, 19, 0, 0, 6, 13, 20, 0, 0, 0,
    11, 18, 5, 39, 0, 35, 2, 0, 8, 21, 37, 0, 0, 0, 23, 24,
];

pub(super) const TCSS_V20201101_KEYS: Index = Index::new(&TCSS_V20201101_KEYS_SEEDS, &TCSS_V20201101_KEYS_POSITIONS);
static TCSS_V20201101_KEYS_SEEDS: [u16; 16] = [
    0, 0, 1, 2, 0, 7, 1, 4, 1, 0, 0, 6, 4, 8, 1, 2,
];
static TCSS_V20201101_KEYS_POSITIONS: [u16; 64] = [
    0, 14, 0, 21, 2, 0, 0, 0, 0, 0, 37, 0, 25, 0, 30, 34,
    28, 0, 0, 0, 35, 0, 7, 1, 10, 5, 40, 24, 11, 27, 3, 0,
    39, 0, 9, 6, 4, 19, 41, 0, 16, 22, 8, 32, 26, 38, 36, 17,
    0, 0, 23, 13, 0, 0, 29, 33, 20, 0, 0, 0, 18, 12, 31, 15,
];

pub(super) static TCSS_V20201101_HEADS: [u16; 16] = [
    0, 1, 13, 16, 27, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41,
];

pub(super) static TCSS_V20201101_OWN: [u16; 42] = [
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 0, 65535, 65535, 65535, 1, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
];
