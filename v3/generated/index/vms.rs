// @generated from spec/vms.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 8533369b24e8cb2f, rust-hash: 3e04b0b6de6c419b
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const VMS_V20200902_CODES: Index = Index::new(&VMS_V20200902_CODES_SEEDS, &VMS_V20200902_CODES_POSITIONS);
static VMS_V20200902_CODES_SEEDS: [u16; 8] = [
    2, 0, 9, 5, 10, 3, 5, 0,
];
static VMS_V20200902_CODES_POSITIONS: [u16; 32] = [
    23, 10, 0, 22, 0, 2, 6, 0, 0, 13, 18, 15, 14, 0, 0, 21,
    8, 3, 12, 4, 17, 16, 0, 9, 20, 19, 0, 0, 1, 5, 11, 7,
];

pub(super) const VMS_V20200902_KEYS: Index = Index::new(&VMS_V20200902_KEYS_SEEDS, &VMS_V20200902_KEYS_POSITIONS);
static VMS_V20200902_KEYS_SEEDS: [u16; 8] = [
    2, 2, 0, 2, 0, 0, 5, 0,
];
static VMS_V20200902_KEYS_POSITIONS: [u16; 32] = [
    0, 6, 0, 15, 20, 0, 0, 0, 0, 1, 9, 11, 3, 17, 19, 0,
    16, 5, 0, 23, 2, 14, 22, 4, 7, 0, 18, 21, 13, 12, 8, 10,
];

pub(super) static VMS_V20200902_ANSWERS: [u16; 24] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 2, 2,
    3, 3, 3, 4, 5, 5, 5, 6,
];
