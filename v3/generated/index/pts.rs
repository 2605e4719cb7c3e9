// @generated from spec/pts.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 016893ca4417df65, rust-hash: b21b5c89ac117477
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const PTS_V20210728_CODES: Index = Index::new(&PTS_V20210728_CODES_SEEDS, &PTS_V20210728_CODES_POSITIONS);
static PTS_V20210728_CODES_SEEDS: [u16; 8] = [
    3, 0, 0, 0, 0, 0, 2, 0,
];
static PTS_V20210728_CODES_POSITIONS: [u16; 32] = [
    9, 0, 17, 0, 15, 6, 0, 0, 0, 0, 0, 0, 11, 4, 13, 0,
    0, 14, 1, 2, 16, 12, 5, 7, 0, 18, 0, 3, 8, 0, 10, 0,
];

pub(super) const PTS_V20210728_KEYS: Index = Index::new(&PTS_V20210728_KEYS_SEEDS, &PTS_V20210728_KEYS_POSITIONS);
static PTS_V20210728_KEYS_SEEDS: [u16; 8] = [
    1, 3, 2, 0, 3, 0, 3, 2,
];
static PTS_V20210728_KEYS_POSITIONS: [u16; 32] = [
    0, 9, 18, 10, 8, 13, 0, 16, 0, 0, 14, 2, 0, 0, 6, 12,
    0, 0, 3, 15, 11, 0, 0, 7, 4, 0, 17, 0, 1, 0, 0, 5,
];

pub(super) static PTS_V20210728_ANSWERS: [u16; 19] = [
    0, 1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 6, 7,
    8, 9, 10,
];
