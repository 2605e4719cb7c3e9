// @generated from spec/eis.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1de36638be976487
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const EIS_V20200715_CODES: Index = Index::new(&EIS_V20200715_CODES_SEEDS, &EIS_V20200715_CODES_POSITIONS);
static EIS_V20200715_CODES_SEEDS: [u16; 4] = [
    0, 1, 0, 0,
];
static EIS_V20200715_CODES_POSITIONS: [u16; 16] = [
    0, 3, 4, 0, 0, 0, 0, 5, 0, 1, 0, 0, 0, 2, 0, 0,
];

pub(super) const EIS_V20200715_KEYS: Index = Index::new(&EIS_V20200715_KEYS_SEEDS, &EIS_V20200715_KEYS_POSITIONS);
static EIS_V20200715_KEYS_SEEDS: [u16; 4] = [
    0, 0, 0, 0,
];
static EIS_V20200715_KEYS_POSITIONS: [u16; 16] = [
    0, 0, 0, 5, 0, 0, 0, 0, 1, 3, 4, 0, 0, 0, 0, 2,
];

pub(super) const EIS_V20210601_CODES: Index = Index::new(&EIS_V20210601_CODES_SEEDS, &EIS_V20210601_CODES_POSITIONS);
static EIS_V20210601_CODES_SEEDS: [u16; 8] = [
    1, 5, 1, 12, 1, 7, 3, 0,
];
static EIS_V20210601_CODES_POSITIONS: [u16; 32] = [
    20, 0, 0, 16, 4, 12, 0, 0, 3, 0, 18, 13, 0, 2, 0, 8,
    10, 9, 17, 19, 6, 5, 0, 23, 11, 14, 0, 22, 1, 21, 7, 15,
];

pub(super) const EIS_V20210601_KEYS: Index = Index::new(&EIS_V20210601_KEYS_SEEDS, &EIS_V20210601_KEYS_POSITIONS);
static EIS_V20210601_KEYS_SEEDS: [u16; 8] = [
    0, 14, 13, 3, 2, 1, 9, 1,
];
static EIS_V20210601_KEYS_POSITIONS: [u16; 32] = [
    0, 11, 14, 10, 3, 9, 18, 19, 7, 0, 0, 15, 23, 0, 21, 0,
    5, 17, 12, 6, 4, 13, 1, 16, 8, 0, 2, 20, 22, 0, 0, 0,
];

pub(super) static EIS_V20200715_HEADS: [u16; 4] = [
    0, 2, 4, 5,
];

pub(super) static EIS_V20210601_HEADS: [u16; 4] = [
    0, 5, 13, 23,
];
