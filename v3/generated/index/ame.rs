// @generated from spec/ame.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 904335e43860192f, rust-hash: c9a64412835abb77
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const AME_V20190916_CODES: Index = Index::new(&AME_V20190916_CODES_SEEDS, &AME_V20190916_CODES_POSITIONS);
static AME_V20190916_CODES_SEEDS: [u16; 8] = [
    2, 2, 2, 1, 0, 2, 1, 0,
];
static AME_V20190916_CODES_POSITIONS: [u16; 32] = [
    7, 4, 0, 0, 0, 0, 0, 1, 16, 0, 0, 0, 13, 11, 2, 17,
    6, 9, 0, 8, 15, 3, 14, 0, 0, 0, 10, 12, 0, 5, 0, 0,
];

pub(super) const AME_V20190916_KEYS: Index = Index::new(&AME_V20190916_KEYS_SEEDS, &AME_V20190916_KEYS_POSITIONS);
static AME_V20190916_KEYS_SEEDS: [u16; 8] = [
    0, 7, 0, 2, 0, 0, 2, 4,
];
static AME_V20190916_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 1, 3, 2, 0, 0, 9, 0, 0, 10, 0, 4, 0, 12, 11,
    0, 5, 16, 17, 0, 14, 15, 0, 7, 0, 6, 8, 0, 0, 13, 0,
];

pub(super) static AME_V20190916_ANSWERS: [u16; 18] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    16, 17,
];
