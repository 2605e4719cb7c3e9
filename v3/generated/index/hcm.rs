// @generated from spec/hcm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0605c0f9c6ec5dfa
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const HCM_V20181106_CODES: Index = Index::new(&HCM_V20181106_CODES_SEEDS, &HCM_V20181106_CODES_POSITIONS);
static HCM_V20181106_CODES_SEEDS: [u16; 8] = [
    4, 0, 0, 0, 0, 2, 1, 2,
];
static HCM_V20181106_CODES_POSITIONS: [u16; 32] = [
    0, 0, 0, 0, 0, 0, 9, 5, 0, 0, 10, 0, 14, 8, 1, 0,
    0, 7, 0, 3, 11, 4, 0, 0, 6, 0, 12, 0, 0, 0, 13, 2,
];

pub(super) const HCM_V20181106_KEYS: Index = Index::new(&HCM_V20181106_KEYS_SEEDS, &HCM_V20181106_KEYS_POSITIONS);
static HCM_V20181106_KEYS_SEEDS: [u16; 8] = [
    0, 2, 0, 0, 0, 2, 2, 5,
];
static HCM_V20181106_KEYS_POSITIONS: [u16; 32] = [
    11, 0, 1, 0, 5, 0, 6, 9, 8, 0, 12, 0, 4, 0, 14, 0,
    0, 0, 0, 0, 0, 0, 7, 2, 3, 13, 0, 10, 0, 0, 0, 0,
];

pub(super) static HCM_V20181106_HEADS: [u16; 4] = [
    0, 1, 5, 14,
];
