// @generated from spec/mdp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 760cc15708efe0c9, rust-hash: 0a0a07e253cacebe
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const MDP_V20200527_CODES: Index = Index::new(&MDP_V20200527_CODES_SEEDS, &MDP_V20200527_CODES_POSITIONS);
static MDP_V20200527_CODES_SEEDS: [u16; 8] = [
    1, 1, 0, 2, 5, 0, 0, 0,
];
static MDP_V20200527_CODES_POSITIONS: [u16; 64] = [
    0, 17, 0, 0, 0, 0, 0, 19, 14, 0, 20, 0, 23, 0, 1, 4,
    0, 0, 21, 0, 0, 24, 5, 13, 10, 0, 0, 0, 11, 12, 2, 0,
    8, 0, 15, 0, 0, 9, 0, 0, 0, 22, 0, 0, 0, 6, 0, 18,
    0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 7, 16, 0, 0, 0, 0,
];

pub(super) const MDP_V20200527_KEYS: Index = Index::new(&MDP_V20200527_KEYS_SEEDS, &MDP_V20200527_KEYS_POSITIONS);
static MDP_V20200527_KEYS_SEEDS: [u16; 8] = [
    0, 0, 1, 2, 0, 0, 2, 7,
];
static MDP_V20200527_KEYS_POSITIONS: [u16; 64] = [
    0, 19, 7, 0, 0, 0, 0, 0, 0, 0, 0, 8, 18, 0, 0, 10,
    0, 4, 20, 0, 0, 14, 21, 0, 0, 0, 1, 0, 22, 3, 17, 0,
    16, 0, 0, 0, 13, 0, 0, 11, 0, 6, 0, 0, 0, 0, 0, 0,
    0, 24, 0, 15, 23, 0, 12, 0, 0, 0, 0, 2, 5, 9, 0, 0,
];

pub(super) static MDP_V20200527_ANSWERS: [u16; 25] = [
    0, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2,
];
