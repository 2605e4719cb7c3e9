// @generated from spec/bizlive.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 42fc00fc9b00ce9a, rust-hash: 1de5545947805dec
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const BIZLIVE_V20190313_CODES: Index = Index::new(&BIZLIVE_V20190313_CODES_SEEDS, &BIZLIVE_V20190313_CODES_POSITIONS);
static BIZLIVE_V20190313_CODES_SEEDS: [u16; 8] = [
    0, 1, 1, 3, 0, 3, 2, 0,
];
static BIZLIVE_V20190313_CODES_POSITIONS: [u16; 32] = [
    16, 0, 0, 6, 0, 0, 15, 0, 13, 5, 8, 17, 0, 3, 4, 0,
    0, 0, 10, 0, 9, 2, 14, 0, 0, 7, 12, 0, 0, 1, 0, 11,
];

pub(super) const BIZLIVE_V20190313_KEYS: Index = Index::new(&BIZLIVE_V20190313_KEYS_SEEDS, &BIZLIVE_V20190313_KEYS_POSITIONS);
static BIZLIVE_V20190313_KEYS_SEEDS: [u16; 8] = [
    0, 1, 1, 1, 0, 1, 3, 0,
];
static BIZLIVE_V20190313_KEYS_POSITIONS: [u16; 32] = [
    9, 0, 0, 1, 10, 14, 4, 17, 13, 16, 7, 0, 0, 5, 0, 2,
    15, 0, 0, 0, 8, 0, 0, 0, 0, 12, 6, 0, 11, 3, 0, 0,
];

pub(super) static BIZLIVE_V20190313_ANSWERS: [u16; 18] = [
    0, 1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 6, 7,
    8, 9,
];
