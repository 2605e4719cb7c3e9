// @generated from spec/bmeip.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0d63317ada677da6, rust-hash: a193e15c0aed6350
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const BMEIP_V20180625_CODES: Index = Index::new(&BMEIP_V20180625_CODES_SEEDS, &BMEIP_V20180625_CODES_POSITIONS);
static BMEIP_V20180625_CODES_SEEDS: [u16; 2] = [
    0, 0,
];
static BMEIP_V20180625_CODES_POSITIONS: [u16; 8] = [
    2, 0, 0, 0, 0, 0, 1, 0,
];

pub(super) const BMEIP_V20180625_KEYS: Index = Index::new(&BMEIP_V20180625_KEYS_SEEDS, &BMEIP_V20180625_KEYS_POSITIONS);
static BMEIP_V20180625_KEYS_SEEDS: [u16; 2] = [
    2, 0,
];
static BMEIP_V20180625_KEYS_POSITIONS: [u16; 8] = [
    0, 2, 0, 1, 0, 0, 0, 0,
];

pub(super) static BMEIP_V20180625_ANSWERS: [u16; 3] = [
    0, 1, 2,
];
