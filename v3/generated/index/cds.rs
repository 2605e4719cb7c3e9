// @generated from spec/cds.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 90b06c83517ae51a, rust-hash: c413b7c3ec809bf3
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CDS_V20180420_CODES: Index = Index::new(&CDS_V20180420_CODES_SEEDS, &CDS_V20180420_CODES_POSITIONS);
static CDS_V20180420_CODES_SEEDS: [u16; 8] = [
    0, 4, 1, 1, 0, 3, 1, 0,
];
static CDS_V20180420_CODES_POSITIONS: [u16; 64] = [
    0, 14, 0, 0, 1, 0, 11, 20, 0, 0, 0, 6, 0, 0, 0, 0,
    24, 0, 13, 4, 0, 0, 0, 0, 0, 0, 21, 10, 2, 0, 19, 25,
    0, 0, 0, 16, 0, 9, 15, 0, 3, 22, 23, 7, 0, 0, 0, 0,
    0, 5, 18, 0, 8, 17, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0,
];

pub(super) const CDS_V20180420_KEYS: Index = Index::new(&CDS_V20180420_KEYS_SEEDS, &CDS_V20180420_KEYS_POSITIONS);
static CDS_V20180420_KEYS_SEEDS: [u16; 8] = [
    1, 1, 1, 0, 0, 1, 4, 2,
];
static CDS_V20180420_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 8, 12, 0, 25, 9, 18,
    0, 0, 0, 0, 1, 0, 10, 2, 7, 0, 0, 21, 0, 0, 15, 0,
    0, 0, 14, 0, 0, 0, 13, 0, 16, 0, 0, 0, 0, 20, 0, 0,
    19, 11, 0, 0, 24, 0, 23, 5, 0, 0, 0, 22, 17, 0, 3, 6,
];

pub(super) static CDS_V20180420_ANSWERS: [u16; 26] = [
    0, 1, 2, 3, 3, 3, 3, 4, 5, 6, 6, 6, 7, 8, 9, 10,
    11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
];
