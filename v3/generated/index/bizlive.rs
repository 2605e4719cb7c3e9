// @generated from spec/bizlive.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 42fc00fc9b00ce9a
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const BIZLIVE_V20190313_CODES: Index = Index::new(&BIZLIVE_V20190313_CODES_SEEDS, &BIZLIVE_V20190313_CODES_POSITIONS);
static BIZLIVE_V20190313_CODES_SEEDS: [u16; 8] = [
    0, 0, 1, 3, 0, 3, 2, 3,
];
static BIZLIVE_V20190313_CODES_POSITIONS: [u16; 32] = [
    0, 0, 0, 8, 0, 0, 15, 0, 13, 0, 0, 17, 0, 3, 4, 0,
    0, 2, 10, 0, 9, 5, 14, 0, 0, 7, 12, 0, 16, 1, 6, 11,
];

pub(super) const BIZLIVE_V20190313_KEYS: Index = Index::new(&BIZLIVE_V20190313_KEYS_SEEDS, &BIZLIVE_V20190313_KEYS_POSITIONS);
static BIZLIVE_V20190313_KEYS_SEEDS: [u16; 8] = [
    0, 0, 2, 2, 0, 0, 0, 0,
];
static BIZLIVE_V20190313_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 0, 1, 15, 7, 0, 17, 13, 16, 14, 8, 12, 5, 0, 0,
    10, 3, 0, 0, 9, 6, 0, 0, 0, 0, 4, 2, 11, 0, 0, 0,
];

pub(super) static BIZLIVE_V20190313_HEADS: [u16; 7] = [
    0, 2, 12, 14, 15, 16, 17,
];
