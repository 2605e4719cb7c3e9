// @generated from spec/cloudstudio.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 30789a2586ef700b, rust-hash: b6c596f022c3dca5
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CLOUDSTUDIO_V20230508_CODES: Index = Index::new(&CLOUDSTUDIO_V20230508_CODES_SEEDS, &CLOUDSTUDIO_V20230508_CODES_POSITIONS);
static CLOUDSTUDIO_V20230508_CODES_SEEDS: [u16; 4] = [
    0, 1, 0, 0,
];
static CLOUDSTUDIO_V20230508_CODES_POSITIONS: [u16; 8] = [
    0, 0, 1, 0, 3, 0, 0, 2,
];

pub(super) const CLOUDSTUDIO_V20230508_KEYS: Index = Index::new(&CLOUDSTUDIO_V20230508_KEYS_SEEDS, &CLOUDSTUDIO_V20230508_KEYS_POSITIONS);
static CLOUDSTUDIO_V20230508_KEYS_SEEDS: [u16; 4] = [
    0, 2, 0, 0,
];
static CLOUDSTUDIO_V20230508_KEYS_POSITIONS: [u16; 8] = [
    1, 3, 2, 0, 0, 0, 0, 0,
];

pub(super) static CLOUDSTUDIO_V20230508_ANSWERS: [u16; 4] = [
    0, 1, 2, 3,
];
