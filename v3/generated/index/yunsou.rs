// @generated from spec/yunsou.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5693792cd919378c, rust-hash: 9be557efd54e6c81
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const YUNSOU_V20191115_CODES: Index = Index::new(&YUNSOU_V20191115_CODES_SEEDS, &YUNSOU_V20191115_CODES_POSITIONS);
static YUNSOU_V20191115_CODES_SEEDS: [u16; 4] = [
    0, 0, 0, 5,
];
static YUNSOU_V20191115_CODES_POSITIONS: [u16; 16] = [
    2, 7, 0, 0, 3, 0, 0, 0, 1, 0, 6, 5, 0, 4, 0, 0,
];

pub(super) const YUNSOU_V20191115_KEYS: Index = Index::new(&YUNSOU_V20191115_KEYS_SEEDS, &YUNSOU_V20191115_KEYS_POSITIONS);
static YUNSOU_V20191115_KEYS_SEEDS: [u16; 4] = [
    2, 0, 0, 0,
];
static YUNSOU_V20191115_KEYS_POSITIONS: [u16; 16] = [
    0, 0, 4, 0, 0, 0, 0, 7, 3, 2, 0, 5, 0, 1, 6, 0,
];

pub(super) static YUNSOU_V20191115_ANSWERS: [u16; 8] = [
    0, 0, 0, 0, 1, 2, 3, 4,
];
