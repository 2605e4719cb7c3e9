// @generated from spec/ca.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b81a34dd55aff049, rust-hash: d3385cc1d7371312
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CA_V20230228_CODES: Index = Index::new(&CA_V20230228_CODES_SEEDS, &CA_V20230228_CODES_POSITIONS);
static CA_V20230228_CODES_SEEDS: [u16; 4] = [
    0, 0, 0, 1,
];
static CA_V20230228_CODES_POSITIONS: [u16; 8] = [
    1, 0, 0, 0, 3, 4, 2, 0,
];

pub(super) const CA_V20230228_KEYS: Index = Index::new(&CA_V20230228_KEYS_SEEDS, &CA_V20230228_KEYS_POSITIONS);
static CA_V20230228_KEYS_SEEDS: [u16; 4] = [
    0, 0, 0, 0,
];
static CA_V20230228_KEYS_POSITIONS: [u16; 8] = [
    0, 2, 4, 0, 3, 0, 0, 1,
];

pub(super) static CA_V20230228_ANSWERS: [u16; 5] = [
    0, 1, 2, 3, 4,
];
