// @generated from spec/msp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 650deea0fa0b10cd, rust-hash: 1c7bfcaf54b8753d
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const MSP_V20180319_CODES: Index = Index::new(&MSP_V20180319_CODES_SEEDS, &MSP_V20180319_CODES_POSITIONS);
static MSP_V20180319_CODES_SEEDS: [u16; 2] = [
    1, 0,
];
static MSP_V20180319_CODES_POSITIONS: [u16; 4] = [
    0, 1, 0, 0,
];

pub(super) const MSP_V20180319_KEYS: Index = Index::new(&MSP_V20180319_KEYS_SEEDS, &MSP_V20180319_KEYS_POSITIONS);
static MSP_V20180319_KEYS_SEEDS: [u16; 2] = [
    0, 0,
];
static MSP_V20180319_KEYS_POSITIONS: [u16; 4] = [
    1, 0, 0, 0,
];

pub(super) static MSP_V20180319_ANSWERS: [u16; 2] = [
    0, 1,
];
