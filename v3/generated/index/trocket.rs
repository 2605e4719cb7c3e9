// @generated from spec/trocket.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: baf7280e96be42c4, rust-hash: a89ef4e06c150ce0
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TROCKET_V20230308_CODES: Index = Index::new(&TROCKET_V20230308_CODES_SEEDS, &TROCKET_V20230308_CODES_POSITIONS);
static TROCKET_V20230308_CODES_SEEDS: [u16; 8] = [
    1, 5, 0, 0, 0, 0, 1, 1,
];
static TROCKET_V20230308_CODES_POSITIONS: [u16; 32] = [
    17, 0, 0, 14, 12, 0, 3, 4, 5, 9, 0, 0, 16, 0, 0, 0,
    0, 0, 0, 0, 8, 10, 15, 13, 0, 0, 1, 7, 2, 11, 0, 6,
];

pub(super) const TROCKET_V20230308_KEYS: Index = Index::new(&TROCKET_V20230308_KEYS_SEEDS, &TROCKET_V20230308_KEYS_POSITIONS);
static TROCKET_V20230308_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 0, 1, 1, 0, 1,
];
static TROCKET_V20230308_KEYS_POSITIONS: [u16; 32] = [
    12, 11, 13, 15, 5, 10, 6, 0, 0, 17, 4, 9, 2, 0, 0, 0,
    0, 0, 0, 14, 8, 0, 0, 0, 0, 7, 16, 3, 0, 1, 0, 0,
];

pub(super) static TROCKET_V20230308_ANSWERS: [u16; 18] = [
    0, 1, 2, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 6, 7, 8,
    8, 8,
];
