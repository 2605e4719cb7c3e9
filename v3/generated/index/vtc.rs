// @generated from spec/vtc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: fd0f040cf69a5f1a
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const VTC_V20240223_CODES: Index = Index::new(&VTC_V20240223_CODES_SEEDS, &VTC_V20240223_CODES_POSITIONS);
static VTC_V20240223_CODES_SEEDS: [u16; 16] = [
    0, 0, 2, 1, 2, 4, 0, 0, 0, 1, 0, 0, 0, 2, 0, 1,
];
static VTC_V20240223_CODES_POSITIONS: [u16; 64] = [
    6, 0, 9, 18, 27, 5, 0, 0, 0, 25, 11, 1, 22, 19, 0, 21,
    0, 0, 0, 8, 26, 0, 24, 2, 16, 0, 0, 0, 0, 12, 0, 0,
    0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 10, 0, 3, 28, 0, 0,
    7, 0, 20, 0, 0, 17, 4, 15, 0, 0, 14, 23, 0, 0, 0, 0,
];

pub(super) const VTC_V20240223_KEYS: Index = Index::new(&VTC_V20240223_KEYS_SEEDS, &VTC_V20240223_KEYS_POSITIONS);
static VTC_V20240223_KEYS_SEEDS: [u16; 16] = [
    0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 2, 0,
];
static VTC_V20240223_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 0, 0, 11, 0, 0, 0, 0, 19, 12, 0, 0, 0, 15, 8,
    18, 0, 0, 0, 0, 27, 0, 10, 0, 0, 21, 0, 6, 25, 14, 0,
    20, 1, 0, 26, 3, 0, 0, 0, 2, 0, 0, 0, 28, 0, 0, 0,
    16, 0, 17, 0, 22, 7, 9, 0, 4, 0, 23, 5, 0, 0, 24, 13,
];

pub(super) static VTC_V20240223_HEADS: [u16; 6] = [
    0, 15, 16, 17, 19, 28,
];
