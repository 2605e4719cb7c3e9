// @generated from spec/tdai.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 4241d9b106133c33, rust-hash: 5bbf667d9ff49048
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TDAI_V20250717_CODES: Index = Index::new(&TDAI_V20250717_CODES_SEEDS, &TDAI_V20250717_CODES_POSITIONS);
static TDAI_V20250717_CODES_SEEDS: [u16; 4] = [
    3, 0, 0, 2,
];
static TDAI_V20250717_CODES_POSITIONS: [u16; 16] = [
    0, 7, 4, 6, 0, 0, 0, 3, 5, 1, 0, 0, 0, 0, 2, 0,
];

pub(super) const TDAI_V20250717_KEYS: Index = Index::new(&TDAI_V20250717_KEYS_SEEDS, &TDAI_V20250717_KEYS_POSITIONS);
static TDAI_V20250717_KEYS_SEEDS: [u16; 4] = [
    0, 1, 1, 0,
];
static TDAI_V20250717_KEYS_POSITIONS: [u16; 16] = [
    0, 0, 5, 7, 0, 0, 0, 6, 0, 1, 0, 0, 3, 2, 4, 0,
];

pub(super) static TDAI_V20250717_ANSWERS: [u16; 8] = [
    0, 1, 2, 3, 4, 5, 6, 7,
];
