//! Perfect hashing: finds the seeds with which no two keys of a lookup index share a slot.

use crate::key_hash::{bucket, slot};

/// A lookup index as numbers, as the runtime reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Index {
    /// By bucket.
    pub(crate) seeds: Vec<u16>,
    /// By slot: the position of the key that leads there; any position where none does.
    pub(crate) positions: Vec<u16>,
}

/// The failure to build an index: two keys have the same hash, or there are more keys than positions.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Unindexable;

impl Index {
    /// An index over keys, from their hashes; a key's position is its place in the list.
    pub(crate) fn new(hashes: &[u64]) -> Result<Self, Unindexable> {
        // Powers of two: two to four keys per bucket, and at least a fifth of the slots free. Fewer free
        // slots would take many more tries.
        let bucket_count = (hashes.len() / 4 + 2).next_power_of_two();
        let slot_count = (hashes.len() + hashes.len() / 4 + 2).next_power_of_two();
        let mut buckets = vec![Vec::new(); bucket_count];
        for (position, hash) in (0_u32..).zip(hashes) {
            let position = u16::try_from(position).map_err(|_| Unindexable)?;
            buckets[bucket(*hash, bucket_count)].push((position, *hash));
        }
        let mut order: Vec<_> = (0..bucket_count).collect();
        // The fullest first, while most slots are free.
        order.sort_by_key(|number| std::cmp::Reverse(buckets[*number].len()));
        let mut seeds = vec![0; bucket_count];
        let mut slots = vec![None; slot_count];
        for number in order {
            let keys = &buckets[number];
            let places = |seed| keys.iter().map(move |(_, hash)| slot(*hash, seed, slot_count));
            let fits = |seed: &u16| {
                let mut taken: Vec<_> = places(*seed).collect();
                taken.sort_unstable();
                taken.windows(2).all(|pair| pair[0] != pair[1])
                    && taken.iter().all(|place| slots[*place].is_none())
            };
            let seed = (0..=u16::MAX).find(fits).ok_or(Unindexable)?;
            let taken: Vec<_> = places(seed).collect();
            for (place, (position, _)) in taken.into_iter().zip(keys) {
                slots[place] = Some(*position);
            }
            seeds[number] = seed;
        }
        Ok(Self { seeds, positions: slots.into_iter().map(Option::unwrap_or_default).collect() })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::key_hash::{hash_code, hash_name};

    fn candidate(index: &Index, hash: u64) -> usize {
        let seed = index.seeds[bucket(hash, index.seeds.len())];
        index.positions[slot(hash, seed, index.positions.len())].into()
    }

    fn assert_every_code_is_found(code: impl Fn(i32) -> i32) {
        let codes: Vec<i32> = (0..500).map(code).collect();
        let hashes: Vec<_> = codes.iter().map(|code| hash_code(*code)).collect();
        let index = Index::new(&hashes).unwrap();
        for (position, hash) in hashes.into_iter().enumerate() {
            assert_eq!(candidate(&index, hash), position);
        }
        for miss in [i32::MIN, -7, 0, 123_456_789, i32::MAX] {
            assert!(candidate(&index, hash_code(miss)) < codes.len());
        }
    }

    #[test]
    fn every_code_is_found_for_any_spread_of_codes() {
        assert_every_code_is_found(|place| place);
        assert_every_code_is_found(|place| -place);
        assert_every_code_is_found(|place| place * 1000);
        assert_every_code_is_found(|place| place << 22);
        assert_every_code_is_found(|place| i32::MIN + place * 65_536);
        assert_every_code_is_found(|place| place * place - 1000 * place);
    }

    #[test]
    fn an_index_without_keys_gives_some_position() {
        assert_eq!(candidate(&Index::new(&[]).unwrap(), hash_name("name")), 0);
    }

    #[test]
    fn equal_hashes_have_no_index() {
        assert_eq!(Index::new(&[7, 8, 7]), Err(Unindexable));
    }

    #[test]
    fn an_index_has_positions_of_16_bits() {
        let hashes: Vec<_> = (0..=1 << 16).map(hash_code).collect();
        assert!(Index::new(&hashes[..1 << 16]).is_ok());
        assert_eq!(Index::new(&hashes), Err(Unindexable));
    }

    /// Every byte counts, whatever the length of the name.
    #[test]
    fn names_of_any_length_have_hashes_of_their_own() {
        let mut names = Vec::new();
        for length in 0..100 {
            names.push("x".repeat(length));
            names.extend((0..length).map(|place| {
                let mut name = "x".repeat(length);
                name.replace_range(place..=place, "y");
                name
            }));
        }
        let hashes: BTreeSet<_> = names.iter().map(|name| hash_name(name)).collect();
        assert_eq!(hashes.len(), names.len());
    }
}
