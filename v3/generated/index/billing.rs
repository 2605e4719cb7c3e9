// @generated from spec/billing.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 99de6effcb2c242c, rust-hash: e46ed452a4700d09
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const BILLING_V20180709_CODES: Index = Index::new(&BILLING_V20180709_CODES_SEEDS, &BILLING_V20180709_CODES_POSITIONS);
static BILLING_V20180709_CODES_SEEDS: [u16; 16] = [
    0, 5, 1, 4, 0, 0, 5, 2, 9, 5, 0, 13, 0, 0, 0, 20,
];
static BILLING_V20180709_CODES_POSITIONS: [u16; 64] = [
    0, 40, 24, 0, 17, 0, 13, 33, 15, 0, 0, 0, 38, 20, 32, 0,
    25, 8, 18, 34, 0, 41, 7, 9, 22, 26, 0, 0, 36, 5, 0, 0,
    0, 0, 6, 11, 31, 1, 0, 10, 27, 0, 35, 30, 21, 0, 23, 29,
    0, 3, 12, 4, 0, 2, 0, 0, 19, 39, 16, 14, 0, 0, 37, 28,
];

pub(super) const BILLING_V20180709_KEYS: Index = Index::new(&BILLING_V20180709_KEYS_SEEDS, &BILLING_V20180709_KEYS_POSITIONS);
static BILLING_V20180709_KEYS_SEEDS: [u16; 16] = [
    1, 0, 0, 12, 0, 0, 2, 1, 1, 5, 2, 0, 2, 7, 4, 2,
];
static BILLING_V20180709_KEYS_POSITIONS: [u16; 64] = [
    24, 0, 32, 0, 0, 15, 20, 23, 16, 0, 4, 0, 18, 0, 9, 0,
    14, 10, 8, 30, 1, 25, 11, 2, 0, 37, 0, 0, 0, 0, 28, 0,
    33, 31, 19, 34, 7, 0, 40, 41, 17, 27, 0, 0, 13, 0, 12, 0,
    0, 35, 29, 3, 6, 0, 0, 36, 38, 39, 0, 21, 0, 5, 26, 22,
];

pub(super) static BILLING_V20180709_ANSWERS: [u16; 42] = [
    0, 1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 4, 3, 3, 5, 6, 6, 6, 6, 7, 8, 8,
    8, 8, 9, 10, 11, 12, 12, 12, 13, 14,
];
