// @generated from spec/iap.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 15e86861434be8b1, rust-hash: 98f6eea9f20f57b3
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const IAP_V20240713_CODES: Index = Index::new(&IAP_V20240713_CODES_SEEDS, &IAP_V20240713_CODES_POSITIONS);
static IAP_V20240713_CODES_SEEDS: [u16; 4] = [
    1, 0, 1, 7,
];
static IAP_V20240713_CODES_POSITIONS: [u16; 16] = [
    0, 8, 0, 1, 0, 0, 6, 2, 3, 10, 7, 0, 0, 9, 5, 4,
];

pub(super) const IAP_V20240713_KEYS: Index = Index::new(&IAP_V20240713_KEYS_SEEDS, &IAP_V20240713_KEYS_POSITIONS);
static IAP_V20240713_KEYS_SEEDS: [u16; 4] = [
    0, 6, 2, 4,
];
static IAP_V20240713_KEYS_POSITIONS: [u16; 16] = [
    0, 7, 0, 0, 10, 0, 6, 3, 0, 5, 4, 9, 8, 1, 2, 0,
];

pub(super) static IAP_V20240713_ANSWERS: [u16; 11] = [
    0, 1, 2, 2, 2, 3, 3, 3, 4, 5, 5,
];
