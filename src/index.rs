//! Open-addressing hash indexes, built in const evaluation.
//!
//! At most half of the slots are taken, so a search meets an empty slot and ends.

/// The `position` of a slot that holds nothing.
const EMPTY: u32 = u32::MAX;

/// How many slots an index over `keys` keys has: a power of two, at least twice the keys.
pub(crate) const fn slots_for(keys: usize) -> usize {
    if keys == 0 { 2 } else { (keys * 2).next_power_of_two() }
}

/// The slot where the search for `hash` begins, out of `slots` (a power of two above 1).
const fn home(hash: u32, slots: usize) -> usize {
    // Fibonacci hashing: the upper bits of the product are well mixed.
    (hash.wrapping_mul(0x9E37_79B9) >> (u32::BITS - slots.trailing_zeros())) as usize
}

/// A key, reduced to 32 bits, and the position of its entry in the table.
#[derive(Clone, Copy)]
struct Slot {
    key: u32,
    position: u32,
}

/// `SLOTS` slots over keys of 32 bits.
struct Slots<const SLOTS: usize>([Slot; SLOTS]);

impl<const SLOTS: usize> Slots<SLOTS> {
    const fn new() -> Self {
        Self([Slot { key: 0, position: EMPTY }; SLOTS])
    }

    const fn insert(&mut self, key: u32, position: u32) {
        let mut slot = home(key, SLOTS);
        while self.0[slot].position != EMPTY {
            slot = Self::next(slot);
        }
        self.0[slot] = Slot { key, position };
    }

    const fn next(slot: usize) -> usize {
        (slot + 1) & (SLOTS - 1)
    }
}

/// From a code to the position of its entry.
pub(crate) struct CodeIndex<const SLOTS: usize>(Slots<SLOTS>);

impl<const SLOTS: usize> CodeIndex<SLOTS> {
    pub(crate) const fn new(codes: &[i32]) -> Self {
        let mut slots = Slots::new();
        let mut position = 0;
        while (position as usize) < codes.len() {
            slots.insert(key(codes[position as usize]), position);
            position += 1;
        }
        Self(slots)
    }

    pub(crate) const fn find(&self, code: i32) -> Option<usize> {
        let key = key(code);
        let mut slot = home(key, SLOTS);
        loop {
            let candidate = self.0.0[slot];
            if candidate.position == EMPTY {
                return None;
            }
            if candidate.key == key {
                return Some(candidate.position as usize);
            }
            slot = Slots::<SLOTS>::next(slot);
        }
    }
}

/// The bits of a code: every code has a key of its own.
const fn key(code: i32) -> u32 {
    u32::from_ne_bytes(code.to_ne_bytes())
}

/// From a name or an id to the position of its entry.
pub(crate) struct NameIndex<const SLOTS: usize>(Slots<SLOTS>);

impl<const SLOTS: usize> NameIndex<SLOTS> {
    pub(crate) const fn new(names: &[&str], ids: &[Option<&str>]) -> Self {
        let mut slots = Slots::new();
        let mut position = 0;
        while (position as usize) < names.len() {
            slots.insert(hash(names[position as usize].as_bytes()), position);
            if let Some(id) = ids[position as usize] {
                slots.insert(hash(id.as_bytes()), position);
            }
            position += 1;
        }
        Self(slots)
    }

    pub(crate) fn find(&self, key: &str, names: &[&str], ids: &[Option<&str>]) -> Option<usize> {
        let hash = hash(key.as_bytes());
        let mut slot = home(hash, SLOTS);
        loop {
            let candidate = self.0.0[slot];
            if candidate.position == EMPTY {
                return None;
            }
            let position = candidate.position as usize;
            if candidate.key == hash && (names[position] == key || ids[position] == Some(key)) {
                return Some(position);
            }
            slot = Slots::<SLOTS>::next(slot);
        }
    }
}

/// A hash of up to a few dozen bytes, eight at a time.
const fn hash(bytes: &[u8]) -> u32 {
    const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut state = bytes.len() as u64;
    let mut rest = bytes;
    while let Some((chunk, tail)) = rest.split_first_chunk::<8>() {
        state = (state ^ u64::from_le_bytes(*chunk)).wrapping_mul(MULTIPLIER).rotate_left(29);
        rest = tail;
    }
    let mut last = 0;
    while let [byte, tail @ ..] = rest {
        last = last << 8 | *byte as u64;
        rest = tail;
    }
    state = (state ^ last).wrapping_mul(MULTIPLIER);
    (state >> 32) as u32
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::vec::Vec;

    #[test]
    fn a_full_index_finds_every_code_and_nothing_else() {
        const CODES: [i32; 8] = [i32::MIN, -514, -1, 0, 1, 4000, 4001, i32::MAX];
        const INDEX: CodeIndex<{ slots_for(8) }> = CodeIndex::new(&CODES);
        for (position, code) in CODES.into_iter().enumerate() {
            assert_eq!(INDEX.find(code), Some(position));
        }
        for miss in [i32::MIN + 1, -2, 2, 3999, 4002, i32::MAX - 1] {
            assert_eq!(INDEX.find(miss), None);
        }
    }

    #[test]
    fn colliding_codes_are_told_apart() {
        // Multiples of 2^31 times the inverse of the multiplier would be contrived; consecutive
        // codes over few slots collide well enough.
        let codes: Vec<i32> = (0..16).map(|n| n * 1000).collect();
        let index: CodeIndex<32> = CodeIndex::new(&codes);
        for (position, code) in codes.iter().enumerate() {
            assert_eq!(index.find(*code), Some(position));
            assert_eq!(index.find(code + 1), None);
        }
    }

    #[test]
    fn an_empty_index_finds_nothing() {
        let codes: CodeIndex<{ slots_for(0) }> = CodeIndex::new(&[]);
        assert_eq!(codes.find(0), None);
        let names: NameIndex<{ slots_for(0) }> = NameIndex::new(&[], &[]);
        assert_eq!(names.find("", &[], &[]), None);
    }

    #[test]
    fn names_and_ids_are_found_whatever_their_length() {
        let names: Vec<std::string::String> = (0..40).map(|n| "x".repeat(n)).collect();
        let names: Vec<&str> = names.iter().map(std::string::String::as_str).collect();
        let mut ids = [None; 40];
        ids[3] = Some("Vendor.Id");
        let index: NameIndex<{ slots_for(41) }> = NameIndex::new(&names, &ids);
        for (position, name) in names.iter().enumerate() {
            assert_eq!(index.find(name, &names, &ids), Some(position));
        }
        assert_eq!(index.find("Vendor.Id", &names, &ids), Some(3));
        assert_eq!(index.find("vendor.id", &names, &ids), None);
        assert_eq!(index.find("y", &names, &ids), None);
    }
}
