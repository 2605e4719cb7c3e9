// @generated from spec/memcached.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: bde9c050a40cf809, rust-hash: d6d8467e0dc21a32
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const MEMCACHED_V20190318_CODES: Index = Index::new(&MEMCACHED_V20190318_CODES_SEEDS, &MEMCACHED_V20190318_CODES_POSITIONS);
static MEMCACHED_V20190318_CODES_SEEDS: [u16; 4] = [
    1, 0, 0, 0,
];
static MEMCACHED_V20190318_CODES_POSITIONS: [u16; 16] = [
    0, 0, 0, 0, 2, 4, 0, 5, 1, 3, 0, 0, 6, 0, 0, 7,
];

pub(super) const MEMCACHED_V20190318_KEYS: Index = Index::new(&MEMCACHED_V20190318_KEYS_SEEDS, &MEMCACHED_V20190318_KEYS_POSITIONS);
static MEMCACHED_V20190318_KEYS_SEEDS: [u16; 4] = [
    0, 0, 0, 0,
];
static MEMCACHED_V20190318_KEYS_POSITIONS: [u16; 16] = [
    0, 0, 0, 6, 0, 4, 0, 0, 5, 1, 0, 7, 0, 0, 2, 3,
];

pub(super) static MEMCACHED_V20190318_ANSWERS: [u16; 8] = [
    0, 0, 1, 2, 3, 4, 4, 5,
];
