// @generated from spec/cim.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 12350edb496ff029, rust-hash: 011df49dadcf4373
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CIM_V20190318_CODES: Index = Index::new(&CIM_V20190318_CODES_SEEDS, &CIM_V20190318_CODES_POSITIONS);
static CIM_V20190318_CODES_SEEDS: [u16; 2] = [
    1, 0,
];
static CIM_V20190318_CODES_POSITIONS: [u16; 8] = [
    2, 1, 0, 0, 0, 0, 0, 0,
];

pub(super) const CIM_V20190318_KEYS: Index = Index::new(&CIM_V20190318_KEYS_SEEDS, &CIM_V20190318_KEYS_POSITIONS);
static CIM_V20190318_KEYS_SEEDS: [u16; 2] = [
    0, 0,
];
static CIM_V20190318_KEYS_POSITIONS: [u16; 8] = [
    0, 1, 2, 0, 0, 0, 0, 0,
];

pub(super) static CIM_V20190318_ANSWERS: [u16; 3] = [
    0, 1, 2,
];
