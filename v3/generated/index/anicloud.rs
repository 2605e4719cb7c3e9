// @generated from spec/anicloud.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: d52ef3bc2f776dee, rust-hash: b61ec9fd05e9f79d
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const ANICLOUD_V20220923_CODES: Index = Index::new(&ANICLOUD_V20220923_CODES_SEEDS, &ANICLOUD_V20220923_CODES_POSITIONS);
static ANICLOUD_V20220923_CODES_SEEDS: [u16; 2] = [
    0, 0,
];
static ANICLOUD_V20220923_CODES_POSITIONS: [u16; 4] = [
    0, 0, 0, 0,
];

pub(super) const ANICLOUD_V20220923_KEYS: Index = Index::new(&ANICLOUD_V20220923_KEYS_SEEDS, &ANICLOUD_V20220923_KEYS_POSITIONS);
static ANICLOUD_V20220923_KEYS_SEEDS: [u16; 2] = [
    0, 0,
];
static ANICLOUD_V20220923_KEYS_POSITIONS: [u16; 4] = [
    0, 0, 0, 0,
];

pub(super) static ANICLOUD_V20220923_ANSWERS: [u16; 1] = [
    0,
];
