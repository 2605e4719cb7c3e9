// @generated from spec/edgezone.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: e95eca85df30193c
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const EDGEZONE_V20260401_CODES: Index = Index::new(&EDGEZONE_V20260401_CODES_SEEDS, &EDGEZONE_V20260401_CODES_POSITIONS);
static EDGEZONE_V20260401_CODES_SEEDS: [u16; 16] = [
    0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 3, 0, 0, 3, 2, 1,
];
static EDGEZONE_V20260401_CODES_POSITIONS: [u16; 64] = [
    19, 18, 15, 8, 0, 0, 0, 22, 0, 1, 0, 0, 0, 0, 0, 0,
    24, 3, 16, 5, 0, 0, 0, 26, 28, 0, 0, 0, 23, 0, 0, 2,
    0, 11, 0, 9, 0, 25, 0, 0, 0, 7, 0, 0, 10, 4, 0, 13,
    21, 0, 20, 27, 6, 0, 0, 14, 0, 0, 12, 0, 0, 0, 0, 17,
];

pub(super) const EDGEZONE_V20260401_KEYS: Index = Index::new(&EDGEZONE_V20260401_KEYS_SEEDS, &EDGEZONE_V20260401_KEYS_POSITIONS);
static EDGEZONE_V20260401_KEYS_SEEDS: [u16; 16] = [
    0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 3, 2, 0, 0, 2, 1,
];
static EDGEZONE_V20260401_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 24, 0, 7, 0, 21, 14, 0, 0, 6, 0, 0, 0, 0, 20,
    15, 0, 0, 17, 0, 26, 12, 0, 0, 2, 0, 0, 0, 27, 0, 1,
    23, 0, 25, 9, 0, 0, 0, 0, 10, 0, 8, 28, 4, 16, 13, 0,
    0, 3, 0, 18, 0, 0, 0, 5, 11, 22, 0, 0, 19, 0, 0, 0,
];

pub(super) static EDGEZONE_V20260401_HEADS: [u16; 10] = [
    0, 5, 6, 9, 13, 18, 20, 24, 27, 28,
];
