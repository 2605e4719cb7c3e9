// @generated from spec/trp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 76ee8a756b4de71b, rust-hash: f4202c6eb41e6c19
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TRP_V20210515_CODES: Index = Index::new(&TRP_V20210515_CODES_SEEDS, &TRP_V20210515_CODES_POSITIONS);
static TRP_V20210515_CODES_SEEDS: [u16; 4] = [
    2, 2, 0, 1,
];
static TRP_V20210515_CODES_POSITIONS: [u16; 16] = [
    5, 0, 0, 0, 0, 2, 0, 4, 0, 0, 0, 1, 0, 3, 0, 0,
];

pub(super) const TRP_V20210515_KEYS: Index = Index::new(&TRP_V20210515_KEYS_SEEDS, &TRP_V20210515_KEYS_POSITIONS);
static TRP_V20210515_KEYS_SEEDS: [u16; 4] = [
    0, 2, 0, 0,
];
static TRP_V20210515_KEYS_POSITIONS: [u16; 16] = [
    0, 0, 0, 0, 0, 0, 5, 2, 0, 4, 1, 0, 3, 0, 0, 0,
];

pub(super) static TRP_V20210515_ANSWERS: [u16; 6] = [
    0, 1, 2, 3, 4, 5,
];
