// @generated from spec/btoe.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: af623258994b71bc, rust-hash: d0074df1db03186f
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const BTOE_V20210303_CODES: Index = Index::new(&BTOE_V20210303_CODES_SEEDS, &BTOE_V20210303_CODES_POSITIONS);
static BTOE_V20210303_CODES_SEEDS: [u16; 16] = [
    0, 0, 0, 1, 0, 0, 0, 0, 4, 0, 0, 0, 1, 2, 1, 0,
];
static BTOE_V20210303_CODES_POSITIONS: [u16; 64] = [
    0, 0, 0, 24, 23, 0, 6, 0, 0, 21, 0, 20, 0, 0, 0, 9,
    0, 0, 0, 15, 0, 0, 0, 22, 10, 0, 0, 0, 5, 0, 0, 18,
    0, 0, 7, 19, 0, 0, 1, 25, 0, 0, 12, 13, 3, 28, 0, 16,
    0, 17, 0, 0, 14, 11, 8, 27, 0, 0, 0, 26, 0, 2, 4, 0,
];

pub(super) const BTOE_V20210303_KEYS: Index = Index::new(&BTOE_V20210303_KEYS_SEEDS, &BTOE_V20210303_KEYS_POSITIONS);
static BTOE_V20210303_KEYS_SEEDS: [u16; 16] = [
    0, 1, 0, 0, 0, 2, 1, 0, 0, 1, 0, 1, 0, 5, 0, 1,
];
static BTOE_V20210303_KEYS_POSITIONS: [u16; 64] = [
    0, 16, 0, 0, 0, 0, 7, 0, 28, 3, 14, 0, 0, 11, 0, 0,
    21, 8, 6, 27, 19, 0, 0, 2, 25, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 9, 4, 0, 0, 0, 10, 0, 0, 23, 24, 17, 0, 26, 12,
    0, 13, 15, 18, 0, 0, 22, 0, 0, 20, 0, 0, 0, 0, 5, 1,
];

pub(super) const BTOE_V20210514_CODES: Index = Index::new(&BTOE_V20210514_CODES_SEEDS, &BTOE_V20210514_CODES_POSITIONS);
static BTOE_V20210514_CODES_SEEDS: [u16; 16] = [
    0, 0, 0, 1, 0, 0, 1, 0, 4, 0, 0, 0, 1, 2, 1, 0,
];
static BTOE_V20210514_CODES_POSITIONS: [u16; 64] = [
    0, 0, 0, 24, 22, 0, 6, 0, 0, 20, 23, 19, 0, 0, 0, 9,
    0, 0, 0, 15, 0, 0, 0, 21, 10, 0, 0, 0, 5, 0, 0, 0,
    0, 0, 7, 18, 0, 0, 1, 25, 0, 0, 12, 13, 3, 28, 0, 16,
    0, 17, 0, 0, 14, 11, 8, 27, 0, 0, 0, 26, 0, 2, 4, 0,
];

pub(super) const BTOE_V20210514_KEYS: Index = Index::new(&BTOE_V20210514_KEYS_SEEDS, &BTOE_V20210514_KEYS_POSITIONS);
static BTOE_V20210514_KEYS_SEEDS: [u16; 16] = [
    0, 1, 0, 0, 0, 2, 1, 0, 0, 1, 0, 1, 0, 5, 0, 1,
];
static BTOE_V20210514_KEYS_POSITIONS: [u16; 64] = [
    0, 16, 0, 0, 0, 0, 7, 0, 28, 3, 14, 0, 0, 11, 0, 0,
    20, 8, 6, 27, 18, 0, 0, 2, 25, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 9, 4, 0, 23, 0, 10, 0, 0, 22, 24, 17, 0, 26, 12,
    0, 13, 15, 0, 0, 0, 21, 0, 0, 19, 0, 0, 0, 0, 5, 1,
];

pub(super) static BTOE_V20210303_ANSWERS: [u16; 29] = [
    0, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 4, 5,
    5, 5, 5, 6, 7, 7, 7, 7, 7, 8, 9, 10, 11,
];

pub(super) static BTOE_V20210514_ANSWERS: [u16; 29] = [
    0, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 4, 5,
    5, 5, 6, 7, 7, 7, 7, 7, 7, 8, 9, 10, 11,
];
