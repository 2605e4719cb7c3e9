// @generated from spec/vcg.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1ae91131401df1eb
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const VCG_V20240404_CODES: Index = Index::new(&VCG_V20240404_CODES_SEEDS, &VCG_V20240404_CODES_POSITIONS);
static VCG_V20240404_CODES_SEEDS: [u16; 8] = [
    1, 2, 2, 0, 0, 0, 0, 3,
];
static VCG_V20240404_CODES_POSITIONS: [u16; 32] = [
    12, 0, 0, 0, 0, 0, 0, 1, 9, 0, 8, 2, 14, 7, 5, 0,
    6, 4, 0, 3, 16, 0, 0, 0, 0, 0, 15, 13, 0, 11, 10, 17,
];

pub(super) const VCG_V20240404_KEYS: Index = Index::new(&VCG_V20240404_KEYS_SEEDS, &VCG_V20240404_KEYS_POSITIONS);
static VCG_V20240404_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 3, 4, 2, 0, 6,
];
static VCG_V20240404_KEYS_POSITIONS: [u16; 32] = [
    0, 3, 0, 16, 0, 1, 0, 14, 0, 0, 0, 17, 2, 0, 8, 9,
    11, 4, 0, 10, 0, 0, 7, 0, 12, 15, 13, 6, 0, 0, 0, 5,
];

pub(super) static VCG_V20240404_HEADS: [u16; 5] = [
    0, 4, 14, 16, 17,
];
