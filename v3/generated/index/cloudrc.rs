// @generated from spec/cloudrc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: f5cf84a36a5ab1b9, rust-hash: 9564739b59d8ed1e
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CLOUDRC_V20240606_CODES: Index = Index::new(&CLOUDRC_V20240606_CODES_SEEDS, &CLOUDRC_V20240606_CODES_POSITIONS);
static CLOUDRC_V20240606_CODES_SEEDS: [u16; 2] = [
    0, 0,
];
static CLOUDRC_V20240606_CODES_POSITIONS: [u16; 8] = [
    0, 2, 0, 0, 1, 0, 0, 0,
];

pub(super) const CLOUDRC_V20240606_KEYS: Index = Index::new(&CLOUDRC_V20240606_KEYS_SEEDS, &CLOUDRC_V20240606_KEYS_POSITIONS);
static CLOUDRC_V20240606_KEYS_SEEDS: [u16; 2] = [
    0, 0,
];
static CLOUDRC_V20240606_KEYS_POSITIONS: [u16; 8] = [
    0, 2, 0, 1, 0, 0, 0, 0,
];

pub(super) static CLOUDRC_V20240606_ANSWERS: [u16; 3] = [
    0, 1, 1,
];
