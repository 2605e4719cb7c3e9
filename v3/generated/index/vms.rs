// @generated from spec/vms.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 8533369b24e8cb2f
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const VMS_V20200902_CODES: Index = Index::new(&VMS_V20200902_CODES_SEEDS, &VMS_V20200902_CODES_POSITIONS);
static VMS_V20200902_CODES_SEEDS: [u16; 8] = [
    10, 1, 1, 3, 5, 10, 0, 2,
];
static VMS_V20200902_CODES_POSITIONS: [u16; 32] = [
    5, 17, 2, 7, 8, 14, 13, 19, 23, 9, 1, 0, 4, 0, 0, 12,
    0, 16, 11, 0, 0, 0, 0, 15, 6, 22, 20, 18, 0, 21, 3, 10,
];

pub(super) const VMS_V20200902_KEYS: Index = Index::new(&VMS_V20200902_KEYS_SEEDS, &VMS_V20200902_KEYS_POSITIONS);
static VMS_V20200902_KEYS_SEEDS: [u16; 8] = [
    4, 0, 0, 0, 7, 21, 0, 0,
];
static VMS_V20200902_KEYS_POSITIONS: [u16; 32] = [
    4, 3, 0, 13, 15, 8, 0, 0, 0, 9, 20, 12, 1, 10, 22, 0,
    18, 5, 16, 23, 2, 0, 19, 0, 0, 11, 6, 17, 0, 14, 21, 7,
];

pub(super) static VMS_V20200902_HEADS: [u16; 6] = [
    0, 10, 16, 19, 20, 23,
];

pub(super) static VMS_V20200902_OWN: [u16; 24] = [
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
];
