// @generated from spec/mdc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 93a5fcc4b2a7287b
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const MDC_V20200828_CODES: Index = Index::new(&MDC_V20200828_CODES_SEEDS, &MDC_V20200828_CODES_POSITIONS);
static MDC_V20200828_CODES_SEEDS: [u16; 8] = [
    2, 0, 0, 0, 6, 3, 14, 6,
];
static MDC_V20200828_CODES_POSITIONS: [u16; 32] = [
    0, 1, 7, 16, 0, 0, 8, 2, 3, 19, 10, 9, 0, 17, 0, 6,
    0, 11, 4, 0, 13, 15, 0, 0, 18, 0, 21, 12, 20, 14, 5, 0,
];

pub(super) const MDC_V20200828_KEYS: Index = Index::new(&MDC_V20200828_KEYS_SEEDS, &MDC_V20200828_KEYS_POSITIONS);
static MDC_V20200828_KEYS_SEEDS: [u16; 8] = [
    0, 0, 5, 2, 3, 6, 2, 2,
];
static MDC_V20200828_KEYS_POSITIONS: [u16; 32] = [
    0, 6, 15, 0, 0, 10, 14, 18, 12, 17, 9, 4, 1, 0, 20, 13,
    5, 3, 8, 0, 0, 11, 7, 19, 0, 16, 21, 0, 0, 2, 0, 0,
];

pub(super) static MDC_V20200828_HEADS: [u16; 2] = [
    0, 1,
];
