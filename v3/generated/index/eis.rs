// @generated from spec/eis.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1de36638be976487, rust-hash: 0ddff8638c208280
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const EIS_V20200715_CODES: Index = Index::new(&EIS_V20200715_CODES_SEEDS, &EIS_V20200715_CODES_POSITIONS);
static EIS_V20200715_CODES_SEEDS: [u16; 4] = [
    0, 0, 0, 1,
];
static EIS_V20200715_CODES_POSITIONS: [u16; 16] = [
    0, 5, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 4, 2, 1, 0,
];

pub(super) const EIS_V20200715_KEYS: Index = Index::new(&EIS_V20200715_KEYS_SEEDS, &EIS_V20200715_KEYS_POSITIONS);
static EIS_V20200715_KEYS_SEEDS: [u16; 4] = [
    1, 1, 2, 1,
];
static EIS_V20200715_KEYS_POSITIONS: [u16; 16] = [
    0, 0, 1, 3, 0, 2, 0, 0, 0, 5, 0, 0, 4, 0, 0, 0,
];

pub(super) const EIS_V20210601_CODES: Index = Index::new(&EIS_V20210601_CODES_SEEDS, &EIS_V20210601_CODES_POSITIONS);
static EIS_V20210601_CODES_SEEDS: [u16; 8] = [
    2, 0, 2, 3, 0, 7, 10, 5,
];
static EIS_V20210601_CODES_POSITIONS: [u16; 32] = [
    16, 5, 13, 22, 1, 0, 17, 0, 6, 0, 0, 15, 3, 0, 4, 8,
    18, 0, 0, 11, 23, 0, 0, 14, 9, 19, 21, 20, 10, 2, 12, 7,
];

pub(super) const EIS_V20210601_KEYS: Index = Index::new(&EIS_V20210601_KEYS_SEEDS, &EIS_V20210601_KEYS_POSITIONS);
static EIS_V20210601_KEYS_SEEDS: [u16; 8] = [
    0, 3, 0, 0, 0, 54, 7, 12,
];
static EIS_V20210601_KEYS_POSITIONS: [u16; 32] = [
    3, 9, 0, 0, 0, 20, 0, 15, 0, 14, 18, 19, 4, 0, 23, 17,
    5, 7, 12, 1, 6, 21, 13, 0, 0, 2, 16, 11, 22, 10, 0, 8,
];

pub(super) static EIS_V20200715_ANSWERS: [u16; 6] = [
    0, 0, 1, 1, 2, 3,
];

pub(super) static EIS_V20210601_ANSWERS: [u16; 24] = [
    0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 4,
];
