// @generated from spec/iotvideo.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 9891fe800556d06d, rust-hash: 12867e4497ddbbe5
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const IOTVIDEO_V20191126_CODES: Index = Index::new(&IOTVIDEO_V20191126_CODES_SEEDS, &IOTVIDEO_V20191126_CODES_POSITIONS);
static IOTVIDEO_V20191126_CODES_SEEDS: [u16; 16] = [
    0, 2, 0, 0, 0, 1, 9, 2, 0, 0, 2, 0, 1, 2, 0, 0,
];
static IOTVIDEO_V20191126_CODES_POSITIONS: [u16; 64] = [
    0, 15, 12, 10, 3, 13, 0, 0, 0, 0, 22, 0, 0, 0, 0, 2,
    28, 8, 0, 11, 1, 0, 0, 0, 0, 0, 19, 29, 16, 0, 20, 0,
    0, 14, 0, 17, 24, 0, 4, 0, 0, 25, 7, 9, 0, 0, 23, 0,
    0, 0, 21, 27, 5, 18, 0, 0, 0, 0, 0, 0, 26, 0, 6, 0,
];

pub(super) const IOTVIDEO_V20191126_KEYS: Index = Index::new(&IOTVIDEO_V20191126_KEYS_SEEDS, &IOTVIDEO_V20191126_KEYS_POSITIONS);
static IOTVIDEO_V20191126_KEYS_SEEDS: [u16; 16] = [
    0, 0, 0, 0, 0, 0, 5, 3, 1, 0, 1, 0, 0, 3, 5, 1,
];
static IOTVIDEO_V20191126_KEYS_POSITIONS: [u16; 64] = [
    0, 10, 26, 0, 27, 25, 19, 0, 0, 15, 6, 0, 0, 28, 12, 17,
    23, 0, 0, 24, 18, 0, 0, 0, 0, 0, 0, 0, 14, 3, 9, 0,
    0, 0, 0, 11, 0, 0, 29, 0, 5, 0, 21, 7, 0, 1, 13, 0,
    0, 0, 0, 0, 0, 20, 0, 16, 0, 0, 2, 22, 0, 0, 8, 4,
];

pub(super) const IOTVIDEO_V20201215_CODES: Index = Index::new(&IOTVIDEO_V20201215_CODES_SEEDS, &IOTVIDEO_V20201215_CODES_POSITIONS);
static IOTVIDEO_V20201215_CODES_SEEDS: [u16; 8] = [
    1, 0, 0, 2, 0, 1, 1, 4,
];
static IOTVIDEO_V20201215_CODES_POSITIONS: [u16; 32] = [
    0, 0, 0, 0, 4, 5, 6, 0, 0, 7, 0, 0, 0, 0, 0, 0,
    8, 10, 12, 0, 0, 3, 0, 11, 0, 9, 1, 13, 0, 0, 0, 2,
];

pub(super) const IOTVIDEO_V20201215_KEYS: Index = Index::new(&IOTVIDEO_V20201215_KEYS_SEEDS, &IOTVIDEO_V20201215_KEYS_POSITIONS);
static IOTVIDEO_V20201215_KEYS_SEEDS: [u16; 8] = [
    0, 0, 0, 1, 1, 0, 0, 1,
];
static IOTVIDEO_V20201215_KEYS_POSITIONS: [u16; 32] = [
    0, 9, 0, 0, 0, 2, 0, 8, 0, 12, 0, 0, 0, 11, 0, 0,
    0, 7, 0, 13, 1, 3, 0, 0, 0, 6, 0, 4, 5, 10, 0, 0,
];

pub(super) const IOTVIDEO_V20211125_CODES: Index = Index::new(&IOTVIDEO_V20211125_CODES_SEEDS, &IOTVIDEO_V20211125_CODES_POSITIONS);
static IOTVIDEO_V20211125_CODES_SEEDS: [u16; 8] = [
    1, 0, 0, 2, 0, 7, 1, 5,
];
static IOTVIDEO_V20211125_CODES_POSITIONS: [u16; 32] = [
    0, 0, 10, 0, 0, 15, 7, 0, 0, 8, 0, 0, 6, 4, 0, 0,
    0, 12, 14, 0, 0, 3, 0, 13, 5, 11, 1, 16, 9, 0, 0, 2,
];

pub(super) const IOTVIDEO_V20211125_KEYS: Index = Index::new(&IOTVIDEO_V20211125_KEYS_SEEDS, &IOTVIDEO_V20211125_KEYS_POSITIONS);
static IOTVIDEO_V20211125_KEYS_SEEDS: [u16; 8] = [
    0, 4, 0, 1, 1, 4, 0, 1,
];
static IOTVIDEO_V20211125_KEYS_POSITIONS: [u16; 32] = [
    0, 0, 0, 0, 0, 2, 0, 10, 0, 14, 0, 15, 0, 13, 0, 0,
    0, 8, 11, 16, 1, 3, 9, 0, 0, 7, 4, 5, 6, 12, 0, 0,
];

pub(super) static IOTVIDEO_V20191126_ANSWERS: [u16; 30] = [
    0, 1, 2, 3, 4, 5, 5, 5, 5, 6, 7, 8, 9, 9, 10, 11,
    12, 13, 14, 15, 16, 17, 17, 17, 17, 18, 19, 20, 21, 22,
];

pub(super) static IOTVIDEO_V20201215_ANSWERS: [u16; 14] = [
    0, 1, 1, 1, 2, 3, 4, 5, 6, 7, 7, 7, 7, 8,
];

pub(super) static IOTVIDEO_V20211125_ANSWERS: [u16; 17] = [
    0, 1, 1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8, 9,
    10,
];
