// @generated from spec/ags.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 75985060c44557b6
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const AGS_V20250920_CODES: Index = Index::new(&AGS_V20250920_CODES_SEEDS, &AGS_V20250920_CODES_POSITIONS);
static AGS_V20250920_CODES_SEEDS: [u16; 16] = [
    3, 0, 0, 8, 2, 1, 7, 4, 2, 0, 7, 20, 1, 27, 0, 3,
];
static AGS_V20250920_CODES_POSITIONS: [u16; 64] = [
    23, 12, 10, 9, 8, 16, 15, 37, 31, 0, 18, 14, 0, 0, 29, 38,
    0, 2, 0, 24, 0, 33, 5, 0, 20, 17, 3, 40, 0, 28, 30, 19,
    32, 0, 7, 0, 0, 0, 0, 0, 1, 36, 0, 0, 35, 0, 21, 6,
    0, 0, 39, 13, 11, 0, 26, 0, 25, 34, 0, 4, 0, 27, 22, 0,
];

pub(super) const AGS_V20250920_KEYS: Index = Index::new(&AGS_V20250920_KEYS_SEEDS, &AGS_V20250920_KEYS_POSITIONS);
static AGS_V20250920_KEYS_SEEDS: [u16; 16] = [
    0, 2, 4, 0, 0, 5, 2, 15, 0, 0, 0, 17, 0, 3, 22, 1,
];
static AGS_V20250920_KEYS_POSITIONS: [u16; 64] = [
    6, 23, 0, 0, 38, 0, 35, 25, 0, 3, 0, 0, 26, 37, 13, 15,
    9, 0, 0, 17, 28, 8, 14, 0, 0, 24, 19, 10, 0, 40, 7, 0,
    0, 4, 11, 36, 21, 16, 39, 20, 0, 18, 0, 0, 12, 31, 1, 27,
    0, 33, 5, 0, 22, 30, 0, 29, 0, 34, 0, 32, 0, 0, 0, 2,
];

pub(super) static AGS_V20250920_HEADS: [u16; 12] = [
    0, 2, 7, 11, 12, 23, 25, 28, 30, 36, 38, 39,
];
