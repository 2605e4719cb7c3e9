// @generated from spec/bmlb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c39ad6f82bf7dcef, rust-hash: 56f5f639bfd29c16
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const BMLB_V20180625_CODES: Index = Index::new(&BMLB_V20180625_CODES_SEEDS, &BMLB_V20180625_CODES_POSITIONS);
static BMLB_V20180625_CODES_SEEDS: [u16; 4] = [
    0, 0, 0, 1,
];
static BMLB_V20180625_CODES_POSITIONS: [u16; 8] = [
    4, 3, 1, 0, 0, 0, 2, 0,
];

pub(super) const BMLB_V20180625_KEYS: Index = Index::new(&BMLB_V20180625_KEYS_SEEDS, &BMLB_V20180625_KEYS_POSITIONS);
static BMLB_V20180625_KEYS_SEEDS: [u16; 4] = [
    0, 2, 0, 0,
];
static BMLB_V20180625_KEYS_POSITIONS: [u16; 8] = [
    3, 4, 0, 2, 0, 0, 1, 0,
];

pub(super) static BMLB_V20180625_ANSWERS: [u16; 5] = [
    0, 1, 2, 3, 4,
];
