// @generated from spec/ip.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: cdfb352339a8e80f
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const IP_V20210409_CODES: Index = Index::new(&IP_V20210409_CODES_SEEDS, &IP_V20210409_CODES_POSITIONS);
static IP_V20210409_CODES_SEEDS: [u16; 8] = [
    1, 1, 2, 0, 3, 1, 1, 7,
];
static IP_V20210409_CODES_POSITIONS: [u16; 32] = [
    3, 2, 0, 0, 13, 0, 0, 11, 12, 7, 0, 14, 0, 10, 1, 0,
    15, 17, 0, 18, 20, 8, 9, 4, 0, 0, 6, 0, 5, 0, 16, 19,
];

pub(super) const IP_V20210409_KEYS: Index = Index::new(&IP_V20210409_KEYS_SEEDS, &IP_V20210409_KEYS_POSITIONS);
static IP_V20210409_KEYS_SEEDS: [u16; 8] = [
    0, 1, 1, 2, 5, 0, 11, 0,
];
static IP_V20210409_KEYS_POSITIONS: [u16; 32] = [
    10, 8, 14, 2, 20, 16, 0, 7, 0, 18, 0, 19, 0, 3, 0, 0,
    0, 0, 4, 1, 12, 13, 6, 0, 0, 0, 9, 11, 5, 15, 17, 0,
];

pub(super) static IP_V20210409_HEADS: [u16; 6] = [
    0, 1, 3, 4, 14, 20,
];
