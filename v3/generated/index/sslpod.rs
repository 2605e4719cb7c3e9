// @generated from spec/sslpod.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 266f0e2053dbfe5d
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const SSLPOD_V20190605_CODES: Index = Index::new(&SSLPOD_V20190605_CODES_SEEDS, &SSLPOD_V20190605_CODES_POSITIONS);
static SSLPOD_V20190605_CODES_SEEDS: [u16; 8] = [
    0, 0, 2, 0, 0, 0, 3, 0,
];
static SSLPOD_V20190605_CODES_POSITIONS: [u16; 32] = [
    5, 10, 2, 0, 0, 0, 1, 0, 0, 12, 7, 3, 6, 16, 0, 0,
    8, 11, 15, 0, 13, 4, 0, 0, 0, 14, 0, 0, 0, 9, 0, 0,
];

pub(super) const SSLPOD_V20190605_KEYS: Index = Index::new(&SSLPOD_V20190605_KEYS_SEEDS, &SSLPOD_V20190605_KEYS_POSITIONS);
static SSLPOD_V20190605_KEYS_SEEDS: [u16; 8] = [
    0, 0, 1, 2, 0, 1, 1, 0,
];
static SSLPOD_V20190605_KEYS_POSITIONS: [u16; 32] = [
    7, 14, 2, 0, 13, 11, 0, 4, 0, 0, 0, 0, 0, 0, 10, 0,
    0, 0, 0, 1, 15, 16, 0, 12, 8, 6, 0, 3, 0, 5, 0, 9,
];

pub(super) static SSLPOD_V20190605_HEADS: [u16; 7] = [
    0, 1, 4, 5, 11, 14, 16,
];
