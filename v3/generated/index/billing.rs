// @generated from spec/billing.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 99de6effcb2c242c
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const BILLING_V20180709_CODES: Index = Index::new(&BILLING_V20180709_CODES_SEEDS, &BILLING_V20180709_CODES_POSITIONS);
static BILLING_V20180709_CODES_SEEDS: [u16; 16] = [
    0, 5, 0, 0, 1, 0, 0, 0, 9, 1, 0, 16, 6, 0, 7, 10,
];
static BILLING_V20180709_CODES_POSITIONS: [u16; 64] = [
    0, 11, 0, 32, 10, 39, 40, 0, 0, 0, 0, 0, 0, 36, 28, 17,
    25, 8, 18, 1, 35, 0, 0, 20, 22, 26, 0, 7, 16, 0, 3, 33,
    5, 0, 6, 34, 9, 0, 0, 21, 27, 15, 0, 30, 4, 13, 0, 29,
    0, 38, 0, 23, 12, 2, 0, 41, 19, 37, 0, 14, 0, 31, 24, 0,
];

pub(super) const BILLING_V20180709_KEYS: Index = Index::new(&BILLING_V20180709_KEYS_SEEDS, &BILLING_V20180709_KEYS_POSITIONS);
static BILLING_V20180709_KEYS_SEEDS: [u16; 16] = [
    0, 4, 0, 1, 0, 3, 0, 0, 0, 1, 0, 9, 0, 1, 1, 4,
];
static BILLING_V20180709_KEYS_POSITIONS: [u16; 64] = [
    4, 11, 0, 0, 38, 13, 6, 1, 2, 17, 29, 0, 18, 10, 7, 24,
    0, 0, 8, 21, 41, 25, 0, 31, 22, 0, 32, 39, 5, 15, 0, 12,
    9, 0, 0, 0, 0, 26, 40, 0, 0, 0, 16, 35, 0, 28, 14, 30,
    33, 19, 37, 0, 0, 0, 0, 36, 27, 20, 0, 0, 34, 0, 3, 23,
];

pub(super) static BILLING_V20180709_HEADS: [u16; 9] = [
    0, 2, 24, 29, 34, 35, 36, 37, 40,
];

pub(super) static BILLING_V20180709_OWN: [u16; 42] = [
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
];
