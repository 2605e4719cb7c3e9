// @generated from spec/ssm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: dba6cf68f2726f33, rust-hash: 90803ef498fad628
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const SSM_V20190923_CODES: Index = Index::new(&SSM_V20190923_CODES_SEEDS, &SSM_V20190923_CODES_POSITIONS);
static SSM_V20190923_CODES_SEEDS: [u16; 16] = [
    0, 1, 1, 0, 0, 1, 1, 1, 0, 1, 11, 0, 0, 4, 0, 3,
];
static SSM_V20190923_CODES_POSITIONS: [u16; 64] = [
    0, 27, 0, 0, 1, 0, 0, 0, 9, 8, 3, 0, 23, 6, 0, 0,
    24, 0, 20, 0, 0, 29, 0, 2, 0, 17, 32, 28, 0, 18, 22, 33,
    30, 14, 5, 26, 0, 19, 12, 0, 15, 0, 0, 13, 4, 0, 0, 21,
    0, 25, 0, 31, 0, 0, 0, 0, 11, 0, 10, 7, 0, 0, 0, 16,
];

pub(super) const SSM_V20190923_KEYS: Index = Index::new(&SSM_V20190923_KEYS_SEEDS, &SSM_V20190923_KEYS_POSITIONS);
static SSM_V20190923_KEYS_SEEDS: [u16; 16] = [
    1, 2, 2, 0, 1, 1, 0, 3, 0, 0, 0, 1, 0, 0, 4, 0,
];
static SSM_V20190923_KEYS_POSITIONS: [u16; 64] = [
    0, 6, 29, 23, 0, 1, 21, 0, 19, 28, 0, 7, 0, 33, 22, 8,
    0, 0, 0, 0, 20, 0, 32, 0, 3, 0, 0, 0, 26, 30, 12, 16,
    0, 13, 31, 0, 0, 25, 10, 2, 17, 0, 0, 9, 0, 4, 0, 0,
    0, 11, 0, 15, 0, 0, 24, 5, 0, 0, 27, 14, 18, 0, 0, 0,
];

pub(super) static SSM_V20190923_ANSWERS: [u16; 34] = [
    0, 1, 2, 3, 3, 4, 5, 6, 7, 7, 8, 9, 10, 11, 11, 11,
    11, 12, 13, 14, 14, 15, 16, 17, 18, 19, 19, 19, 19, 20, 21, 22,
    23, 24,
];
