// @generated from spec/mqtt.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5ac47d101e6a5d98
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const MQTT_V20240516_CODES: Index = Index::new(&MQTT_V20240516_CODES_SEEDS, &MQTT_V20240516_CODES_POSITIONS);
static MQTT_V20240516_CODES_SEEDS: [u16; 16] = [
    0, 1, 1, 3, 0, 0, 1, 1, 0, 11, 1, 1, 0, 3, 0, 0,
];
static MQTT_V20240516_CODES_POSITIONS: [u16; 64] = [
    9, 17, 0, 0, 10, 20, 0, 0, 0, 0, 0, 0, 29, 0, 3, 0,
    30, 0, 16, 1, 23, 0, 0, 26, 4, 0, 6, 0, 8, 0, 0, 13,
    15, 0, 27, 0, 0, 5, 18, 22, 7, 24, 0, 25, 0, 0, 0, 28,
    0, 0, 0, 2, 0, 19, 0, 0, 12, 31, 21, 14, 0, 0, 0, 11,
];

pub(super) const MQTT_V20240516_KEYS: Index = Index::new(&MQTT_V20240516_KEYS_SEEDS, &MQTT_V20240516_KEYS_POSITIONS);
static MQTT_V20240516_KEYS_SEEDS: [u16; 16] = [
    0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 1, 2,
];
static MQTT_V20240516_KEYS_POSITIONS: [u16; 64] = [
    0, 28, 0, 23, 0, 4, 0, 0, 0, 0, 0, 10, 0, 15, 20, 5,
    0, 0, 26, 13, 19, 0, 0, 0, 31, 16, 0, 27, 12, 9, 11, 0,
    0, 0, 0, 14, 0, 8, 0, 29, 21, 24, 0, 17, 2, 30, 0, 25,
    6, 0, 22, 0, 0, 1, 0, 18, 0, 0, 0, 7, 0, 3, 0, 0,
];

pub(super) static MQTT_V20240516_HEADS: [u16; 10] = [
    0, 13, 14, 16, 17, 18, 19, 20, 30, 31,
];
