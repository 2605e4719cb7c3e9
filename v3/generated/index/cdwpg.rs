// @generated from spec/cdwpg.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 301782cd1fbc086a, rust-hash: a7e4d2a49b5b3739
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CDWPG_V20201230_CODES: Index = Index::new(&CDWPG_V20201230_CODES_SEEDS, &CDWPG_V20201230_CODES_POSITIONS);
static CDWPG_V20201230_CODES_SEEDS: [u16; 4] = [
    0, 0, 0, 1,
];
static CDWPG_V20201230_CODES_POSITIONS: [u16; 8] = [
    0, 0, 1, 0, 2, 0, 3, 0,
];

pub(super) const CDWPG_V20201230_KEYS: Index = Index::new(&CDWPG_V20201230_KEYS_SEEDS, &CDWPG_V20201230_KEYS_POSITIONS);
static CDWPG_V20201230_KEYS_SEEDS: [u16; 4] = [
    0, 2, 0, 0,
];
static CDWPG_V20201230_KEYS_POSITIONS: [u16; 8] = [
    0, 2, 0, 3, 0, 0, 1, 0,
];

pub(super) static CDWPG_V20201230_ANSWERS: [u16; 4] = [
    0, 1, 2, 3,
];
