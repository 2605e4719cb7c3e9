// @generated from spec/mqtt.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5ac47d101e6a5d98, rust-hash: 9aea5a15287844e7
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const MQTT_V20240516_CODES: Index = Index::new(&MQTT_V20240516_CODES_SEEDS, &MQTT_V20240516_CODES_POSITIONS);
static MQTT_V20240516_CODES_SEEDS: [u16; 16] = [
    0, 1, 0, 0, 0, 1, 1, 5, 1, 4, 1, 1, 0, 2, 0, 0,
];
static MQTT_V20240516_CODES_POSITIONS: [u16; 64] = [
    31, 17, 0, 27, 18, 0, 0, 0, 0, 0, 0, 0, 29, 0, 3, 0,
    24, 11, 16, 7, 23, 0, 0, 26, 0, 14, 0, 0, 5, 2, 20, 0,
    4, 9, 0, 12, 6, 0, 0, 22, 0, 30, 0, 25, 10, 0, 0, 28,
    8, 0, 13, 0, 1, 19, 0, 0, 15, 0, 0, 0, 0, 0, 21, 0,
];

pub(super) const MQTT_V20240516_KEYS: Index = Index::new(&MQTT_V20240516_KEYS_SEEDS, &MQTT_V20240516_KEYS_POSITIONS);
static MQTT_V20240516_KEYS_SEEDS: [u16; 16] = [
    0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 2, 0, 0, 2,
];
static MQTT_V20240516_KEYS_POSITIONS: [u16; 64] = [
    0, 28, 0, 0, 0, 30, 0, 25, 0, 4, 0, 10, 0, 31, 20, 5,
    0, 24, 2, 17, 0, 0, 0, 0, 6, 16, 0, 27, 23, 0, 18, 0,
    0, 21, 0, 14, 0, 0, 0, 29, 15, 0, 0, 0, 0, 0, 0, 11,
    0, 0, 22, 8, 0, 1, 12, 9, 13, 26, 0, 7, 19, 3, 0, 0,
];

pub(super) static MQTT_V20240516_ANSWERS: [u16; 32] = [
    0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4,
    5, 6, 7, 8, 9, 10, 10, 10, 10, 10, 10, 10, 10, 10, 11, 12,
];
