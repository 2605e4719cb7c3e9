// @generated from spec/sms.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 140679f1a263a54c, rust-hash: 9c3b189dba5c5f92
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const SMS_CODES: Index = Index::new(&SMS_CODES_SEEDS, &SMS_CODES_POSITIONS);
static SMS_CODES_SEEDS: [u16; 16] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
];
static SMS_CODES_POSITIONS: [u16; 64] = [
    0, 0, 27, 0, 21, 13, 0, 6, 0, 0, 26, 0, 20, 12, 0, 5,
    0, 0, 0, 25, 19, 0, 11, 4, 0, 0, 0, 24, 18, 0, 10, 0,
    0, 0, 0, 0, 17, 0, 9, 3, 0, 0, 0, 0, 0, 16, 8, 0,
    2, 0, 0, 23, 0, 15, 0, 0, 1, 0, 28, 22, 0, 14, 7, 0,
];

pub(super) const SMS_KEYS: Index = Index::new(&SMS_KEYS_SEEDS, &SMS_KEYS_POSITIONS);
static SMS_KEYS_SEEDS: [u16; 16] = [
    0, 0, 0, 0, 0, 0, 0, 0, 3, 1, 0, 0, 4, 0, 0, 0,
];
static SMS_KEYS_POSITIONS: [u16; 64] = [
    27, 17, 10, 0, 0, 0, 0, 0, 0, 3, 0, 23, 15, 0, 0, 0,
    21, 7, 0, 0, 20, 19, 0, 0, 8, 0, 24, 26, 11, 16, 0, 0,
    0, 14, 9, 2, 28, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 13, 1, 0, 4, 0, 0, 25, 0, 0, 12, 0, 22, 18, 6,
];
