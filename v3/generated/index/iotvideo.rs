// @generated from spec/iotvideo.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 9891fe800556d06d
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const IOTVIDEO_V20191126_CODES: Index = Index::new(&IOTVIDEO_V20191126_CODES_SEEDS, &IOTVIDEO_V20191126_CODES_POSITIONS);
static IOTVIDEO_V20191126_CODES_SEEDS: [u16; 16] = [
    0, 0, 2, 1, 0, 1, 0, 2, 1, 0, 3, 1, 2, 3, 0, 0,
];
static IOTVIDEO_V20191126_CODES_POSITIONS: [u16; 64] = [
    0, 15, 0, 0, 3, 7, 29, 0, 0, 24, 0, 0, 0, 4, 0, 0,
    28, 0, 14, 11, 0, 0, 0, 0, 21, 25, 27, 0, 16, 23, 20, 0,
    0, 0, 0, 17, 0, 0, 0, 12, 0, 1, 8, 9, 13, 26, 0, 0,
    0, 22, 19, 2, 10, 18, 0, 0, 0, 0, 0, 0, 0, 0, 6, 5,
];

pub(super) const IOTVIDEO_V20191126_KEYS: Index = Index::new(&IOTVIDEO_V20191126_KEYS_SEEDS, &IOTVIDEO_V20191126_KEYS_POSITIONS);
static IOTVIDEO_V20191126_KEYS_SEEDS: [u16; 16] = [
    1, 0, 2, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 3, 0,
];
static IOTVIDEO_V20191126_KEYS_POSITIONS: [u16; 64] = [
    7, 24, 0, 0, 0, 1, 13, 0, 0, 0, 10, 11, 0, 29, 20, 19,
    0, 0, 5, 0, 0, 0, 28, 12, 0, 0, 23, 26, 0, 27, 16, 0,
    0, 2, 6, 0, 0, 0, 14, 4, 17, 21, 0, 0, 0, 3, 0, 0,
    0, 0, 0, 0, 0, 0, 25, 9, 0, 0, 15, 22, 18, 0, 8, 0,
];

pub(super) const IOTVIDEO_V20201215_CODES: Index = Index::new(&IOTVIDEO_V20201215_CODES_SEEDS, &IOTVIDEO_V20201215_CODES_POSITIONS);
static IOTVIDEO_V20201215_CODES_SEEDS: [u16; 8] = [
    0, 0, 0, 0, 0, 1, 1, 0,
];
static IOTVIDEO_V20201215_CODES_POSITIONS: [u16; 32] = [
    9, 0, 0, 13, 10, 5, 2, 11, 0, 0, 0, 0, 12, 0, 0, 0,
    0, 7, 0, 8, 0, 4, 3, 0, 0, 0, 6, 0, 0, 0, 0, 1,
];

pub(super) const IOTVIDEO_V20201215_KEYS: Index = Index::new(&IOTVIDEO_V20201215_KEYS_SEEDS, &IOTVIDEO_V20201215_KEYS_POSITIONS);
static IOTVIDEO_V20201215_KEYS_SEEDS: [u16; 8] = [
    1, 0, 0, 1, 0, 0, 2, 4,
];
static IOTVIDEO_V20201215_KEYS_POSITIONS: [u16; 32] = [
    9, 0, 0, 4, 0, 2, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0,
    5, 7, 0, 13, 11, 0, 0, 0, 3, 6, 0, 12, 1, 10, 0, 0,
];

pub(super) const IOTVIDEO_V20211125_CODES: Index = Index::new(&IOTVIDEO_V20211125_CODES_SEEDS, &IOTVIDEO_V20211125_CODES_POSITIONS);
static IOTVIDEO_V20211125_CODES_SEEDS: [u16; 8] = [
    0, 0, 0, 0, 0, 1, 1, 1,
];
static IOTVIDEO_V20211125_CODES_POSITIONS: [u16; 32] = [
    11, 0, 10, 16, 12, 6, 2, 13, 0, 5, 0, 0, 14, 0, 0, 0,
    0, 8, 0, 9, 15, 4, 3, 0, 0, 0, 7, 0, 0, 0, 0, 1,
];

pub(super) const IOTVIDEO_V20211125_KEYS: Index = Index::new(&IOTVIDEO_V20211125_KEYS_SEEDS, &IOTVIDEO_V20211125_KEYS_POSITIONS);
static IOTVIDEO_V20211125_KEYS_SEEDS: [u16; 8] = [
    2, 0, 14, 0, 1, 1, 0, 0,
];
static IOTVIDEO_V20211125_KEYS_POSITIONS: [u16; 32] = [
    3, 0, 0, 0, 6, 7, 0, 10, 0, 1, 0, 15, 14, 13, 0, 0,
    2, 12, 0, 0, 11, 0, 0, 9, 16, 0, 0, 5, 8, 0, 0, 4,
];

pub(super) static IOTVIDEO_V20191126_HEADS: [u16; 18] = [
    0, 3, 4, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 25, 26, 27,
    28, 29,
];

pub(super) static IOTVIDEO_V20201215_HEADS: [u16; 6] = [
    0, 4, 6, 7, 9, 13,
];

pub(super) static IOTVIDEO_V20211125_HEADS: [u16; 7] = [
    0, 5, 7, 8, 10, 15, 16,
];
