// @generated from spec/irp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a04b362bfc2ca00c, rust-hash: 789c0123e5d96a88
// regenerate: cargo build, or tcerr generate

use super::api::Index;

pub(super) const IRP_V20220324_CODES: Index = Index::new(&IRP_V20220324_CODES_SEEDS, &IRP_V20220324_CODES_POSITIONS);
static IRP_V20220324_CODES_SEEDS: [u16; 4] = [
    0, 0, 0, 0,
];
static IRP_V20220324_CODES_POSITIONS: [u16; 8] = [
    4, 3, 0, 0, 2, 0, 1, 0,
];

pub(super) const IRP_V20220324_KEYS: Index = Index::new(&IRP_V20220324_KEYS_SEEDS, &IRP_V20220324_KEYS_POSITIONS);
static IRP_V20220324_KEYS_SEEDS: [u16; 4] = [
    0, 0, 0, 2,
];
static IRP_V20220324_KEYS_POSITIONS: [u16; 8] = [
    0, 1, 0, 0, 2, 4, 3, 0,
];

pub(super) const IRP_V20220805_CODES: Index = Index::new(&IRP_V20220805_CODES_SEEDS, &IRP_V20220805_CODES_POSITIONS);
static IRP_V20220805_CODES_SEEDS: [u16; 4] = [
    0, 0, 0, 0,
];
static IRP_V20220805_CODES_POSITIONS: [u16; 16] = [
    5, 0, 0, 4, 3, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 0,
];

pub(super) const IRP_V20220805_KEYS: Index = Index::new(&IRP_V20220805_KEYS_SEEDS, &IRP_V20220805_KEYS_POSITIONS);
static IRP_V20220805_KEYS_SEEDS: [u16; 4] = [
    0, 0, 0, 2,
];
static IRP_V20220805_KEYS_POSITIONS: [u16; 16] = [
    0, 0, 1, 0, 0, 0, 0, 0, 2, 3, 0, 5, 0, 4, 0, 0,
];

pub(super) static IRP_V20220324_ANSWERS: [u16; 5] = [
    0, 1, 2, 3, 4,
];

pub(super) static IRP_V20220805_ANSWERS: [u16; 6] = [
    0, 1, 2, 3, 4, 5,
];
