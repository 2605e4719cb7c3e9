// @generated from spec/public.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: e0b8fd77e66d41d0, rust-hash: b81a4bba6ae6ff4a
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const PUBLIC_CODES: Index = Index::new(&PUBLIC_CODES_SEEDS, &PUBLIC_CODES_POSITIONS);
static PUBLIC_CODES_SEEDS: [u16; 8] = [
    2, 0, 0, 7, 4, 5, 2, 5,
];
static PUBLIC_CODES_POSITIONS: [u16; 32] = [
    15, 9, 7, 2, 4, 0, 0, 8, 21, 0, 16, 6, 11, 0, 22, 3,
    0, 0, 5, 12, 23, 14, 10, 19, 0, 20, 17, 18, 1, 13, 0, 0,
];

pub(super) const PUBLIC_KEYS: Index = Index::new(&PUBLIC_KEYS_SEEDS, &PUBLIC_KEYS_POSITIONS);
static PUBLIC_KEYS_SEEDS: [u16; 8] = [
    4, 3, 0, 0, 2, 29, 2, 1,
];
static PUBLIC_KEYS_POSITIONS: [u16; 32] = [
    4, 5, 0, 20, 12, 0, 18, 1, 15, 0, 9, 0, 17, 7, 14, 16,
    6, 10, 0, 19, 2, 23, 21, 0, 0, 0, 0, 11, 3, 13, 8, 22,
];
