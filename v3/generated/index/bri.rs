// @generated from spec/bri.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: f19abd26415056af, rust-hash: 771e932c5beffbff
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const BRI_V20190328_CODES: Index = Index::new(&BRI_V20190328_CODES_SEEDS, &BRI_V20190328_CODES_POSITIONS);
static BRI_V20190328_CODES_SEEDS: [u16; 8] = [
    0, 0, 2, 6, 2, 5, 1, 0,
];
static BRI_V20190328_CODES_POSITIONS: [u16; 32] = [
    17, 3, 11, 13, 8, 5, 0, 0, 21, 16, 0, 14, 0, 6, 10, 18,
    0, 0, 4, 7, 20, 0, 0, 0, 9, 15, 2, 19, 0, 0, 12, 1,
];

pub(super) const BRI_V20190328_KEYS: Index = Index::new(&BRI_V20190328_KEYS_SEEDS, &BRI_V20190328_KEYS_POSITIONS);
static BRI_V20190328_KEYS_SEEDS: [u16; 8] = [
    0, 0, 1, 29, 0, 0, 0, 7,
];
static BRI_V20190328_KEYS_POSITIONS: [u16; 32] = [
    4, 5, 20, 0, 9, 15, 2, 19, 0, 18, 11, 21, 17, 0, 14, 8,
    16, 13, 0, 7, 12, 0, 1, 0, 0, 0, 0, 0, 6, 10, 0, 3,
];

pub(super) static BRI_V20190328_ANSWERS: [u16; 22] = [
    0, 1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4,
    5, 6, 7, 8, 9, 10,
];
