// @generated from spec/project.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 87cdb2d15351a52e, rust-hash: ea9a534bad8f5153
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const PROJECT_CODES: Index = Index::new(&PROJECT_CODES_SEEDS, &PROJECT_CODES_POSITIONS);
static PROJECT_CODES_SEEDS: [u16; 4] = [
    0, 2, 0, 0,
];
static PROJECT_CODES_POSITIONS: [u16; 16] = [
    2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 4, 6, 5, 3,
];

pub(super) const PROJECT_KEYS: Index = Index::new(&PROJECT_KEYS_SEEDS, &PROJECT_KEYS_POSITIONS);
static PROJECT_KEYS_SEEDS: [u16; 4] = [
    2, 2, 2, 0,
];
static PROJECT_KEYS_POSITIONS: [u16; 16] = [
    0, 0, 0, 1, 0, 6, 0, 0, 2, 4, 5, 0, 0, 3, 0, 0,
];

pub(super) const PROJECT_QUERY_CODES: Index = Index::new(&PROJECT_QUERY_CODES_SEEDS, &PROJECT_QUERY_CODES_POSITIONS);
static PROJECT_QUERY_CODES_SEEDS: [u16; 2] = [
    0, 0,
];
static PROJECT_QUERY_CODES_POSITIONS: [u16; 4] = [
    0, 0, 0, 1,
];

pub(super) const PROJECT_QUERY_KEYS: Index = Index::new(&PROJECT_QUERY_KEYS_SEEDS, &PROJECT_QUERY_KEYS_POSITIONS);
static PROJECT_QUERY_KEYS_SEEDS: [u16; 2] = [
    0, 1,
];
static PROJECT_QUERY_KEYS_POSITIONS: [u16; 4] = [
    1, 0, 0, 0,
];
