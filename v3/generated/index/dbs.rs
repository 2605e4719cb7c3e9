// @generated from spec/dbs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0eb6d61dc61f2453, rust-hash: d0503753f350113c
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const DBS_V20211108_CODES: Index = Index::new(&DBS_V20211108_CODES_SEEDS, &DBS_V20211108_CODES_POSITIONS);
static DBS_V20211108_CODES_SEEDS: [u16; 8] = [
    0, 0, 1, 0, 0, 0, 0, 0,
];
static DBS_V20211108_CODES_POSITIONS: [u16; 32] = [
    0, 10, 1, 11, 4, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 9,
    0, 6, 0, 0, 0, 2, 0, 0, 0, 0, 5, 0, 0, 3, 0, 8,
];

pub(super) const DBS_V20211108_KEYS: Index = Index::new(&DBS_V20211108_KEYS_SEEDS, &DBS_V20211108_KEYS_POSITIONS);
static DBS_V20211108_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 1, 0, 0, 3, 0,
];
static DBS_V20211108_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 10, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
    0, 6, 0, 11, 8, 1, 4, 0, 0, 5, 9, 7, 0, 0, 0, 0,
];

pub(super) static DBS_V20211108_ANSWERS: [u16; 12] = [
    0, 1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10,
];
