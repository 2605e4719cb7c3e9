// @generated from spec/gse.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0508da87f9ff24ea, rust-hash: d1fc6ebf38d1c35d
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const GSE_V20191112_CODES: Index = Index::new(&GSE_V20191112_CODES_SEEDS, &GSE_V20191112_CODES_POSITIONS);
static GSE_V20191112_CODES_SEEDS: [u16; 8] = [
    5, 2, 1, 0, 0, 12, 0, 2,
];
static GSE_V20191112_CODES_POSITIONS: [u16; 64] = [
    22, 20, 18, 14, 0, 13, 21, 0, 0, 7, 1, 0, 0, 11, 0, 0,
    10, 9, 0, 0, 0, 0, 0, 0, 0, 17, 0, 0, 6, 0, 15, 0,
    0, 0, 0, 5, 0, 0, 0, 0, 0, 23, 19, 0, 0, 24, 0, 4,
    0, 16, 12, 0, 0, 2, 0, 8, 0, 0, 3, 0, 0, 0, 0, 0,
];

pub(super) const GSE_V20191112_KEYS: Index = Index::new(&GSE_V20191112_KEYS_SEEDS, &GSE_V20191112_KEYS_POSITIONS);
static GSE_V20191112_KEYS_SEEDS: [u16; 8] = [
    0, 0, 1, 5, 0, 0, 0, 0,
];
static GSE_V20191112_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 0, 0, 16, 17, 0, 0, 0, 8, 0, 5, 0, 21, 15, 12,
    4, 9, 0, 10, 22, 14, 20, 7, 0, 0, 0, 0, 6, 18, 11, 0,
    0, 0, 23, 0, 0, 0, 19, 2, 0, 0, 0, 0, 0, 0, 1, 0,
    0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 24, 0, 13, 0, 0, 0,
];

pub(super) static GSE_V20191112_ANSWERS: [u16; 25] = [
    0, 1, 2, 3, 4, 5, 6, 7, 7, 7, 8, 9, 10, 11, 12, 13,
    14, 15, 16, 17, 18, 19, 20, 20, 20,
];
