// @generated from spec/gs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 6c578be85006ec80, rust-hash: 2bba7ab9385f827b
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const GS_V20191118_CODES: Index = Index::new(&GS_V20191118_CODES_SEEDS, &GS_V20191118_CODES_POSITIONS);
static GS_V20191118_CODES_SEEDS: [u16; 16] = [
    2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 3, 1, 0, 0,
];
static GS_V20191118_CODES_POSITIONS: [u16; 64] = [
    23, 16, 10, 24, 8, 21, 26, 0, 0, 9, 0, 5, 0, 17, 0, 25,
    0, 15, 0, 0, 0, 0, 0, 28, 7, 20, 13, 3, 0, 0, 0, 0,
    19, 6, 0, 14, 0, 0, 0, 27, 0, 4, 0, 11, 0, 1, 0, 0,
    0, 0, 0, 0, 12, 2, 0, 0, 0, 0, 0, 0, 0, 18, 22, 0,
];

pub(super) const GS_V20191118_KEYS: Index = Index::new(&GS_V20191118_KEYS_SEEDS, &GS_V20191118_KEYS_POSITIONS);
static GS_V20191118_KEYS_SEEDS: [u16; 16] = [
    1, 0, 0, 1, 2, 0, 0, 0, 14, 0, 1, 0, 0, 0, 4, 0,
];
static GS_V20191118_KEYS_POSITIONS: [u16; 64] = [
    0, 24, 9, 22, 25, 0, 17, 0, 0, 4, 12, 0, 0, 10, 21, 0,
    13, 0, 28, 0, 18, 0, 0, 26, 0, 0, 0, 0, 8, 0, 5, 0,
    27, 19, 0, 14, 0, 0, 0, 0, 0, 0, 15, 3, 0, 0, 0, 20,
    0, 16, 0, 0, 1, 0, 0, 11, 0, 7, 6, 0, 23, 0, 0, 2,
];

pub(super) static GS_V20191118_ANSWERS: [u16; 29] = [
    0, 1, 1, 1, 1, 1, 1, 1, 2, 1, 3, 4, 5, 6, 7, 8,
    9, 10, 11, 11, 11, 12, 13, 13, 14, 14, 15, 16, 16,
];
