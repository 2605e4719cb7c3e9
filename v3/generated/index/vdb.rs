// @generated from spec/vdb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 98871f39ec2ff9f1, rust-hash: 7dc120175a2f036f
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const VDB_V20230616_CODES: Index = Index::new(&VDB_V20230616_CODES_SEEDS, &VDB_V20230616_CODES_POSITIONS);
static VDB_V20230616_CODES_SEEDS: [u16; 4] = [
    2, 0, 0, 1,
];
static VDB_V20230616_CODES_POSITIONS: [u16; 16] = [
    3, 6, 5, 0, 2, 0, 7, 1, 4, 0, 8, 0, 0, 0, 0, 0,
];

pub(super) const VDB_V20230616_KEYS: Index = Index::new(&VDB_V20230616_KEYS_SEEDS, &VDB_V20230616_KEYS_POSITIONS);
static VDB_V20230616_KEYS_SEEDS: [u16; 4] = [
    1, 1, 0, 0,
];
static VDB_V20230616_KEYS_POSITIONS: [u16; 16] = [
    0, 0, 0, 6, 0, 0, 0, 8, 0, 1, 5, 7, 3, 2, 0, 4,
];

pub(super) static VDB_V20230616_ANSWERS: [u16; 9] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8,
];
