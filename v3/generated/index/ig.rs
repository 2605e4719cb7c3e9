// @generated from spec/ig.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0cfa91864db81dbf, rust-hash: afe7114eae43f5d1
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const IG_V20210518_CODES: Index = Index::new(&IG_V20210518_CODES_SEEDS, &IG_V20210518_CODES_POSITIONS);
static IG_V20210518_CODES_SEEDS: [u16; 2] = [
    1, 0,
];
static IG_V20210518_CODES_POSITIONS: [u16; 8] = [
    0, 2, 0, 0, 0, 1, 0, 0,
];

pub(super) const IG_V20210518_KEYS: Index = Index::new(&IG_V20210518_KEYS_SEEDS, &IG_V20210518_KEYS_POSITIONS);
static IG_V20210518_KEYS_SEEDS: [u16; 2] = [
    0, 0,
];
static IG_V20210518_KEYS_POSITIONS: [u16; 8] = [
    0, 2, 0, 0, 0, 0, 1, 0,
];

pub(super) static IG_V20210518_ANSWERS: [u16; 3] = [
    0, 1, 2,
];
