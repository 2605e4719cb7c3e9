// @generated from spec/fwm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 93834f7b292e4d9b, rust-hash: 44d12b1c7d7d59cf
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const FWM_V20250611_CODES: Index = Index::new(&FWM_V20250611_CODES_SEEDS, &FWM_V20250611_CODES_POSITIONS);
static FWM_V20250611_CODES_SEEDS: [u16; 8] = [
    8, 2, 0, 0, 0, 2, 2, 0,
];
static FWM_V20250611_CODES_POSITIONS: [u16; 32] = [
    8, 0, 13, 18, 0, 0, 10, 7, 17, 9, 0, 0, 15, 12, 1, 0,
    0, 6, 0, 2, 14, 3, 0, 4, 5, 16, 11, 0, 0, 0, 0, 0,
];

pub(super) const FWM_V20250611_KEYS: Index = Index::new(&FWM_V20250611_KEYS_SEEDS, &FWM_V20250611_KEYS_POSITIONS);
static FWM_V20250611_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 2, 0, 0, 2, 1,
];
static FWM_V20250611_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 15, 3, 0, 0, 0, 0, 4, 0, 11, 0, 5, 9, 13, 12,
    0, 6, 17, 18, 0, 8, 16, 0, 0, 0, 7, 10, 0, 14, 1, 2,
];

pub(super) static FWM_V20250611_ANSWERS: [u16; 19] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    16, 17, 18,
];
