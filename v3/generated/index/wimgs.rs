// @generated from spec/wimgs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5f2bdf0c79c165a4, rust-hash: a00395cea6282e60
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const WIMGS_V20251106_CODES: Index = Index::new(&WIMGS_V20251106_CODES_SEEDS, &WIMGS_V20251106_CODES_POSITIONS);
static WIMGS_V20251106_CODES_SEEDS: [u16; 4] = [
    1, 0, 0, 0,
];
static WIMGS_V20251106_CODES_POSITIONS: [u16; 16] = [
    5, 3, 0, 1, 4, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0,
];

pub(super) const WIMGS_V20251106_KEYS: Index = Index::new(&WIMGS_V20251106_KEYS_SEEDS, &WIMGS_V20251106_KEYS_POSITIONS);
static WIMGS_V20251106_KEYS_SEEDS: [u16; 4] = [
    1, 0, 0, 0,
];
static WIMGS_V20251106_KEYS_POSITIONS: [u16; 16] = [
    0, 0, 1, 3, 0, 0, 0, 5, 0, 0, 2, 4, 0, 0, 0, 0,
];

pub(super) static WIMGS_V20251106_ANSWERS: [u16; 6] = [
    0, 1, 2, 3, 4, 5,
];
