// @generated from spec/vm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: e8188cfa90d80bef, rust-hash: 8426432f551769df
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const VM_V20200709_CODES: Index = Index::new(&VM_V20200709_CODES_SEEDS, &VM_V20200709_CODES_POSITIONS);
static VM_V20200709_CODES_SEEDS: [u16; 8] = [
    2, 0, 0, 1, 0, 3, 3, 0,
];
static VM_V20200709_CODES_POSITIONS: [u16; 32] = [
    6, 3, 11, 0, 0, 0, 1, 0, 15, 0, 0, 0, 0, 14, 0, 16,
    5, 8, 0, 7, 12, 2, 0, 0, 0, 10, 9, 0, 0, 4, 13, 0,
];

pub(super) const VM_V20200709_KEYS: Index = Index::new(&VM_V20200709_KEYS_SEEDS, &VM_V20200709_KEYS_POSITIONS);
static VM_V20200709_KEYS_SEEDS: [u16; 8] = [
    0, 5, 0, 2, 0, 0, 2, 4,
];
static VM_V20200709_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 0, 2, 1, 12, 0, 8, 0, 0, 9, 0, 3, 0, 11, 10,
    0, 4, 15, 16, 0, 13, 14, 0, 6, 0, 5, 7, 0, 0, 0, 0,
];

pub(super) const VM_V20201229_CODES: Index = Index::new(&VM_V20201229_CODES_SEEDS, &VM_V20201229_CODES_POSITIONS);
static VM_V20201229_CODES_SEEDS: [u16; 8] = [
    2, 2, 2, 1, 0, 2, 1, 0,
];
static VM_V20201229_CODES_POSITIONS: [u16; 32] = [
    7, 4, 0, 0, 0, 0, 0, 1, 17, 0, 0, 0, 13, 11, 2, 18,
    6, 9, 0, 8, 15, 3, 14, 16, 0, 0, 10, 12, 0, 5, 0, 0,
];

pub(super) const VM_V20201229_KEYS: Index = Index::new(&VM_V20201229_KEYS_SEEDS, &VM_V20201229_KEYS_POSITIONS);
static VM_V20201229_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 3, 0, 0, 4, 5,
];
static VM_V20201229_KEYS_POSITIONS: [u16; 32] = [
    4, 14, 13, 11, 7, 0, 6, 9, 0, 0, 10, 0, 3, 0, 1, 0,
    2, 5, 0, 18, 0, 16, 0, 0, 12, 0, 17, 8, 0, 15, 0, 0,
];

pub(super) const VM_V20210922_CODES: Index = Index::new(&VM_V20210922_CODES_SEEDS, &VM_V20210922_CODES_POSITIONS);
static VM_V20210922_CODES_SEEDS: [u16; 8] = [
    2, 2, 2, 1, 0, 2, 1, 0,
];
static VM_V20210922_CODES_POSITIONS: [u16; 32] = [
    7, 4, 0, 0, 0, 0, 0, 1, 17, 0, 0, 0, 13, 11, 2, 18,
    6, 9, 0, 8, 15, 3, 14, 16, 0, 0, 10, 12, 0, 5, 0, 0,
];

pub(super) const VM_V20210922_KEYS: Index = Index::new(&VM_V20210922_KEYS_SEEDS, &VM_V20210922_KEYS_POSITIONS);
static VM_V20210922_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 3, 0, 0, 4, 5,
];
static VM_V20210922_KEYS_POSITIONS: [u16; 32] = [
    4, 14, 13, 11, 7, 0, 6, 9, 0, 0, 10, 0, 3, 0, 1, 0,
    2, 5, 0, 18, 0, 16, 0, 0, 12, 0, 17, 8, 0, 15, 0, 0,
];

pub(super) static VM_V20200709_ANSWERS: [u16; 17] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    16,
];

pub(super) static VM_V20201229_ANSWERS: [u16; 19] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    16, 17, 18,
];

pub(super) static VM_V20210922_ANSWERS: [u16; 19] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    16, 17, 18,
];
