//! The place of a key in a lookup index: "hash and displace".
//!
//! The hash of a key chooses a bucket, and the bucket's seed, mixed into the hash, chooses the slot.
//! The generator tries seeds until no two keys share a slot, so that a lookup looks at one slot and
//! never searches.
//!
//! The generator compiles this same file, through a link in its own sources, so the two cannot
//! disagree.

/// The bucket of a hash; `buckets` is a power of two above 1.
#[inline]
pub(crate) const fn bucket(hash: u64, buckets: usize) -> usize {
    top(hash, buckets)
}

/// The slot to which the seed of its bucket leads a hash; `slots` is a power of two above 1.
#[inline]
pub(crate) const fn slot(hash: u64, seed: u16, slots: usize) -> usize {
    top((hash ^ seed as u64).wrapping_mul(MULTIPLIER), slots)
}

/// As many of the upper bits as numbers below `limit` need.
#[allow(clippy::cast_possible_truncation, reason = "the result is below `limit`")]
#[inline]
const fn top(hash: u64, limit: usize) -> usize {
    (hash >> (u64::BITS - limit.trailing_zeros())) as usize
}

/// An odd number without a pattern: the fraction of the golden ratio.
const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;
/// Another one: the fraction of the square root of two.
const SALT: u64 = 0x6A09_E667_F3BC_C909;

/// The hash of a code.
#[inline]
pub(crate) const fn hash_code(code: i32) -> u64 {
    (code.cast_unsigned() as u64).wrapping_mul(MULTIPLIER)
}

/// The 32-bit hash of a word, by which it is looked up as a number is by itself.
#[allow(clippy::cast_possible_truncation, reason = "the upper half is mixed best")]
#[inline]
pub(crate) const fn hash_word(word: &str) -> i32 {
    ((hash_name(word) >> 32) as u32).cast_signed()
}

/// The hash of a name, 32 bytes at a time.
#[inline]
pub(crate) const fn hash_name(name: &str) -> u64 {
    let mut rest = name.as_bytes();
    let length = rest.len();
    let mut hash = SALT.wrapping_mul(length as u64);
    if length < 8 {
        return fold(hash ^ short(rest), MULTIPLIER);
    }
    if length > 32 {
        // The last 32 bytes may overlap with those before them, which then count twice.
        let last = rest.split_at(length - 32).1;
        while rest.len() > 32 {
            hash = fold_32(hash, rest, 8, 16, 24);
            rest = rest.split_at(32).1;
        }
        return fold_32(hash, last, 8, 16, 24);
    }
    // Two words from either end hold every byte; where they overlap, some count twice.
    let second = if length < 16 { length - 8 } else { 8 };
    let third = length.saturating_sub(16);
    fold_32(hash, rest, second, third, length - 8)
}

/// Mixes four words of eight bytes into a hash: the first, and those at the places given.
#[inline]
const fn fold_32(hash: u64, bytes: &[u8], second: usize, third: usize, fourth: usize) -> u64 {
    let one = fold(hash ^ word(bytes, 0), MULTIPLIER ^ word(bytes, second));
    let other = fold(SALT ^ word(bytes, third), MULTIPLIER ^ word(bytes, fourth));
    (one ^ other).wrapping_mul(MULTIPLIER)
}

/// The eight bytes that begin at `start`, each by its index: the compiler makes this one load.
#[inline]
const fn word(bytes: &[u8], start: usize) -> u64 {
    assert!(start + 8 <= bytes.len());
    bytes[start] as u64
        | (bytes[start + 1] as u64) << 8
        | (bytes[start + 2] as u64) << 16
        | (bytes[start + 3] as u64) << 24
        | (bytes[start + 4] as u64) << 32
        | (bytes[start + 5] as u64) << 40
        | (bytes[start + 6] as u64) << 48
        | (bytes[start + 7] as u64) << 56
}

/// Fewer than eight bytes as one number.
#[inline]
const fn short(bytes: &[u8]) -> u64 {
    let mut number = 0;
    let mut next = 0;
    while next < bytes.len() {
        number = number << 8 | bytes[next] as u64;
        next += 1;
    }
    number
}

/// Multiplies, and mixes both halves of the product.
#[inline]
#[allow(clippy::cast_possible_truncation, reason = "both halves are used")]
const fn fold(one: u64, other: u64) -> u64 {
    let product = one as u128 * other as u128;
    product as u64 ^ (product >> 64) as u64
}
