// @generated from spec/tccatalog.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 2c2b45ecf67ee341, rust-hash: 6f1a1aa41cb8eaf4
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TCCATALOG_V20241024_CODES: Index = Index::new(&TCCATALOG_V20241024_CODES_SEEDS, &TCCATALOG_V20241024_CODES_POSITIONS);
static TCCATALOG_V20241024_CODES_SEEDS: [u16; 4] = [
    0, 2, 0, 3,
];
static TCCATALOG_V20241024_CODES_POSITIONS: [u16; 16] = [
    0, 0, 5, 0, 4, 0, 0, 0, 1, 3, 6, 0, 0, 2, 0, 0,
];

pub(super) const TCCATALOG_V20241024_KEYS: Index = Index::new(&TCCATALOG_V20241024_KEYS_SEEDS, &TCCATALOG_V20241024_KEYS_POSITIONS);
static TCCATALOG_V20241024_KEYS_SEEDS: [u16; 4] = [
    0, 0, 0, 2,
];
static TCCATALOG_V20241024_KEYS_POSITIONS: [u16; 16] = [
    6, 1, 2, 0, 0, 0, 0, 3, 0, 0, 0, 5, 0, 4, 0, 0,
];

pub(super) static TCCATALOG_V20241024_ANSWERS: [u16; 7] = [
    0, 1, 2, 3, 3, 4, 5,
];
