// @generated from spec/cat.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 7d108174c59915db, rust-hash: c5375d8fd605b471
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CAT_V20180409_CODES: Index = Index::new(&CAT_V20180409_CODES_SEEDS, &CAT_V20180409_CODES_POSITIONS);
static CAT_V20180409_CODES_SEEDS: [u16; 8] = [
    0, 0, 0, 0, 1, 0, 2, 3,
];
static CAT_V20180409_CODES_POSITIONS: [u16; 64] = [
    0, 14, 0, 0, 0, 25, 0, 0, 4, 0, 7, 3, 20, 0, 0, 0,
    18, 0, 0, 2, 0, 0, 0, 12, 11, 0, 26, 1, 9, 16, 8, 15,
    0, 17, 21, 23, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 6, 22, 0, 5, 0, 24, 0, 0, 19, 0, 10, 0, 0,
];

pub(super) const CAT_V20180409_KEYS: Index = Index::new(&CAT_V20180409_KEYS_SEEDS, &CAT_V20180409_KEYS_POSITIONS);
static CAT_V20180409_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 0, 1, 0, 3, 22,
];
static CAT_V20180409_KEYS_POSITIONS: [u16; 64] = [
    0, 0, 0, 0, 0, 15, 0, 24, 9, 0, 22, 0, 0, 26, 2, 0,
    0, 11, 0, 0, 0, 0, 13, 0, 0, 12, 0, 7, 3, 0, 21, 0,
    0, 0, 20, 23, 0, 5, 0, 0, 0, 19, 0, 16, 6, 0, 0, 10,
    4, 1, 0, 0, 0, 25, 0, 0, 18, 8, 0, 14, 0, 0, 17, 0,
];

pub(super) static CAT_V20180409_ANSWERS: [u16; 27] = [
    0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 2, 3, 4, 5, 6, 7,
];
