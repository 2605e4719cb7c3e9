// @generated from spec/dataagent.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b85db58cde17e518, rust-hash: 630eb5a40edf83ef
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const DATAAGENT_V20250513_CODES: Index = Index::new(&DATAAGENT_V20250513_CODES_SEEDS, &DATAAGENT_V20250513_CODES_POSITIONS);
static DATAAGENT_V20250513_CODES_SEEDS: [u16; 8] = [
    0, 2, 0, 1, 0, 2, 4, 0,
];
static DATAAGENT_V20250513_CODES_POSITIONS: [u16; 32] = [
    7, 0, 10, 0, 0, 0, 0, 0, 13, 6, 0, 0, 11, 9, 0, 14,
    12, 8, 0, 0, 3, 1, 0, 0, 0, 0, 2, 0, 0, 5, 4, 0,
];

pub(super) const DATAAGENT_V20250513_KEYS: Index = Index::new(&DATAAGENT_V20250513_KEYS_SEEDS, &DATAAGENT_V20250513_KEYS_POSITIONS);
static DATAAGENT_V20250513_KEYS_SEEDS: [u16; 8] = [
    1, 0, 0, 2, 0, 0, 0, 1,
];
static DATAAGENT_V20250513_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 11, 0, 0, 0, 0, 10, 0, 0, 0, 13, 2, 0, 12, 9,
    0, 5, 0, 14, 8, 7, 0, 0, 4, 3, 6, 1, 0, 0, 0, 0,
];

pub(super) static DATAAGENT_V20250513_ANSWERS: [u16; 15] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
];
