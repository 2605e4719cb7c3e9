// @generated from spec/tchd.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0b7594084a8b0a1d, rust-hash: 790707dedf716628
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TCHD_V20230306_CODES: Index = Index::new(&TCHD_V20230306_CODES_SEEDS, &TCHD_V20230306_CODES_POSITIONS);
static TCHD_V20230306_CODES_SEEDS: [u16; 2] = [
    0, 0,
];
static TCHD_V20230306_CODES_POSITIONS: [u16; 8] = [
    0, 0, 0, 0, 2, 0, 1, 0,
];

pub(super) const TCHD_V20230306_KEYS: Index = Index::new(&TCHD_V20230306_KEYS_SEEDS, &TCHD_V20230306_KEYS_POSITIONS);
static TCHD_V20230306_KEYS_SEEDS: [u16; 2] = [
    0, 0,
];
static TCHD_V20230306_KEYS_POSITIONS: [u16; 8] = [
    0, 1, 0, 0, 2, 0, 0, 0,
];

pub(super) static TCHD_V20230306_ANSWERS: [u16; 3] = [
    0, 1, 2,
];
