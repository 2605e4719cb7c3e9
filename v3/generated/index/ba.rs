// @generated from spec/ba.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c5b133ead3c1f8ba, rust-hash: b1e5f5710cb07537
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const BA_V20200720_CODES: Index = Index::new(&BA_V20200720_CODES_SEEDS, &BA_V20200720_CODES_POSITIONS);
static BA_V20200720_CODES_SEEDS: [u16; 4] = [
    1, 0, 0, 0,
];
static BA_V20200720_CODES_POSITIONS: [u16; 16] = [
    0, 4, 0, 2, 5, 0, 0, 1, 3, 0, 0, 0, 0, 0, 0, 0,
];

pub(super) const BA_V20200720_KEYS: Index = Index::new(&BA_V20200720_KEYS_SEEDS, &BA_V20200720_KEYS_POSITIONS);
static BA_V20200720_KEYS_SEEDS: [u16; 4] = [
    0, 0, 0, 0,
];
static BA_V20200720_KEYS_POSITIONS: [u16; 16] = [
    0, 5, 2, 4, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 1,
];

pub(super) static BA_V20200720_ANSWERS: [u16; 6] = [
    0, 1, 2, 3, 4, 5,
];
