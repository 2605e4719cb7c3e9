// @generated from spec/goosefs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: aaad9201195d223d, rust-hash: 67f76326b243a6e6
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const GOOSEFS_V20220519_CODES: Index = Index::new(&GOOSEFS_V20220519_CODES_SEEDS, &GOOSEFS_V20220519_CODES_POSITIONS);
static GOOSEFS_V20220519_CODES_SEEDS: [u16; 4] = [
    0, 6, 0, 12,
];
static GOOSEFS_V20220519_CODES_POSITIONS: [u16; 16] = [
    6, 1, 0, 0, 0, 7, 9, 8, 5, 4, 0, 0, 3, 2, 0, 0,
];

pub(super) const GOOSEFS_V20220519_KEYS: Index = Index::new(&GOOSEFS_V20220519_KEYS_SEEDS, &GOOSEFS_V20220519_KEYS_POSITIONS);
static GOOSEFS_V20220519_KEYS_SEEDS: [u16; 4] = [
    1, 0, 0, 0,
];
static GOOSEFS_V20220519_KEYS_POSITIONS: [u16; 16] = [
    0, 0, 2, 7, 4, 0, 0, 8, 3, 9, 6, 0, 5, 0, 0, 1,
];

pub(super) static GOOSEFS_V20220519_ANSWERS: [u16; 10] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
];
