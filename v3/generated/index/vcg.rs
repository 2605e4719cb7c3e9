// @generated from spec/vcg.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1ae91131401df1eb, rust-hash: 7e7cc8f4b1225b68
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const VCG_V20240404_CODES: Index = Index::new(&VCG_V20240404_CODES_SEEDS, &VCG_V20240404_CODES_POSITIONS);
static VCG_V20240404_CODES_SEEDS: [u16; 8] = [
    1, 1, 0, 3, 1, 1, 0, 7,
];
static VCG_V20240404_CODES_POSITIONS: [u16; 32] = [
    16, 0, 0, 1, 0, 13, 2, 11, 0, 3, 9, 17, 12, 0, 0, 0,
    0, 0, 0, 5, 10, 0, 4, 0, 0, 6, 0, 7, 0, 14, 15, 8,
];

pub(super) const VCG_V20240404_KEYS: Index = Index::new(&VCG_V20240404_KEYS_SEEDS, &VCG_V20240404_KEYS_POSITIONS);
static VCG_V20240404_KEYS_SEEDS: [u16; 8] = [
    0, 0, 3, 1, 0, 1, 0, 0,
];
static VCG_V20240404_KEYS_POSITIONS: [u16; 32] = [
    0, 6, 7, 0, 0, 1, 0, 14, 0, 0, 3, 17, 2, 11, 5, 0,
    0, 10, 0, 13, 15, 9, 0, 0, 12, 0, 8, 16, 0, 0, 4, 0,
];

pub(super) static VCG_V20240404_ANSWERS: [u16; 18] = [
    0, 0, 0, 0, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 4,
    5, 6,
];
