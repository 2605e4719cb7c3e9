// @generated from spec/sts.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 10dde79305ed6214
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const STS_V20180813_CODES: Index = Index::new(&STS_V20180813_CODES_SEEDS, &STS_V20180813_CODES_POSITIONS);
static STS_V20180813_CODES_SEEDS: [u16; 16] = [
    0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 1, 1, 0, 0, 1,
];
static STS_V20180813_CODES_POSITIONS: [u16; 64] = [
    0, 10, 28, 0, 3, 0, 29, 0, 0, 23, 26, 0, 0, 16, 12, 0,
    0, 0, 0, 0, 0, 20, 0, 0, 5, 0, 0, 24, 1, 22, 4, 0,
    21, 11, 0, 15, 0, 25, 0, 7, 0, 14, 0, 19, 0, 0, 18, 17,
    27, 0, 0, 0, 6, 0, 13, 0, 0, 0, 0, 9, 0, 2, 8, 0,
];

pub(super) const STS_V20180813_KEYS: Index = Index::new(&STS_V20180813_KEYS_SEEDS, &STS_V20180813_KEYS_POSITIONS);
static STS_V20180813_KEYS_SEEDS: [u16; 16] = [
    0, 0, 0, 7, 2, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 3,
];
static STS_V20180813_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 0, 0, 0, 17, 0, 16, 0, 0, 0, 20, 9, 0, 0, 26,
    0, 0, 0, 0, 7, 25, 21, 29, 3, 0, 0, 19, 0, 28, 24, 0,
    23, 0, 0, 0, 4, 18, 0, 1, 0, 13, 0, 22, 0, 12, 14, 0,
    5, 8, 10, 11, 0, 0, 6, 2, 0, 15, 0, 0, 0, 0, 0, 27,
];

pub(super) static STS_V20180813_HEADS: [u16; 8] = [
    0, 1, 4, 13, 26, 27, 28, 29,
];

pub(super) static STS_V20180813_OWN: [u16; 30] = [
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
];
