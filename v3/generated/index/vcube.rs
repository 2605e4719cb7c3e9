// @generated from spec/vcube.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 9292e4d701d5a429, rust-hash: 0bdf89c2b5c8b80a
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const VCUBE_V20220410_CODES: Index = Index::new(&VCUBE_V20220410_CODES_SEEDS, &VCUBE_V20220410_CODES_POSITIONS);
static VCUBE_V20220410_CODES_SEEDS: [u16; 8] = [
    6, 2, 2, 1, 0, 2, 1, 0,
];
static VCUBE_V20220410_CODES_POSITIONS: [u16; 32] = [
    8, 7, 0, 0, 0, 0, 0, 1, 17, 0, 0, 0, 14, 12, 2, 18,
    3, 10, 5, 9, 16, 4, 15, 0, 0, 0, 11, 13, 0, 6, 0, 0,
];

pub(super) const VCUBE_V20220410_KEYS: Index = Index::new(&VCUBE_V20220410_KEYS_SEEDS, &VCUBE_V20220410_KEYS_POSITIONS);
static VCUBE_V20220410_KEYS_SEEDS: [u16; 8] = [
    0, 7, 0, 2, 8, 0, 2, 4,
];
static VCUBE_V20220410_KEYS_POSITIONS: [u16; 32] = [
    0, 3, 1, 4, 2, 0, 0, 10, 0, 0, 11, 0, 5, 0, 13, 12,
    0, 6, 17, 18, 0, 15, 16, 0, 8, 0, 7, 9, 0, 0, 14, 0,
];

pub(super) static VCUBE_V20220410_ANSWERS: [u16; 19] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    16, 17, 18,
];
