//! Perfect hashing, worked out in const evaluation: a lookup looks at one slot and never searches.
//!
//! This is "hash and displace". The hash of a key chooses a bucket, and the bucket's seed, mixed
//! into the hash, chooses the slot. Seeds are found by trying, the fullest buckets first, while
//! most slots are free.

/// How many buckets an index over `keys` keys has: a power of two, for two to four keys each.
pub(crate) const fn buckets_for(keys: usize) -> usize {
    (keys / 4 + 2).next_power_of_two()
}

/// How many slots an index over `keys` keys has: a power of two, so that a fifth or more are free.
/// Fewer would take many more tries.
pub(crate) const fn slots_for(keys: usize) -> usize {
    (keys + keys / 4 + 2).next_power_of_two()
}

/// From the hash of a key to the position of its entry in the table.
pub(crate) struct Index<const BUCKETS: usize, const SLOTS: usize> {
    /// By bucket.
    seeds: [u16; BUCKETS],
    /// By slot. Where no key leads, any position will do.
    positions: [u16; SLOTS],
}

impl<const BUCKETS: usize, const SLOTS: usize> Index<BUCKETS, SLOTS> {
    /// An index over the hashes of keys, by position; an entry may be without a key.
    #[allow(clippy::cast_possible_truncation, reason = "the count is compared first")]
    pub(crate) const fn new<const COUNT: usize>(hashes: &[Option<u64>; COUNT]) -> Self {
        assert!(COUNT <= 1 << u16::BITS, "positions have 16 bits");
        let mut index = Self { seeds: [0; BUCKETS], positions: [0; SLOTS] };
        let buckets = Buckets::<BUCKETS, COUNT>::new(hashes);
        let mut is_taken = [false; SLOTS];
        let mut length = buckets.longest;
        while length > 0 {
            let mut bucket = 0;
            while bucket < BUCKETS {
                if buckets.lengths[bucket] == length {
                    index.seeds[bucket] = buckets.place(bucket, &mut is_taken);
                }
                bucket += 1;
            }
            length -= 1;
        }
        let mut position = 0;
        while position < COUNT {
            if let Some(hash) = hashes[position] {
                let seed = index.seeds[bucket::<BUCKETS>(hash)];
                index.positions[slot::<SLOTS>(hash, seed)] = position as u16;
            }
            position += 1;
        }
        index
    }

    /// The position of the entry whose key has this hash, or of any entry if there is none: the
    /// caller compares the keys.
    #[inline]
    pub(crate) const fn candidate(&self, hash: u64) -> usize {
        let seed = self.seeds[bucket::<BUCKETS>(hash)];
        self.positions[slot::<SLOTS>(hash, seed)] as usize
    }
}

/// Hashes by bucket, each bucket a list.
struct Buckets<const BUCKETS: usize, const COUNT: usize> {
    lengths: [usize; BUCKETS],
    longest: usize,
    /// By bucket: the position of its first hash, or `COUNT`.
    first: [usize; BUCKETS],
    /// By position: the position of the next hash in the same bucket, or `COUNT`.
    next: [usize; COUNT],
    /// By position.
    hashes: [u64; COUNT],
}

impl<const BUCKETS: usize, const COUNT: usize> Buckets<BUCKETS, COUNT> {
    const fn new(hashes: &[Option<u64>; COUNT]) -> Self {
        let mut buckets = Self {
            lengths: [0; BUCKETS],
            longest: 0,
            first: [COUNT; BUCKETS],
            next: [COUNT; COUNT],
            hashes: [0; COUNT],
        };
        let mut position = 0;
        while position < COUNT {
            if let Some(hash) = hashes[position] {
                let bucket = bucket::<BUCKETS>(hash);
                buckets.lengths[bucket] += 1;
                if buckets.lengths[bucket] > buckets.longest {
                    buckets.longest = buckets.lengths[bucket];
                }
                buckets.next[position] = buckets.first[bucket];
                buckets.first[bucket] = position;
                buckets.hashes[position] = hash;
            }
            position += 1;
        }
        buckets
    }

    /// Takes a free slot for each hash of a bucket; gives the seed that leads there.
    const fn place<const SLOTS: usize>(&self, bucket: usize, is_taken: &mut [bool; SLOTS]) -> u16 {
        let mut seed = 0;
        while !self.fits(bucket, seed, is_taken) {
            assert!(seed < u16::MAX, "two keys have the same hash");
            seed += 1;
        }
        seed
    }

    /// Takes the slots to which a seed leads, if all of them are free.
    const fn fits<const SLOTS: usize>(
        &self,
        bucket: usize,
        seed: u16,
        is_taken: &mut [bool; SLOTS],
    ) -> bool {
        let mut position = self.first[bucket];
        while position < COUNT {
            let slot = slot::<SLOTS>(self.hashes[position], seed);
            if is_taken[slot] {
                let mut placed = self.first[bucket];
                while placed != position {
                    is_taken[self::slot::<SLOTS>(self.hashes[placed], seed)] = false;
                    placed = self.next[placed];
                }
                return false;
            }
            is_taken[slot] = true;
            position = self.next[position];
        }
        true
    }
}

#[inline]
const fn bucket<const BUCKETS: usize>(hash: u64) -> usize {
    top::<BUCKETS>(hash)
}

#[inline]
const fn slot<const SLOTS: usize>(hash: u64, seed: u16) -> usize {
    top::<SLOTS>((hash ^ seed as u64).wrapping_mul(MULTIPLIER))
}

/// As many of the upper bits as tell numbers below `LIMIT`, a power of two above 1.
#[allow(clippy::cast_possible_truncation, reason = "the result is below a `usize`")]
#[inline]
const fn top<const LIMIT: usize>(hash: u64) -> usize {
    (hash >> (u64::BITS - LIMIT.trailing_zeros())) as usize
}

/// An odd number without a pattern: the fraction of the golden ratio.
const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;
/// Another one: of the square root of two.
const SALT: u64 = 0x6A09_E667_F3BC_C909;

/// The hash of a code.
#[inline]
pub(crate) const fn hash_code(code: i32) -> u64 {
    (u32::from_ne_bytes(code.to_ne_bytes()) as u64).wrapping_mul(MULTIPLIER)
}

/// The hash of a name, up to 32 bytes at a time.
#[inline]
pub(crate) const fn hash_name(name: &str) -> u64 {
    let mut rest = name.as_bytes();
    let mut hash = SALT.wrapping_mul(rest.len() as u64);
    while rest.len() > 32 {
        hash = fold_32(hash, rest, 8, 16, 24);
        rest = rest.split_at(32).1;
    }
    let length = rest.len();
    if length < 8 {
        return fold(hash ^ short(rest), MULTIPLIER);
    }
    // Two words from either end hold every byte; where they overlap, some count twice.
    let second = if length < 16 { length - 8 } else { 8 };
    let third = length.saturating_sub(16);
    fold_32(hash, rest, second, third, length - 8)
}

/// The hashes of names, by position.
pub(crate) const fn hash_names<const COUNT: usize>(names: &[&str; COUNT]) -> [Option<u64>; COUNT] {
    let mut hashes = [None; COUNT];
    let mut position = 0;
    while position < COUNT {
        hashes[position] = Some(hash_name(names[position]));
        position += 1;
    }
    hashes
}

/// The hashes of ids, by position.
pub(crate) const fn hash_ids<const COUNT: usize>(
    ids: &[Option<&str>; COUNT],
) -> [Option<u64>; COUNT] {
    let mut hashes = [None; COUNT];
    let mut position = 0;
    while position < COUNT {
        if let Some(id) = ids[position] {
            hashes[position] = Some(hash_name(id));
        }
        position += 1;
    }
    hashes
}

/// Mixes four words of eight bytes into a hash: the first, and those at the places given.
#[inline]
const fn fold_32(hash: u64, bytes: &[u8], second: usize, third: usize, fourth: usize) -> u64 {
    let one = fold(hash ^ word(bytes, 0), MULTIPLIER ^ word(bytes, second));
    let other = fold(SALT ^ word(bytes, third), MULTIPLIER ^ word(bytes, fourth));
    (one ^ other).wrapping_mul(MULTIPLIER)
}

/// The eight bytes that begin at `start`, each by its index: the compiler makes one load of it, and
/// const evaluation is spared a dozen calls.
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

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::collections::BTreeSet;
    use std::string::String;
    use std::vec::Vec;

    const COUNT: usize = 500;
    type FullIndex = Index<{ buckets_for(COUNT) }, { slots_for(COUNT) }>;

    fn assert_every_code_is_found(code: impl Fn(i32) -> i32) {
        let codes: [i32; COUNT] = std::array::from_fn(|place| code(place.try_into().unwrap()));
        let index = FullIndex::new(&codes.map(|code| Some(hash_code(code))));
        for (position, code) in codes.into_iter().enumerate() {
            assert_eq!(index.candidate(hash_code(code)), position, "{code}");
        }
        for miss in [i32::MIN, -7, 0, 123_456_789, i32::MAX] {
            assert!(index.candidate(hash_code(miss)) < COUNT);
        }
    }

    #[test]
    fn every_code_is_found_however_codes_are_spread() {
        assert_every_code_is_found(|place| place);
        assert_every_code_is_found(|place| -place);
        assert_every_code_is_found(|place| place * 1000);
        assert_every_code_is_found(|place| place << 22);
        assert_every_code_is_found(|place| i32::MIN + place * 65_536);
        assert_every_code_is_found(|place| place * place - 1000 * place);
    }

    #[test]
    fn entries_without_a_key_take_no_slot() {
        let hashes: [Option<u64>; COUNT] = std::array::from_fn(|place| {
            place.is_multiple_of(7).then(|| hash_code(place.try_into().unwrap()))
        });
        let keys = hashes.iter().flatten().count();
        let index = Index::<{ buckets_for(72) }, { slots_for(72) }>::new(&hashes);
        assert_eq!(keys, 72);
        for (position, hash) in hashes.iter().enumerate() {
            assert!(hash.is_none_or(|hash| index.candidate(hash) == position));
        }
    }

    #[test]
    fn an_index_without_keys_gives_some_position() {
        let index = Index::<{ buckets_for(0) }, { slots_for(0) }>::new(&[None]);
        assert_eq!(index.candidate(hash_name("name")), 0);
    }

    #[test]
    #[should_panic(expected = "two keys have the same hash")]
    fn equal_hashes_stop_the_build() {
        FullIndex::new(&[Some(7); COUNT]);
    }

    /// Every byte counts, whatever the length of the name.
    #[test]
    fn names_of_any_length_have_hashes_of_their_own() {
        let mut names = Vec::new();
        for length in 0..100 {
            names.push("x".repeat(length));
            names.extend((0..length).map(|place| {
                let mut name = String::from("x").repeat(length);
                name.replace_range(place..=place, "y");
                name
            }));
        }
        let hashes: BTreeSet<_> = names.iter().map(|name| hash_name(name)).collect();
        assert_eq!(hashes.len(), names.len());
    }
}
