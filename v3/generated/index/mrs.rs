// @generated from spec/mrs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1f95668cd0b3170b
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const MRS_V20200910_CODES: Index = Index::new(&MRS_V20200910_CODES_SEEDS, &MRS_V20200910_CODES_POSITIONS);
static MRS_V20200910_CODES_SEEDS: [u16; 16] = [
    0, 4, 4, 2, 0, 0, 0, 0, 1, 0, 0, 7, 0, 0, 0, 2,
];
static MRS_V20200910_CODES_POSITIONS: [u16; 64] = [
    0, 12, 0, 13, 0, 34, 0, 0, 2, 7, 6, 24, 30, 27, 35, 31,
    0, 1, 0, 0, 4, 0, 15, 26, 14, 0, 5, 0, 0, 29, 0, 0,
    0, 0, 0, 0, 18, 16, 3, 10, 8, 21, 0, 32, 0, 0, 0, 25,
    23, 33, 0, 20, 0, 11, 19, 28, 0, 0, 9, 17, 0, 0, 0, 22,
];

pub(super) const MRS_V20200910_KEYS: Index = Index::new(&MRS_V20200910_KEYS_SEEDS, &MRS_V20200910_KEYS_POSITIONS);
static MRS_V20200910_KEYS_SEEDS: [u16; 16] = [
    5, 2, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 4, 1, 0,
];
static MRS_V20200910_KEYS_POSITIONS: [u16; 64] = [
    0, 10, 17, 8, 0, 24, 4, 0, 20, 19, 1, 0, 0, 21, 0, 33,
    26, 7, 16, 25, 0, 0, 0, 0, 9, 0, 34, 35, 11, 22, 28, 31,
    13, 29, 0, 0, 27, 32, 0, 0, 23, 0, 5, 3, 18, 0, 0, 0,
    2, 0, 15, 0, 0, 0, 30, 0, 12, 0, 0, 0, 0, 14, 6, 0,
];

pub(super) static MRS_V20200910_HEADS: [u16; 11] = [
    0, 1, 9, 15, 23, 28, 30, 31, 33, 34, 35,
];

pub(super) static MRS_V20200910_OWN: [u16; 36] = [
    65535, 65535, 65535, 0, 1, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535,
];
