// @generated from spec/ip.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: cdfb352339a8e80f, rust-hash: 201a49531cc33589
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const IP_V20210409_CODES: Index = Index::new(&IP_V20210409_CODES_SEEDS, &IP_V20210409_CODES_POSITIONS);
static IP_V20210409_CODES_SEEDS: [u16; 8] = [
    0, 14, 0, 0, 0, 0, 2, 3,
];
static IP_V20210409_CODES_POSITIONS: [u16; 32] = [
    10, 0, 11, 0, 0, 19, 0, 6, 4, 17, 0, 9, 14, 2, 13, 12,
    16, 3, 7, 1, 8, 0, 18, 0, 0, 20, 5, 0, 0, 15, 0, 0,
];

pub(super) const IP_V20210409_KEYS: Index = Index::new(&IP_V20210409_KEYS_SEEDS, &IP_V20210409_KEYS_POSITIONS);
static IP_V20210409_KEYS_SEEDS: [u16; 8] = [
    3, 7, 0, 10, 11, 6, 2, 3,
];
static IP_V20210409_KEYS_POSITIONS: [u16; 32] = [
    0, 8, 0, 3, 4, 0, 6, 0, 14, 0, 7, 2, 5, 0, 0, 15,
    0, 19, 13, 0, 17, 10, 20, 16, 1, 12, 0, 18, 0, 0, 11, 9,
];

pub(super) static IP_V20210409_ANSWERS: [u16; 21] = [
    0, 1, 2, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5,
    5, 5, 5, 5, 6,
];
