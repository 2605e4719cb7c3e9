// @generated from spec/iotvideoindustry.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 851b68ef92b11ed6
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const IOTVIDEOINDUSTRY_V20201201_CODES: Index = Index::new(&IOTVIDEOINDUSTRY_V20201201_CODES_SEEDS, &IOTVIDEOINDUSTRY_V20201201_CODES_POSITIONS);
static IOTVIDEOINDUSTRY_V20201201_CODES_SEEDS: [u16; 32] = [
    0, 0, 0, 0, 1, 3, 4, 0, 2, 0, 4, 2, 0, 0, 4, 0,
    0, 0, 0, 0, 0, 6, 0, 2, 1, 0, 1, 0, 4, 0, 3, 23,
];
static IOTVIDEOINDUSTRY_V20201201_CODES_POSITIONS: [u16; 128] = [
    0, 0, 46, 23, 57, 36, 0, 62, 0, 0, 10, 42, 74, 53, 0, 12,
    70, 58, 0, 0, 14, 0, 15, 69, 0, 18, 0, 34, 25, 21, 0, 0,
    0, 71, 0, 43, 0, 32, 0, 0, 0, 0, 49, 19, 54, 47, 67, 0,
    0, 59, 64, 35, 52, 75, 0, 45, 0, 2, 66, 26, 48, 0, 0, 0,
    0, 65, 33, 29, 3, 44, 9, 0, 41, 61, 60, 63, 0, 8, 22, 24,
    0, 0, 31, 50, 0, 0, 39, 68, 56, 0, 72, 0, 0, 0, 51, 40,
    0, 13, 73, 0, 4, 20, 28, 0, 27, 7, 11, 0, 16, 38, 0, 0,
    37, 0, 17, 0, 0, 30, 0, 6, 0, 5, 0, 0, 55, 0, 1, 0,
];

pub(super) const IOTVIDEOINDUSTRY_V20201201_KEYS: Index = Index::new(&IOTVIDEOINDUSTRY_V20201201_KEYS_SEEDS, &IOTVIDEOINDUSTRY_V20201201_KEYS_POSITIONS);
static IOTVIDEOINDUSTRY_V20201201_KEYS_SEEDS: [u16; 32] = [
    0, 0, 4, 0, 10, 1, 0, 2, 0, 0, 0, 0, 0, 2, 2, 5,
    3, 0, 1, 0, 0, 1, 4, 0, 2, 1, 0, 2, 3, 9, 0, 0,
];
static IOTVIDEOINDUSTRY_V20201201_KEYS_POSITIONS: [u16; 128] = [
    0, 73, 23, 0, 0, 0, 57, 18, 0, 0, 45, 0, 3, 0, 75, 40,
    17, 0, 28, 0, 0, 11, 0, 42, 0, 30, 71, 54, 38, 63, 10, 35,
    7, 6, 13, 48, 0, 0, 0, 26, 0, 36, 43, 0, 14, 52, 62, 60,
    0, 0, 0, 69, 0, 39, 0, 0, 0, 0, 50, 24, 0, 37, 19, 65,
    0, 8, 0, 12, 41, 0, 0, 9, 16, 0, 56, 29, 53, 0, 2, 0,
    58, 0, 0, 0, 49, 27, 44, 0, 59, 0, 15, 55, 22, 0, 33, 0,
    0, 47, 0, 0, 0, 0, 0, 20, 31, 72, 32, 5, 74, 0, 34, 51,
    25, 4, 0, 46, 64, 68, 0, 0, 66, 21, 0, 70, 61, 67, 0, 1,
];

pub(super) static IOTVIDEOINDUSTRY_V20201201_HEADS: [u16; 18] = [
    0, 1, 2, 3, 7, 9, 32, 33, 34, 35, 36, 37, 38, 46, 49, 50,
    52, 53,
];
