// @generated from spec/mdc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 93a5fcc4b2a7287b, rust-hash: 7a32aaa9c5b8bc63
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const MDC_V20200828_CODES: Index = Index::new(&MDC_V20200828_CODES_SEEDS, &MDC_V20200828_CODES_POSITIONS);
static MDC_V20200828_CODES_SEEDS: [u16; 8] = [
    2, 0, 0, 0, 2, 8, 11, 1,
];
static MDC_V20200828_CODES_POSITIONS: [u16; 32] = [
    0, 1, 14, 16, 10, 0, 8, 2, 0, 0, 0, 21, 0, 0, 3, 6,
    9, 11, 4, 7, 13, 15, 0, 0, 18, 17, 19, 12, 0, 0, 5, 20,
];

pub(super) const MDC_V20200828_KEYS: Index = Index::new(&MDC_V20200828_KEYS_SEEDS, &MDC_V20200828_KEYS_POSITIONS);
static MDC_V20200828_KEYS_SEEDS: [u16; 8] = [
    1, 2, 5, 0, 8, 20, 2, 4,
];
static MDC_V20200828_KEYS_POSITIONS: [u16; 32] = [
    4, 6, 19, 0, 7, 1, 8, 13, 5, 17, 9, 0, 0, 3, 0, 18,
    0, 10, 14, 0, 0, 20, 2, 0, 0, 16, 21, 15, 0, 12, 11, 0,
];

pub(super) static MDC_V20200828_ANSWERS: [u16; 22] = [
    0, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2,
];
