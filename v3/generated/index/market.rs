// @generated from spec/market.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b746b78d28808bf1, rust-hash: e3fad09ee557a0a3
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const MARKET_V20191010_CODES: Index = Index::new(&MARKET_V20191010_CODES_SEEDS, &MARKET_V20191010_CODES_POSITIONS);
static MARKET_V20191010_CODES_SEEDS: [u16; 4] = [
    0, 0, 0, 1,
];
static MARKET_V20191010_CODES_POSITIONS: [u16; 8] = [
    3, 0, 1, 0, 0, 4, 2, 0,
];

pub(super) const MARKET_V20191010_KEYS: Index = Index::new(&MARKET_V20191010_KEYS_SEEDS, &MARKET_V20191010_KEYS_POSITIONS);
static MARKET_V20191010_KEYS_SEEDS: [u16; 4] = [
    0, 2, 0, 0,
];
static MARKET_V20191010_KEYS_POSITIONS: [u16; 8] = [
    4, 3, 0, 2, 0, 0, 1, 0,
];

pub(super) static MARKET_V20191010_ANSWERS: [u16; 5] = [
    0, 1, 2, 3, 4,
];
