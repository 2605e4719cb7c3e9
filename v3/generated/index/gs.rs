// @generated from spec/gs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 6c578be85006ec80
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const GS_V20191118_CODES: Index = Index::new(&GS_V20191118_CODES_SEEDS, &GS_V20191118_CODES_POSITIONS);
static GS_V20191118_CODES_SEEDS: [u16; 16] = [
    1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 2, 3, 1, 4, 2, 0,
];
static GS_V20191118_CODES_POSITIONS: [u16; 64] = [
    9, 16, 10, 20, 8, 21, 26, 28, 0, 0, 0, 0, 0, 17, 0, 23,
    0, 3, 0, 0, 0, 0, 0, 0, 7, 0, 13, 1, 25, 0, 0, 0,
    19, 6, 0, 14, 0, 0, 0, 27, 0, 0, 0, 11, 0, 2, 0, 0,
    18, 0, 4, 0, 12, 0, 0, 0, 15, 0, 24, 5, 0, 0, 22, 0,
];

pub(super) const GS_V20191118_KEYS: Index = Index::new(&GS_V20191118_KEYS_SEEDS, &GS_V20191118_KEYS_POSITIONS);
static GS_V20191118_KEYS_SEEDS: [u16; 16] = [
    1, 0, 0, 0, 0, 0, 0, 2, 14, 0, 1, 0, 0, 6, 4, 2,
];
static GS_V20191118_KEYS_POSITIONS: [u16; 64] = [
    0, 24, 9, 22, 0, 25, 0, 0, 0, 4, 2, 0, 0, 0, 0, 1,
    13, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 8, 3, 5, 0,
    27, 28, 0, 14, 0, 0, 26, 0, 11, 0, 15, 20, 0, 0, 0, 0,
    19, 16, 18, 0, 0, 0, 0, 17, 0, 7, 6, 0, 23, 0, 10, 21,
];

pub(super) static GS_V20191118_HEADS: [u16; 10] = [
    0, 11, 12, 14, 15, 16, 17, 21, 24, 26,
];

pub(super) static GS_V20191118_OWN: [u16; 29] = [
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 0, 65535, 1, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
];
