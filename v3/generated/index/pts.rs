// @generated from spec/pts.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 016893ca4417df65
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const PTS_V20210728_CODES: Index = Index::new(&PTS_V20210728_CODES_SEEDS, &PTS_V20210728_CODES_POSITIONS);
static PTS_V20210728_CODES_SEEDS: [u16; 8] = [
    0, 1, 0, 0, 0, 3, 1, 0,
];
static PTS_V20210728_CODES_POSITIONS: [u16; 32] = [
    0, 7, 17, 0, 0, 0, 0, 0, 4, 15, 5, 0, 0, 0, 2, 1,
    0, 14, 10, 0, 18, 12, 0, 0, 11, 16, 13, 3, 8, 0, 6, 9,
];

pub(super) const PTS_V20210728_KEYS: Index = Index::new(&PTS_V20210728_KEYS_SEEDS, &PTS_V20210728_KEYS_POSITIONS);
static PTS_V20210728_KEYS_SEEDS: [u16; 8] = [
    0, 1, 5, 1, 0, 0, 5, 2,
];
static PTS_V20210728_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 0, 1, 17, 0, 9, 7, 3, 0, 18, 2, 4, 0, 0, 0,
    0, 8, 6, 0, 11, 0, 14, 10, 12, 13, 0, 16, 5, 0, 0, 15,
];

pub(super) static PTS_V20210728_HEADS: [u16; 9] = [
    0, 2, 12, 13, 14, 15, 16, 17, 18,
];
