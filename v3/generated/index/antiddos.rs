// @generated from spec/antiddos.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 58d36bc3d6ec8940, rust-hash: 32a6474743378bc8
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const ANTIDDOS_V20200309_CODES: Index = Index::new(&ANTIDDOS_V20200309_CODES_SEEDS, &ANTIDDOS_V20200309_CODES_POSITIONS);
static ANTIDDOS_V20200309_CODES_SEEDS: [u16; 8] = [
    0, 2, 0, 7, 0, 8, 1, 0,
];
static ANTIDDOS_V20200309_CODES_POSITIONS: [u16; 64] = [
    0, 9, 0, 0, 0, 14, 0, 21, 0, 0, 7, 0, 26, 0, 0, 0,
    18, 20, 8, 10, 22, 0, 0, 0, 0, 15, 0, 0, 2, 1, 0, 0,
    0, 0, 0, 11, 6, 13, 0, 0, 0, 17, 23, 4, 0, 16, 0, 0,
    24, 25, 19, 0, 5, 12, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0,
];

pub(super) const ANTIDDOS_V20200309_KEYS: Index = Index::new(&ANTIDDOS_V20200309_KEYS_SEEDS, &ANTIDDOS_V20200309_KEYS_POSITIONS);
static ANTIDDOS_V20200309_KEYS_SEEDS: [u16; 8] = [
    0, 8, 2, 2, 0, 0, 0, 0,
];
static ANTIDDOS_V20200309_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 0, 0, 0, 12, 10, 21, 0, 15, 0, 0, 24, 0, 14, 11,
    0, 6, 0, 9, 7, 0, 18, 19, 0, 5, 0, 26, 0, 17, 13, 0,
    0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 16, 0, 0, 0, 0, 25,
    0, 0, 0, 20, 0, 8, 23, 4, 3, 0, 22, 0, 0, 0, 0, 0,
];

pub(super) const ANTIDDOS_V20250903_CODES: Index = Index::new(&ANTIDDOS_V20250903_CODES_SEEDS, &ANTIDDOS_V20250903_CODES_POSITIONS);
static ANTIDDOS_V20250903_CODES_SEEDS: [u16; 2] = [
    0, 0,
];
static ANTIDDOS_V20250903_CODES_POSITIONS: [u16; 4] = [
    0, 1, 0, 0,
];

pub(super) const ANTIDDOS_V20250903_KEYS: Index = Index::new(&ANTIDDOS_V20250903_KEYS_SEEDS, &ANTIDDOS_V20250903_KEYS_POSITIONS);
static ANTIDDOS_V20250903_KEYS_SEEDS: [u16; 2] = [
    0, 1,
];
static ANTIDDOS_V20250903_KEYS_POSITIONS: [u16; 4] = [
    0, 0, 1, 0,
];

pub(super) static ANTIDDOS_V20200309_ANSWERS: [u16; 27] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    16, 17, 18, 19, 20, 20, 20, 20, 20, 20, 20,
];

pub(super) static ANTIDDOS_V20250903_ANSWERS: [u16; 2] = [
    0, 1,
];
