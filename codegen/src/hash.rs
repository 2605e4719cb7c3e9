//! The hash that notices an edit.
//!
//! build.rs compiles this file too, with nothing but `std`.

/// FNV-1a over 64 bits: it notices an edit, and need not resist an attacker.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01B3)
    })
}
