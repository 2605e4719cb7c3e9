// @generated from spec/ic.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1a74f1668f7b9624, rust-hash: a0b80485c4385a10
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const IC_V20190307_CODES: Index = Index::new(&IC_V20190307_CODES_SEEDS, &IC_V20190307_CODES_POSITIONS);
static IC_V20190307_CODES_SEEDS: [u16; 4] = [
    0, 0, 0, 3,
];
static IC_V20190307_CODES_POSITIONS: [u16; 8] = [
    3, 0, 0, 4, 2, 0, 1, 0,
];

pub(super) const IC_V20190307_KEYS: Index = Index::new(&IC_V20190307_KEYS_SEEDS, &IC_V20190307_KEYS_POSITIONS);
static IC_V20190307_KEYS_SEEDS: [u16; 4] = [
    0, 2, 0, 1,
];
static IC_V20190307_KEYS_POSITIONS: [u16; 8] = [
    0, 0, 2, 1, 3, 0, 4, 0,
];

pub(super) static IC_V20190307_ANSWERS: [u16; 5] = [
    0, 1, 2, 3, 4,
];
