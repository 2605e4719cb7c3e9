// @generated from spec/hcm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0605c0f9c6ec5dfa, rust-hash: d4a82474ca0db7df
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const HCM_V20181106_CODES: Index = Index::new(&HCM_V20181106_CODES_SEEDS, &HCM_V20181106_CODES_POSITIONS);
static HCM_V20181106_CODES_SEEDS: [u16; 8] = [
    0, 0, 1, 0, 0, 1, 2, 0,
];
static HCM_V20181106_CODES_POSITIONS: [u16; 32] = [
    7, 5, 0, 0, 6, 0, 12, 0, 0, 0, 0, 0, 8, 0, 0, 0,
    0, 14, 2, 1, 4, 0, 0, 0, 11, 3, 0, 13, 10, 9, 0, 0,
];

pub(super) const HCM_V20181106_KEYS: Index = Index::new(&HCM_V20181106_KEYS_SEEDS, &HCM_V20181106_KEYS_POSITIONS);
static HCM_V20181106_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 0, 1, 0, 3, 0,
];
static HCM_V20181106_KEYS_POSITIONS: [u16; 32] = [
    7, 9, 1, 0, 3, 0, 0, 4, 0, 0, 0, 0, 0, 0, 14, 0,
    0, 8, 0, 13, 0, 0, 5, 2, 11, 0, 6, 0, 10, 0, 0, 12,
];

pub(super) static HCM_V20181106_ANSWERS: [u16; 15] = [
    0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3,
];
