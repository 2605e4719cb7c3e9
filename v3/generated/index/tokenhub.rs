// @generated from spec/tokenhub.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a0ad46856221d1a2, rust-hash: ae31557d126fe162
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TOKENHUB_V20260322_CODES: Index = Index::new(&TOKENHUB_V20260322_CODES_SEEDS, &TOKENHUB_V20260322_CODES_POSITIONS);
static TOKENHUB_V20260322_CODES_SEEDS: [u16; 16] = [
    8, 5, 0, 6, 2, 1, 0, 3, 14, 0, 0, 3, 4, 3, 3, 1,
];
static TOKENHUB_V20260322_CODES_POSITIONS: [u16; 64] = [
    8, 13, 0, 40, 11, 0, 17, 0, 32, 20, 23, 4, 28, 34, 0, 7,
    19, 35, 0, 0, 26, 22, 0, 0, 0, 0, 15, 24, 30, 31, 37, 42,
    0, 21, 25, 0, 0, 10, 0, 0, 29, 3, 18, 38, 16, 1, 41, 0,
    0, 0, 27, 5, 36, 33, 9, 0, 6, 12, 0, 2, 39, 14, 0, 0,
];

pub(super) const TOKENHUB_V20260322_KEYS: Index = Index::new(&TOKENHUB_V20260322_KEYS_SEEDS, &TOKENHUB_V20260322_KEYS_POSITIONS);
static TOKENHUB_V20260322_KEYS_SEEDS: [u16; 16] = [
    0, 11, 2, 4, 0, 0, 0, 3, 3, 0, 5, 0, 5, 2, 1, 1,
];
static TOKENHUB_V20260322_KEYS_POSITIONS: [u16; 64] = [
    21, 0, 3, 32, 11, 31, 0, 0, 0, 0, 20, 22, 0, 0, 39, 41,
    19, 16, 17, 18, 8, 1, 0, 14, 10, 23, 0, 9, 26, 37, 0, 0,
    36, 5, 27, 0, 15, 0, 30, 6, 0, 0, 38, 29, 12, 2, 0, 28,
    0, 34, 25, 35, 4, 0, 24, 33, 7, 0, 0, 42, 40, 0, 13, 0,
];

pub(super) static TOKENHUB_V20260322_ANSWERS: [u16; 43] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 4, 5,
    6, 7, 8, 8, 8, 9, 10, 10, 10, 10, 11,
];
