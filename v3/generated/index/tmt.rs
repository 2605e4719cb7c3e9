// @generated from spec/tmt.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 6b9cda352ecdd551
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const TMT_V20180321_CODES: Index = Index::new(&TMT_V20180321_CODES_SEEDS, &TMT_V20180321_CODES_POSITIONS);
static TMT_V20180321_CODES_SEEDS: [u16; 16] = [
    1, 4, 3, 1, 5, 0, 0, 0, 0, 0, 1, 1, 3, 6, 0, 0,
];
static TMT_V20180321_CODES_POSITIONS: [u16; 64] = [
    0, 26, 0, 0, 30, 0, 29, 0, 0, 22, 0, 0, 0, 20, 21, 0,
    0, 11, 4, 0, 0, 8, 19, 0, 0, 0, 0, 10, 0, 0, 0, 0,
    0, 3, 13, 23, 15, 27, 0, 17, 25, 2, 34, 14, 5, 31, 0, 0,
    9, 16, 0, 0, 24, 7, 0, 0, 1, 28, 32, 0, 12, 6, 18, 33,
];

pub(super) const TMT_V20180321_KEYS: Index = Index::new(&TMT_V20180321_KEYS_SEEDS, &TMT_V20180321_KEYS_POSITIONS);
static TMT_V20180321_KEYS_SEEDS: [u16; 16] = [
    0, 0, 0, 0, 1, 0, 0, 0, 9, 0, 0, 7, 0, 0, 5, 0,
];
static TMT_V20180321_KEYS_POSITIONS: [u16; 64] = [
    7, 0, 0, 30, 31, 0, 0, 18, 0, 26, 19, 0, 0, 29, 0, 3,
    27, 21, 0, 10, 8, 0, 0, 1, 0, 17, 0, 25, 4, 22, 0, 11,
    0, 0, 20, 23, 0, 0, 24, 0, 0, 0, 0, 6, 2, 0, 13, 0,
    0, 34, 5, 0, 0, 0, 9, 14, 33, 0, 32, 28, 12, 0, 15, 16,
];

pub(super) static TMT_V20180321_HEADS: [u16; 9] = [
    0, 14, 19, 23, 24, 26, 27, 28, 29,
];

pub(super) static TMT_V20180321_OWN: [u16; 35] = [
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 0,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535,
];
