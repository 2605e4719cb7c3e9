// @generated from spec/sts.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 10dde79305ed6214, rust-hash: 2c044a1cbff59f8e
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const STS_V20180813_CODES: Index = Index::new(&STS_V20180813_CODES_SEEDS, &STS_V20180813_CODES_POSITIONS);
static STS_V20180813_CODES_SEEDS: [u16; 16] = [
    0, 0, 0, 0, 2, 1, 0, 0, 1, 2, 0, 1, 3, 1, 0, 0,
];
static STS_V20180813_CODES_POSITIONS: [u16; 64] = [
    23, 0, 0, 6, 3, 0, 29, 18, 22, 0, 0, 0, 0, 0, 12, 0,
    0, 16, 25, 0, 0, 20, 13, 0, 5, 10, 0, 0, 19, 0, 4, 0,
    21, 11, 0, 26, 0, 0, 0, 7, 24, 28, 0, 1, 0, 0, 14, 17,
    27, 15, 0, 0, 2, 0, 0, 0, 0, 0, 0, 9, 0, 0, 8, 0,
];

pub(super) const STS_V20180813_KEYS: Index = Index::new(&STS_V20180813_KEYS_SEEDS, &STS_V20180813_KEYS_POSITIONS);
static STS_V20180813_KEYS_SEEDS: [u16; 16] = [
    0, 0, 1, 4, 0, 2, 3, 6, 2, 0, 0, 0, 0, 0, 0, 1,
];
static STS_V20180813_KEYS_POSITIONS: [u16; 64] = [
    1, 10, 0, 0, 0, 12, 0, 0, 0, 13, 0, 20, 9, 0, 0, 26,
    0, 0, 15, 0, 7, 0, 21, 0, 14, 8, 0, 19, 0, 28, 17, 16,
    23, 0, 2, 0, 0, 18, 29, 3, 0, 0, 11, 22, 0, 25, 0, 0,
    27, 0, 0, 4, 0, 0, 6, 0, 0, 24, 0, 0, 0, 0, 0, 5,
];

pub(super) static STS_V20180813_ANSWERS: [u16; 30] = [
    0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3,
    3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 5, 6, 7, 8,
];
