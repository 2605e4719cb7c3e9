// @generated from spec/cdwdoris.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 65f7638e50c8a8d3, rust-hash: d98d3ef132114a6c
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CDWDORIS_V20211228_CODES: Index = Index::new(&CDWDORIS_V20211228_CODES_SEEDS, &CDWDORIS_V20211228_CODES_POSITIONS);
static CDWDORIS_V20211228_CODES_SEEDS: [u16; 2] = [
    0, 0,
];
static CDWDORIS_V20211228_CODES_POSITIONS: [u16; 8] = [
    2, 0, 0, 0, 0, 0, 1, 0,
];

pub(super) const CDWDORIS_V20211228_KEYS: Index = Index::new(&CDWDORIS_V20211228_KEYS_SEEDS, &CDWDORIS_V20211228_KEYS_POSITIONS);
static CDWDORIS_V20211228_KEYS_SEEDS: [u16; 2] = [
    0, 0,
];
static CDWDORIS_V20211228_KEYS_POSITIONS: [u16; 8] = [
    0, 1, 0, 0, 2, 0, 0, 0,
];

pub(super) static CDWDORIS_V20211228_ANSWERS: [u16; 3] = [
    0, 1, 2,
];
