// @generated from spec/btoe.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: af623258994b71bc
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const BTOE_V20210303_CODES: Index = Index::new(&BTOE_V20210303_CODES_SEEDS, &BTOE_V20210303_CODES_POSITIONS);
static BTOE_V20210303_CODES_SEEDS: [u16; 16] = [
    0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0,
];
static BTOE_V20210303_CODES_POSITIONS: [u16; 64] = [
    0, 21, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24,
    6, 0, 0, 3, 0, 15, 0, 4, 10, 0, 0, 0, 1, 0, 0, 18,
    0, 0, 7, 19, 16, 20, 0, 25, 9, 0, 0, 13, 23, 0, 0, 0,
    28, 0, 0, 12, 14, 11, 8, 27, 0, 22, 0, 26, 0, 2, 0, 17,
];

pub(super) const BTOE_V20210303_KEYS: Index = Index::new(&BTOE_V20210303_KEYS_SEEDS, &BTOE_V20210303_KEYS_POSITIONS);
static BTOE_V20210303_KEYS_SEEDS: [u16; 16] = [
    0, 4, 0, 1, 0, 2, 0, 0, 0, 2, 0, 0, 1, 3, 2, 1,
];
static BTOE_V20210303_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 0, 11, 16, 22, 0, 15, 0, 0, 14, 0, 0, 0, 0, 0,
    7, 6, 0, 27, 19, 0, 0, 0, 3, 0, 20, 8, 28, 10, 13, 0,
    17, 2, 0, 24, 0, 0, 0, 25, 21, 0, 23, 0, 0, 0, 26, 12,
    0, 0, 0, 18, 9, 0, 0, 0, 5, 0, 0, 0, 4, 0, 0, 1,
];

pub(super) const BTOE_V20210514_CODES: Index = Index::new(&BTOE_V20210514_CODES_SEEDS, &BTOE_V20210514_CODES_POSITIONS);
static BTOE_V20210514_CODES_SEEDS: [u16; 16] = [
    0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0,
];
static BTOE_V20210514_CODES_POSITIONS: [u16; 64] = [
    0, 20, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24,
    6, 0, 0, 3, 0, 15, 0, 4, 10, 0, 0, 0, 1, 0, 0, 0,
    0, 0, 7, 18, 16, 19, 0, 25, 9, 0, 0, 13, 22, 0, 0, 0,
    28, 0, 0, 12, 14, 11, 8, 27, 23, 21, 0, 26, 0, 2, 0, 17,
];

pub(super) const BTOE_V20210514_KEYS: Index = Index::new(&BTOE_V20210514_KEYS_SEEDS, &BTOE_V20210514_KEYS_POSITIONS);
static BTOE_V20210514_KEYS_SEEDS: [u16; 16] = [
    0, 4, 0, 2, 2, 0, 0, 0, 0, 2, 0, 0, 1, 3, 2, 1,
];
static BTOE_V20210514_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 0, 11, 0, 21, 0, 15, 0, 0, 14, 0, 0, 0, 23, 0,
    7, 6, 0, 27, 0, 0, 0, 0, 3, 0, 19, 8, 28, 10, 13, 0,
    17, 2, 0, 18, 0, 0, 0, 25, 20, 0, 0, 0, 0, 0, 26, 12,
    0, 0, 4, 24, 9, 16, 0, 0, 5, 22, 0, 0, 0, 0, 0, 1,
];

pub(super) static BTOE_V20210303_HEADS: [u16; 9] = [
    0, 1, 13, 14, 19, 25, 26, 27, 28,
];

pub(super) static BTOE_V20210514_HEADS: [u16; 9] = [
    0, 1, 13, 14, 18, 25, 26, 27, 28,
];
