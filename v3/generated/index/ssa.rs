// @generated from spec/ssa.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 93e3be69c9dd3c20
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const SSA_V20180608_CODES: Index = Index::new(&SSA_V20180608_CODES_SEEDS, &SSA_V20180608_CODES_POSITIONS);
static SSA_V20180608_CODES_SEEDS: [u16; 8] = [
    2, 2, 1, 2, 0, 0, 22, 0,
];
static SSA_V20180608_CODES_POSITIONS: [u16; 32] = [
    10, 7, 2, 0, 0, 18, 19, 3, 20, 8, 0, 0, 16, 0, 11, 15,
    9, 12, 0, 6, 14, 4, 17, 0, 0, 0, 13, 21, 1, 5, 0, 0,
];

pub(super) const SSA_V20180608_KEYS: Index = Index::new(&SSA_V20180608_KEYS_SEEDS, &SSA_V20180608_KEYS_POSITIONS);
static SSA_V20180608_KEYS_SEEDS: [u16; 8] = [
    0, 11, 0, 2, 0, 0, 2, 4,
];
static SSA_V20180608_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 2, 4, 3, 0, 0, 12, 0, 0, 13, 0, 7, 6, 15, 14,
    16, 8, 20, 21, 0, 17, 18, 1, 10, 0, 9, 11, 5, 0, 19, 0,
];

pub(super) static SSA_V20180608_HEADS: [u16; 18] = [
    0, 2, 3, 4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
    20, 21,
];
