// @generated from spec/captcha.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 9482d607a4fdd60a, rust-hash: 8c17f081fe5d685e
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const CAPTCHA_V20190722_CODES: Index = Index::new(&CAPTCHA_V20190722_CODES_SEEDS, &CAPTCHA_V20190722_CODES_POSITIONS);
static CAPTCHA_V20190722_CODES_SEEDS: [u16; 4] = [
    0, 0, 0, 2,
];
static CAPTCHA_V20190722_CODES_POSITIONS: [u16; 8] = [
    3, 0, 2, 4, 0, 0, 1, 0,
];

pub(super) const CAPTCHA_V20190722_KEYS: Index = Index::new(&CAPTCHA_V20190722_KEYS_SEEDS, &CAPTCHA_V20190722_KEYS_POSITIONS);
static CAPTCHA_V20190722_KEYS_SEEDS: [u16; 4] = [
    0, 2, 0, 0,
];
static CAPTCHA_V20190722_KEYS_POSITIONS: [u16; 8] = [
    0, 0, 2, 1, 0, 3, 0, 4,
];

pub(super) static CAPTCHA_V20190722_ANSWERS: [u16; 5] = [
    0, 1, 2, 3, 3,
];
