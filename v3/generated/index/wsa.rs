// @generated from spec/wsa.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0db5bead98959ef7, rust-hash: 431dd7217fd115ab
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const WSA_V20250508_CODES: Index = Index::new(&WSA_V20250508_CODES_SEEDS, &WSA_V20250508_CODES_POSITIONS);
static WSA_V20250508_CODES_SEEDS: [u16; 4] = [
    1, 0, 0, 0,
];
static WSA_V20250508_CODES_POSITIONS: [u16; 16] = [
    5, 3, 0, 1, 4, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0,
];

pub(super) const WSA_V20250508_KEYS: Index = Index::new(&WSA_V20250508_KEYS_SEEDS, &WSA_V20250508_KEYS_POSITIONS);
static WSA_V20250508_KEYS_SEEDS: [u16; 4] = [
    1, 0, 0, 0,
];
static WSA_V20250508_KEYS_POSITIONS: [u16; 16] = [
    0, 0, 1, 3, 0, 0, 0, 5, 0, 0, 2, 4, 0, 0, 0, 0,
];

pub(super) static WSA_V20250508_ANSWERS: [u16; 6] = [
    0, 1, 2, 3, 4, 5,
];
