// @generated from spec/iap.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 15e86861434be8b1
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const IAP_V20240713_CODES: Index = Index::new(&IAP_V20240713_CODES_SEEDS, &IAP_V20240713_CODES_POSITIONS);
static IAP_V20240713_CODES_SEEDS: [u16; 4] = [
    3, 6, 12, 7,
];
static IAP_V20240713_CODES_POSITIONS: [u16; 16] = [
    6, 9, 0, 8, 0, 10, 7, 1, 0, 3, 5, 0, 0, 2, 0, 4,
];

pub(super) const IAP_V20240713_KEYS: Index = Index::new(&IAP_V20240713_KEYS_SEEDS, &IAP_V20240713_KEYS_POSITIONS);
static IAP_V20240713_KEYS_SEEDS: [u16; 4] = [
    0, 2, 4, 8,
];
static IAP_V20240713_KEYS_POSITIONS: [u16; 16] = [
    0, 5, 3, 9, 0, 8, 1, 0, 0, 6, 7, 10, 0, 2, 4, 0,
];

pub(super) static IAP_V20240713_HEADS: [u16; 5] = [
    0, 1, 5, 8, 9,
];
