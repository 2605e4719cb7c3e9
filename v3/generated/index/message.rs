// @generated from spec/message.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 2eeab16fae03ed32, rust-hash: aa86ed9e45b25173
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const MESSAGE_V20181225_CODES: Index = Index::new(&MESSAGE_V20181225_CODES_SEEDS, &MESSAGE_V20181225_CODES_POSITIONS);
static MESSAGE_V20181225_CODES_SEEDS: [u16; 4] = [
    0, 0, 0, 1,
];
static MESSAGE_V20181225_CODES_POSITIONS: [u16; 8] = [
    2, 0, 0, 1, 0, 3, 0, 0,
];

pub(super) const MESSAGE_V20181225_KEYS: Index = Index::new(&MESSAGE_V20181225_KEYS_SEEDS, &MESSAGE_V20181225_KEYS_POSITIONS);
static MESSAGE_V20181225_KEYS_SEEDS: [u16; 4] = [
    0, 0, 0, 0,
];
static MESSAGE_V20181225_KEYS_POSITIONS: [u16; 8] = [
    0, 1, 2, 0, 0, 0, 0, 3,
];

pub(super) static MESSAGE_V20181225_ANSWERS: [u16; 4] = [
    0, 1, 1, 1,
];
