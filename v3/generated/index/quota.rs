// @generated from spec/quota.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: f3840cad7c540720, rust-hash: 9623da45aefb7a64
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const QUOTA_V20241204_CODES: Index = Index::new(&QUOTA_V20241204_CODES_SEEDS, &QUOTA_V20241204_CODES_POSITIONS);
static QUOTA_V20241204_CODES_SEEDS: [u16; 4] = [
    5, 0, 0, 1,
];
static QUOTA_V20241204_CODES_POSITIONS: [u16; 16] = [
    2, 5, 7, 0, 0, 0, 4, 0, 1, 0, 6, 3, 0, 0, 0, 0,
];

pub(super) const QUOTA_V20241204_KEYS: Index = Index::new(&QUOTA_V20241204_KEYS_SEEDS, &QUOTA_V20241204_KEYS_POSITIONS);
static QUOTA_V20241204_KEYS_SEEDS: [u16; 4] = [
    1, 1, 2, 0,
];
static QUOTA_V20241204_KEYS_POSITIONS: [u16; 16] = [
    3, 7, 1, 0, 0, 2, 0, 6, 0, 0, 5, 0, 4, 0, 0, 0,
];

pub(super) static QUOTA_V20241204_ANSWERS: [u16; 8] = [
    0, 1, 2, 2, 2, 2, 3, 4,
];
