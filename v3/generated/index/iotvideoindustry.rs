// @generated from spec/iotvideoindustry.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 851b68ef92b11ed6, rust-hash: bdb5a1d57bef98f0
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const IOTVIDEOINDUSTRY_V20201201_CODES: Index = Index::new(&IOTVIDEOINDUSTRY_V20201201_CODES_SEEDS, &IOTVIDEOINDUSTRY_V20201201_CODES_POSITIONS);
static IOTVIDEOINDUSTRY_V20201201_CODES_SEEDS: [u16; 32] = [
    0, 2, 0, 2, 1, 4, 0, 0, 1, 5, 0, 1, 1, 1, 3, 1,
    6, 3, 4, 0, 0, 4, 0, 10, 1, 1, 1, 0, 0, 3, 0, 5,
];
static IOTVIDEOINDUSTRY_V20201201_CODES_POSITIONS: [u16; 128] = [
    67, 64, 4, 0, 0, 0, 0, 7, 45, 0, 8, 0, 71, 0, 46, 37,
    70, 27, 0, 15, 56, 33, 73, 0, 69, 18, 0, 0, 0, 0, 0, 0,
    0, 52, 21, 0, 0, 32, 60, 0, 0, 68, 49, 20, 0, 51, 17, 29,
    0, 0, 0, 0, 0, 0, 22, 0, 65, 2, 1, 55, 38, 31, 53, 0,
    74, 0, 47, 62, 0, 0, 35, 0, 5, 61, 0, 0, 34, 0, 0, 58,
    0, 11, 12, 50, 0, 0, 39, 3, 63, 36, 42, 28, 16, 0, 30, 44,
    48, 72, 24, 0, 23, 57, 0, 13, 0, 66, 6, 0, 26, 0, 0, 0,
    43, 75, 0, 0, 41, 25, 0, 9, 10, 40, 19, 54, 59, 0, 14, 0,
];

pub(super) const IOTVIDEOINDUSTRY_V20201201_KEYS: Index = Index::new(&IOTVIDEOINDUSTRY_V20201201_KEYS_SEEDS, &IOTVIDEOINDUSTRY_V20201201_KEYS_POSITIONS);
static IOTVIDEOINDUSTRY_V20201201_KEYS_SEEDS: [u16; 32] = [
    0, 7, 7, 6, 1, 0, 4, 0, 0, 0, 0, 0, 0, 6, 0, 1,
    3, 0, 3, 0, 0, 8, 0, 5, 0, 0, 0, 2, 5, 5, 0, 2,
];
static IOTVIDEOINDUSTRY_V20201201_KEYS_POSITIONS: [u16; 128] = [
    0, 0, 0, 0, 31, 43, 0, 18, 21, 15, 45, 63, 3, 51, 59, 71,
    17, 65, 27, 33, 0, 0, 0, 42, 0, 60, 0, 54, 38, 0, 0, 37,
    0, 0, 64, 67, 0, 44, 32, 0, 0, 36, 35, 0, 70, 52, 62, 0,
    0, 6, 0, 13, 0, 39, 49, 29, 22, 75, 50, 1, 0, 0, 0, 0,
    73, 8, 25, 12, 41, 0, 69, 9, 58, 48, 0, 0, 53, 0, 2, 10,
    19, 0, 0, 28, 56, 0, 72, 0, 0, 11, 46, 0, 0, 0, 74, 47,
    24, 0, 0, 26, 7, 0, 68, 0, 5, 0, 30, 16, 23, 55, 34, 0,
    0, 4, 0, 57, 0, 0, 0, 0, 66, 0, 0, 0, 61, 14, 20, 40,
];

pub(super) static IOTVIDEOINDUSTRY_V20201201_ANSWERS: [u16; 76] = [
    0, 1, 2, 3, 4, 4, 4, 5, 6, 7, 8, 8, 8, 8, 8, 8,
    8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
    9, 10, 11, 12, 13, 14, 15, 16, 16, 16, 16, 16, 16, 16, 17, 18,
    18, 19, 20, 21, 22, 23, 24, 24, 24, 24, 24, 24, 24, 24, 24, 24,
    24, 24, 24, 24, 24, 24, 24, 24, 24, 24, 24, 24,
];
