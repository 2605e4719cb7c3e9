// @generated from spec/drm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: f5e2eb541e9af826, rust-hash: a195df4f2e039f0d
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const DRM_V20181115_CODES: Index = Index::new(&DRM_V20181115_CODES_SEEDS, &DRM_V20181115_CODES_POSITIONS);
static DRM_V20181115_CODES_SEEDS: [u16; 4] = [
    0, 0, 0, 0,
];
static DRM_V20181115_CODES_POSITIONS: [u16; 16] = [
    0, 0, 0, 0, 5, 0, 0, 0, 4, 0, 2, 0, 0, 3, 0, 1,
];

pub(super) const DRM_V20181115_KEYS: Index = Index::new(&DRM_V20181115_KEYS_SEEDS, &DRM_V20181115_KEYS_POSITIONS);
static DRM_V20181115_KEYS_SEEDS: [u16; 4] = [
    0, 0, 0, 0,
];
static DRM_V20181115_KEYS_POSITIONS: [u16; 16] = [
    0, 0, 3, 0, 0, 5, 0, 0, 4, 0, 0, 1, 0, 2, 0, 0,
];

pub(super) static DRM_V20181115_ANSWERS: [u16; 6] = [
    0, 0, 1, 2, 3, 4,
];
