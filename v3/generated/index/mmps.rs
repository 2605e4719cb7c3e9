// @generated from spec/mmps.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b8d5fc4385f8ff38, rust-hash: d42342ea5295db92
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const MMPS_V20200710_CODES: Index = Index::new(&MMPS_V20200710_CODES_SEEDS, &MMPS_V20200710_CODES_POSITIONS);
static MMPS_V20200710_CODES_SEEDS: [u16; 2] = [
    0, 0,
];
static MMPS_V20200710_CODES_POSITIONS: [u16; 4] = [
    1, 0, 0, 0,
];

pub(super) const MMPS_V20200710_KEYS: Index = Index::new(&MMPS_V20200710_KEYS_SEEDS, &MMPS_V20200710_KEYS_POSITIONS);
static MMPS_V20200710_KEYS_SEEDS: [u16; 2] = [
    0, 1,
];
static MMPS_V20200710_KEYS_POSITIONS: [u16; 4] = [
    0, 0, 1, 0,
];

pub(super) static MMPS_V20200710_ANSWERS: [u16; 2] = [
    0, 1,
];
