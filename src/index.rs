//! Lookups, which look at one slot and search nothing.

use crate::hash::{bucket, hash_code, hash_name, hash_word, slot};

/// Whether two texts are the same: `==` for constants.
pub(crate) const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut next = 0;
    while next < one.len() && next < other.len() && one[next] == other[next] {
        next += 1;
    }
    next == one.len() && next == other.len()
}

/// The position of a key that an index has at `place`: in the first column, where places are positions,
/// or among the keys after it, each with its position.
#[must_use]
#[inline]
pub fn find(first: &[&str], more: &[(&str, u16)], place: usize, key: &str) -> Option<usize> {
    let (known, position) = if let Some(known) = first.get(place) {
        (*known, place)
    } else {
        let (known, position) = more.get(place - first.len())?;
        (*known, usize::from(*position))
    };
    (known == key).then_some(position)
}

/// A lookup index, from the hash of a key to the position of the entry with that key; computed by the
/// generator.
#[derive(Clone, Copy)]
pub struct Index {
    /// The seeds, by bucket.
    seeds: &'static [u16],
    /// The positions, by slot; any position where no key leads.
    positions: &'static [u16],
}

impl Index {
    /// An index from its numbers.
    ///
    /// # Panics
    /// Panics if the length of a list is not a power of two.
    #[must_use]
    #[inline]
    pub const fn new(seeds: &'static [u16], positions: &'static [u16]) -> Self {
        assert!(seeds.len().is_power_of_two() && positions.len().is_power_of_two());
        Self { seeds, positions }
    }

    /// The only position at which this code can be; the caller compares.
    #[must_use]
    #[inline]
    pub const fn code(self, code: i32) -> usize {
        self.candidate(hash_code(code))
    }

    /// The only position at which this word can be; the caller compares.
    #[must_use]
    #[inline]
    pub const fn word(self, word: &str) -> usize {
        self.code(hash_word(word))
    }

    /// The only position at which this name or id can be; the caller compares.
    #[must_use]
    #[inline]
    pub const fn name(self, name: &str) -> usize {
        self.candidate(hash_name(name))
    }

    #[inline]
    const fn candidate(self, hash: u64) -> usize {
        let seed = self.seeds[bucket(hash, self.seeds.len())];
        self.positions[slot(hash, seed, self.positions.len())] as usize
    }
}
