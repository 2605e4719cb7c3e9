// @generated from spec/bmvpc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b78b42b71abb4ca3, rust-hash: 9089595ee86b6f2c
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const BMVPC_V20180625_CODES: Index = Index::new(&BMVPC_V20180625_CODES_SEEDS, &BMVPC_V20180625_CODES_POSITIONS);
static BMVPC_V20180625_CODES_SEEDS: [u16; 16] = [
    0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 2, 2, 0, 0,
];
static BMVPC_V20180625_CODES_POSITIONS: [u16; 64] = [
    0, 0, 0, 0, 27, 0, 0, 12, 0, 0, 0, 0, 0, 10, 0, 4,
    0, 21, 3, 0, 9, 24, 22, 0, 0, 0, 25, 0, 0, 0, 8, 18,
    0, 0, 0, 5, 0, 0, 0, 14, 0, 15, 23, 1, 26, 0, 13, 19,
    0, 11, 20, 16, 2, 7, 0, 17, 6, 0, 0, 0, 0, 0, 0, 0,
];

pub(super) const BMVPC_V20180625_KEYS: Index = Index::new(&BMVPC_V20180625_KEYS_SEEDS, &BMVPC_V20180625_KEYS_POSITIONS);
static BMVPC_V20180625_KEYS_SEEDS: [u16; 16] = [
    0, 0, 1, 0, 5, 0, 1, 1, 0, 1, 0, 0, 0, 1, 1, 0,
];
static BMVPC_V20180625_KEYS_POSITIONS: [u16; 64] = [
    0, 18, 0, 0, 0, 21, 0, 25, 0, 0, 11, 0, 5, 0, 0, 1,
    0, 9, 12, 0, 19, 6, 10, 0, 0, 13, 0, 0, 0, 0, 7, 0,
    0, 0, 0, 0, 4, 22, 8, 0, 0, 0, 24, 26, 17, 15, 0, 20,
    0, 0, 2, 0, 0, 16, 23, 0, 27, 0, 14, 0, 0, 0, 3, 0,
];

pub(super) static BMVPC_V20180625_ANSWERS: [u16; 28] = [
    0, 1, 2, 3, 4, 4, 4, 5, 6, 7, 7, 7, 7, 7, 7, 8,
    9, 10, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11,
];
