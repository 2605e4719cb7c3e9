// @generated from spec/wss.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 2ebdcfff2d2e5ea6, rust-hash: edbdbd83f665f953
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const WSS_V20180426_CODES: Index = Index::new(&WSS_V20180426_CODES_SEEDS, &WSS_V20180426_CODES_POSITIONS);
static WSS_V20180426_CODES_SEEDS: [u16; 4] = [
    0, 2, 0, 0,
];
static WSS_V20180426_CODES_POSITIONS: [u16; 16] = [
    0, 0, 0, 0, 6, 1, 2, 0, 4, 0, 3, 0, 0, 5, 0, 0,
];

pub(super) const WSS_V20180426_KEYS: Index = Index::new(&WSS_V20180426_KEYS_SEEDS, &WSS_V20180426_KEYS_POSITIONS);
static WSS_V20180426_KEYS_SEEDS: [u16; 4] = [
    0, 0, 1, 0,
];
static WSS_V20180426_KEYS_POSITIONS: [u16; 16] = [
    0, 0, 5, 0, 0, 6, 0, 4, 1, 2, 0, 0, 0, 3, 0, 0,
];

pub(super) static WSS_V20180426_ANSWERS: [u16; 7] = [
    0, 0, 0, 1, 2, 3, 4,
];
