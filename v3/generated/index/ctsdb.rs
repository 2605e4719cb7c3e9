// @generated from spec/ctsdb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 2067a22e2e3de1bc, rust-hash: 0fda44b5cf0741c5
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CTSDB_V20230202_CODES: Index = Index::new(&CTSDB_V20230202_CODES_SEEDS, &CTSDB_V20230202_CODES_POSITIONS);
static CTSDB_V20230202_CODES_SEEDS: [u16; 2] = [
    0, 1,
];
static CTSDB_V20230202_CODES_POSITIONS: [u16; 8] = [
    2, 0, 0, 1, 0, 0, 0, 0,
];

pub(super) const CTSDB_V20230202_KEYS: Index = Index::new(&CTSDB_V20230202_KEYS_SEEDS, &CTSDB_V20230202_KEYS_POSITIONS);
static CTSDB_V20230202_KEYS_SEEDS: [u16; 2] = [
    2, 0,
];
static CTSDB_V20230202_KEYS_POSITIONS: [u16; 8] = [
    0, 2, 0, 0, 1, 0, 0, 0,
];

pub(super) static CTSDB_V20230202_ANSWERS: [u16; 3] = [
    0, 1, 2,
];
