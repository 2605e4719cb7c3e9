// @generated from spec/edgezone.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: e95eca85df30193c, rust-hash: bf662b5bbd134671
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const EDGEZONE_V20260401_CODES: Index = Index::new(&EDGEZONE_V20260401_CODES_SEEDS, &EDGEZONE_V20260401_CODES_POSITIONS);
static EDGEZONE_V20260401_CODES_SEEDS: [u16; 16] = [
    0, 1, 1, 0, 0, 0, 1, 0, 1, 0, 6, 0, 0, 0, 3, 1,
];
static EDGEZONE_V20260401_CODES_POSITIONS: [u16; 64] = [
    0, 23, 0, 8, 0, 27, 0, 13, 0, 25, 3, 0, 19, 6, 0, 12,
    24, 4, 0, 5, 18, 0, 0, 0, 0, 0, 21, 0, 16, 0, 22, 1,
    0, 0, 0, 9, 0, 0, 17, 0, 11, 7, 15, 0, 0, 0, 0, 0,
    0, 0, 28, 0, 2, 0, 0, 14, 20, 10, 0, 0, 0, 0, 26, 0,
];

pub(super) const EDGEZONE_V20260401_KEYS: Index = Index::new(&EDGEZONE_V20260401_KEYS_SEEDS, &EDGEZONE_V20260401_KEYS_POSITIONS);
static EDGEZONE_V20260401_KEYS_SEEDS: [u16; 16] = [
    0, 0, 1, 0, 2, 1, 1, 0, 0, 0, 11, 1, 0, 2, 0, 1,
];
static EDGEZONE_V20260401_KEYS_POSITIONS: [u16; 64] = [
    0, 2, 8, 0, 7, 0, 5, 14, 0, 0, 6, 9, 27, 21, 0, 20,
    10, 24, 0, 23, 1, 0, 0, 0, 0, 0, 0, 0, 11, 0, 25, 0,
    0, 0, 17, 12, 0, 0, 0, 28, 0, 0, 16, 0, 0, 0, 13, 0,
    0, 15, 0, 0, 3, 4, 22, 18, 26, 0, 0, 0, 19, 0, 0, 0,
];

pub(super) static EDGEZONE_V20260401_ANSWERS: [u16; 29] = [
    0, 1, 1, 1, 1, 2, 3, 4, 4, 5, 6, 6, 6, 7, 7, 7,
    7, 7, 8, 8, 9, 10, 10, 10, 11, 11, 11, 12, 13,
];
