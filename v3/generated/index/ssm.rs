// @generated from spec/ssm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: dba6cf68f2726f33
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const SSM_V20190923_CODES: Index = Index::new(&SSM_V20190923_CODES_SEEDS, &SSM_V20190923_CODES_POSITIONS);
static SSM_V20190923_CODES_SEEDS: [u16; 16] = [
    0, 0, 0, 0, 0, 1, 0, 0, 2, 3, 1, 5, 6, 0, 0, 3,
];
static SSM_V20190923_CODES_POSITIONS: [u16; 64] = [
    0, 21, 30, 27, 1, 0, 33, 0, 0, 25, 0, 0, 0, 12, 0, 0,
    0, 0, 10, 8, 0, 0, 19, 4, 0, 17, 32, 0, 3, 18, 22, 0,
    0, 0, 5, 7, 23, 0, 31, 0, 15, 24, 14, 0, 26, 0, 0, 0,
    16, 20, 0, 9, 6, 2, 0, 0, 11, 0, 0, 0, 29, 28, 13, 0,
];

pub(super) const SSM_V20190923_KEYS: Index = Index::new(&SSM_V20190923_KEYS_SEEDS, &SSM_V20190923_KEYS_POSITIONS);
static SSM_V20190923_KEYS_SEEDS: [u16; 16] = [
    1, 6, 0, 0, 1, 1, 4, 3, 0, 0, 0, 2, 0, 1, 2, 0,
];
static SSM_V20190923_KEYS_POSITIONS: [u16; 64] = [
    0, 6, 29, 23, 10, 24, 21, 0, 19, 26, 0, 7, 0, 33, 0, 5,
    0, 27, 0, 0, 1, 0, 0, 0, 8, 0, 0, 0, 0, 0, 12, 16,
    28, 3, 11, 0, 0, 25, 22, 2, 17, 14, 0, 31, 0, 4, 0, 0,
    0, 9, 20, 15, 0, 30, 0, 13, 0, 0, 0, 0, 18, 0, 32, 0,
];

pub(super) static SSM_V20190923_HEADS: [u16; 18] = [
    0, 1, 2, 5, 6, 7, 10, 11, 12, 17, 18, 21, 22, 24, 29, 30,
    32, 33,
];
