//! The hash that ties a generated file to its spec.
//!
//! build.rs compiles this very file too, where it has nothing but `std`.

/// What stands before the hash in the header of a generated file.
pub(crate) const HASH_LINE: &str = "// spec-hash: ";

/// FNV-1a over 64 bits: it notices an edit, and need not resist an attacker.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01B3)
    })
}

/// The header's line for a spec of these bytes.
pub(crate) fn hash_line(spec: &[u8]) -> String {
    format!("{HASH_LINE}{:016x}", hash(spec))
}
