// @generated from spec/cat.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 7d108174c59915db
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CAT_V20180409_CODES: Index = Index::new(&CAT_V20180409_CODES_SEEDS, &CAT_V20180409_CODES_POSITIONS);
static CAT_V20180409_CODES_SEEDS: [u16; 8] = [
    1, 1, 0, 2, 0, 0, 1, 0,
];
static CAT_V20180409_CODES_POSITIONS: [u16; 64] = [
    0, 24, 0, 0, 0, 25, 0, 0, 15, 17, 0, 0, 13, 22, 0, 0,
    26, 1, 0, 23, 0, 2, 0, 0, 0, 0, 14, 0, 0, 16, 0, 0,
    5, 0, 7, 0, 10, 0, 9, 0, 0, 18, 0, 21, 0, 0, 0, 0,
    11, 0, 19, 6, 0, 0, 8, 0, 0, 12, 20, 0, 0, 3, 0, 4,
];

pub(super) const CAT_V20180409_KEYS: Index = Index::new(&CAT_V20180409_KEYS_SEEDS, &CAT_V20180409_KEYS_POSITIONS);
static CAT_V20180409_KEYS_SEEDS: [u16; 8] = [
    0, 0, 1, 1, 1, 1, 3, 0,
];
static CAT_V20180409_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 0, 20, 6, 0, 0, 0, 12, 0, 0, 23, 0, 26, 0, 0,
    18, 19, 0, 24, 0, 0, 9, 0, 1, 0, 0, 0, 0, 0, 21, 0,
    0, 8, 0, 14, 0, 3, 0, 0, 0, 0, 0, 16, 0, 0, 13, 10,
    4, 7, 22, 0, 0, 25, 0, 11, 0, 2, 0, 15, 0, 0, 17, 5,
];

pub(super) static CAT_V20180409_HEADS: [u16; 7] = [
    0, 21, 22, 23, 24, 25, 26,
];
