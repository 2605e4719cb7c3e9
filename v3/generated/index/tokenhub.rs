// @generated from spec/tokenhub.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a0ad46856221d1a2
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TOKENHUB_V20260322_CODES: Index = Index::new(&TOKENHUB_V20260322_CODES_SEEDS, &TOKENHUB_V20260322_CODES_POSITIONS);
static TOKENHUB_V20260322_CODES_SEEDS: [u16; 16] = [
    0, 1, 0, 0, 3, 6, 7, 0, 1, 0, 3, 2, 2, 18, 0, 3,
];
static TOKENHUB_V20260322_CODES_POSITIONS: [u16; 64] = [
    0, 3, 21, 36, 0, 17, 0, 0, 29, 20, 0, 0, 40, 33, 0, 7,
    24, 41, 42, 9, 16, 37, 0, 0, 1, 0, 8, 22, 26, 31, 14, 5,
    27, 2, 0, 0, 15, 25, 23, 18, 0, 38, 35, 39, 13, 4, 0, 0,
    0, 0, 0, 0, 28, 0, 12, 32, 19, 0, 30, 0, 6, 10, 34, 11,
];

pub(super) const TOKENHUB_V20260322_KEYS: Index = Index::new(&TOKENHUB_V20260322_KEYS_SEEDS, &TOKENHUB_V20260322_KEYS_POSITIONS);
static TOKENHUB_V20260322_KEYS_SEEDS: [u16; 16] = [
    0, 7, 2, 4, 2, 0, 0, 8, 4, 7, 1, 0, 1, 2, 0, 0,
];
static TOKENHUB_V20260322_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 38, 32, 11, 6, 33, 0, 35, 27, 0, 31, 9, 0, 39, 0,
    19, 26, 0, 25, 0, 15, 17, 0, 0, 23, 22, 29, 0, 37, 18, 0,
    13, 3, 28, 21, 2, 4, 30, 24, 36, 0, 41, 0, 12, 10, 0, 0,
    0, 0, 1, 16, 5, 0, 0, 0, 0, 34, 8, 20, 40, 42, 7, 14,
];

pub(super) static TOKENHUB_V20260322_HEADS: [u16; 9] = [
    0, 12, 14, 28, 30, 32, 33, 37, 42,
];
