// @generated from spec/sslpod.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 266f0e2053dbfe5d, rust-hash: aac70cf151b201cb
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const SSLPOD_V20190605_CODES: Index = Index::new(&SSLPOD_V20190605_CODES_SEEDS, &SSLPOD_V20190605_CODES_POSITIONS);
static SSLPOD_V20190605_CODES_SEEDS: [u16; 8] = [
    0, 0, 1, 1, 5, 0, 1, 0,
];
static SSLPOD_V20190605_CODES_POSITIONS: [u16; 32] = [
    5, 0, 2, 7, 0, 12, 0, 0, 0, 9, 13, 0, 6, 0, 1, 0,
    3, 16, 0, 0, 0, 4, 15, 0, 8, 14, 0, 0, 10, 11, 0, 0,
];

pub(super) const SSLPOD_V20190605_KEYS: Index = Index::new(&SSLPOD_V20190605_KEYS_SEEDS, &SSLPOD_V20190605_KEYS_POSITIONS);
static SSLPOD_V20190605_KEYS_SEEDS: [u16; 8] = [
    0, 0, 1, 7, 0, 1, 9, 3,
];
static SSLPOD_V20190605_KEYS_POSITIONS: [u16; 32] = [
    7, 14, 8, 0, 12, 11, 4, 0, 0, 10, 0, 0, 0, 0, 13, 0,
    3, 0, 0, 0, 15, 16, 0, 0, 1, 6, 0, 5, 0, 2, 0, 9,
];

pub(super) static SSLPOD_V20190605_ANSWERS: [u16; 17] = [
    0, 1, 2, 2, 3, 4, 4, 4, 4, 4, 4, 5, 6, 6, 7, 7,
    8,
];
