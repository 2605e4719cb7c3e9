// @generated from spec/cfg.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c0923745d78e4f74, rust-hash: 305698e74cda18e7
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CFG_V20210820_CODES: Index = Index::new(&CFG_V20210820_CODES_SEEDS, &CFG_V20210820_CODES_POSITIONS);
static CFG_V20210820_CODES_SEEDS: [u16; 8] = [
    2, 2, 2, 1, 0, 2, 1, 0,
];
static CFG_V20210820_CODES_POSITIONS: [u16; 32] = [
    8, 5, 0, 0, 0, 0, 0, 2, 17, 0, 0, 1, 14, 12, 3, 18,
    7, 10, 0, 9, 16, 4, 15, 0, 0, 0, 11, 13, 0, 6, 0, 0,
];

pub(super) const CFG_V20210820_KEYS: Index = Index::new(&CFG_V20210820_KEYS_SEEDS, &CFG_V20210820_KEYS_POSITIONS);
static CFG_V20210820_KEYS_SEEDS: [u16; 8] = [
    0, 7, 0, 2, 0, 0, 2, 4,
];
static CFG_V20210820_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 2, 4, 3, 0, 0, 10, 0, 0, 11, 0, 5, 1, 13, 12,
    0, 6, 17, 18, 0, 15, 16, 0, 8, 0, 7, 9, 0, 0, 14, 0,
];

pub(super) static CFG_V20210820_ANSWERS: [u16; 19] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    16, 17, 18,
];
