// @generated from spec/cws.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b8b3c9b126ed9d85, rust-hash: 8e076bfb06a5db55
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CWS_V20180312_CODES: Index = Index::new(&CWS_V20180312_CODES_SEEDS, &CWS_V20180312_CODES_POSITIONS);
static CWS_V20180312_CODES_SEEDS: [u16; 4] = [
    0, 0, 1, 0,
];
static CWS_V20180312_CODES_POSITIONS: [u16; 16] = [
    6, 0, 3, 0, 4, 0, 0, 1, 0, 0, 0, 5, 0, 2, 0, 0,
];

pub(super) const CWS_V20180312_KEYS: Index = Index::new(&CWS_V20180312_KEYS_SEEDS, &CWS_V20180312_KEYS_POSITIONS);
static CWS_V20180312_KEYS_SEEDS: [u16; 4] = [
    0, 0, 2, 0,
];
static CWS_V20180312_KEYS_POSITIONS: [u16; 16] = [
    4, 3, 5, 2, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0,
];

pub(super) static CWS_V20180312_ANSWERS: [u16; 7] = [
    0, 1, 1, 1, 2, 2, 3,
];
