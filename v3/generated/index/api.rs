// @generated from spec/api.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b313deb587e94a45, rust-hash: 4b5cf366768435e0
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const API_SERVICE_V20201106_CODES: Index = Index::new(&API_SERVICE_V20201106_CODES_SEEDS, &API_SERVICE_V20201106_CODES_POSITIONS);
static API_SERVICE_V20201106_CODES_SEEDS: [u16; 2] = [
    0, 0,
];
static API_SERVICE_V20201106_CODES_POSITIONS: [u16; 8] = [
    2, 0, 0, 0, 1, 0, 0, 0,
];

pub(super) const API_SERVICE_V20201106_KEYS: Index = Index::new(&API_SERVICE_V20201106_KEYS_SEEDS, &API_SERVICE_V20201106_KEYS_POSITIONS);
static API_SERVICE_V20201106_KEYS_SEEDS: [u16; 2] = [
    1, 0,
];
static API_SERVICE_V20201106_KEYS_POSITIONS: [u16; 8] = [
    0, 2, 0, 0, 0, 1, 0, 0,
];

pub(super) static API_SERVICE_V20201106_ANSWERS: [u16; 3] = [
    0, 1, 2,
];
