// @generated from spec/cdz.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5c510453e60dc770, rust-hash: f48aa20566ce4c18
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CDZ_V20221123_CODES: Index = Index::new(&CDZ_V20221123_CODES_SEEDS, &CDZ_V20221123_CODES_POSITIONS);
static CDZ_V20221123_CODES_SEEDS: [u16; 2] = [
    0, 0,
];
static CDZ_V20221123_CODES_POSITIONS: [u16; 8] = [
    0, 1, 0, 0, 2, 0, 0, 0,
];

pub(super) const CDZ_V20221123_KEYS: Index = Index::new(&CDZ_V20221123_KEYS_SEEDS, &CDZ_V20221123_KEYS_POSITIONS);
static CDZ_V20221123_KEYS_SEEDS: [u16; 2] = [
    3, 0,
];
static CDZ_V20221123_KEYS_POSITIONS: [u16; 8] = [
    0, 0, 0, 1, 0, 0, 0, 2,
];

pub(super) static CDZ_V20221123_ANSWERS: [u16; 3] = [
    0, 1, 2,
];
