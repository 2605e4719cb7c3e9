// @generated from spec/portal.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: de51e764ddc0173a, rust-hash: a4565ef5b69d9269
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const PORTAL_V20230413_CODES: Index = Index::new(&PORTAL_V20230413_CODES_SEEDS, &PORTAL_V20230413_CODES_POSITIONS);
static PORTAL_V20230413_CODES_SEEDS: [u16; 2] = [
    0, 0,
];
static PORTAL_V20230413_CODES_POSITIONS: [u16; 4] = [
    0, 0, 1, 0,
];

pub(super) const PORTAL_V20230413_KEYS: Index = Index::new(&PORTAL_V20230413_KEYS_SEEDS, &PORTAL_V20230413_KEYS_POSITIONS);
static PORTAL_V20230413_KEYS_SEEDS: [u16; 2] = [
    0, 0,
];
static PORTAL_V20230413_KEYS_POSITIONS: [u16; 4] = [
    0, 0, 1, 0,
];

pub(super) static PORTAL_V20230413_ANSWERS: [u16; 2] = [
    0, 1,
];
