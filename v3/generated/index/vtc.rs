// @generated from spec/vtc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: fd0f040cf69a5f1a, rust-hash: 7a3a1a149ebbba40
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const VTC_V20240223_CODES: Index = Index::new(&VTC_V20240223_CODES_SEEDS, &VTC_V20240223_CODES_POSITIONS);
static VTC_V20240223_CODES_SEEDS: [u16; 16] = [
    3, 0, 5, 0, 3, 2, 0, 0, 1, 0, 0, 4, 3, 0, 0, 4,
];
static VTC_V20240223_CODES_POSITIONS: [u16; 64] = [
    16, 0, 0, 10, 20, 9, 6, 0, 0, 25, 26, 0, 0, 19, 4, 21,
    0, 0, 0, 0, 1, 0, 0, 0, 0, 23, 0, 22, 0, 13, 0, 0,
    28, 0, 14, 0, 15, 11, 8, 5, 7, 0, 0, 0, 3, 0, 0, 0,
    27, 0, 18, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 17, 24, 12,
];

pub(super) const VTC_V20240223_KEYS: Index = Index::new(&VTC_V20240223_KEYS_SEEDS, &VTC_V20240223_KEYS_POSITIONS);
static VTC_V20240223_KEYS_SEEDS: [u16; 16] = [
    0, 0, 1, 2, 2, 0, 0, 0, 0, 1, 1, 0, 0, 0, 3, 0,
];
static VTC_V20240223_KEYS_POSITIONS: [u16; 64] = [
    0, 17, 0, 22, 0, 0, 0, 0, 0, 23, 12, 8, 0, 0, 0, 0,
    0, 0, 0, 9, 0, 27, 24, 10, 0, 0, 21, 0, 6, 25, 14, 0,
    20, 16, 19, 1, 3, 0, 15, 0, 0, 0, 0, 0, 5, 7, 0, 0,
    0, 0, 13, 28, 0, 0, 0, 0, 4, 11, 18, 26, 0, 0, 0, 2,
];

pub(super) static VTC_V20240223_ANSWERS: [u16; 29] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
    2, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6,
];
