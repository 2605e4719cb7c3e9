// @generated from spec/ssa.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 93e3be69c9dd3c20, rust-hash: 7d44bfcb0df96c67
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const SSA_V20180608_CODES: Index = Index::new(&SSA_V20180608_CODES_SEEDS, &SSA_V20180608_CODES_POSITIONS);
static SSA_V20180608_CODES_SEEDS: [u16; 8] = [
    2, 2, 4, 2, 0, 0, 14, 0,
];
static SSA_V20180608_CODES_POSITIONS: [u16; 32] = [
    10, 7, 3, 0, 19, 0, 18, 0, 20, 8, 0, 0, 16, 0, 11, 0,
    9, 12, 15, 6, 14, 4, 17, 0, 0, 0, 13, 21, 1, 5, 0, 2,
];

pub(super) const SSA_V20180608_KEYS: Index = Index::new(&SSA_V20180608_KEYS_SEEDS, &SSA_V20180608_KEYS_POSITIONS);
static SSA_V20180608_KEYS_SEEDS: [u16; 8] = [
    1, 7, 0, 2, 0, 0, 2, 4,
];
static SSA_V20180608_KEYS_POSITIONS: [u16; 32] = [
    0, 6, 2, 4, 3, 0, 0, 0, 0, 0, 13, 0, 7, 0, 15, 14,
    0, 8, 20, 21, 12, 17, 18, 1, 10, 19, 9, 11, 5, 0, 16, 0,
];

pub(super) static SSA_V20180608_ANSWERS: [u16; 22] = [
    0, 1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
    15, 16, 17, 18, 19, 20,
];
