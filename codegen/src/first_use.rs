//! Finds what is used a second time.

use std::collections::BTreeMap;

/// Remembers where each key was used first.
pub(crate) struct FirstUse<K, P>(BTreeMap<K, P>);

impl<K: Ord, P: Copy> FirstUse<K, P> {
    pub(crate) fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Where a key was used before this use, which is at `here`; `None` at its first use.
    pub(crate) fn before(&mut self, key: K, here: P) -> Option<P> {
        let mut is_first = false;
        let first = *self.0.entry(key).or_insert_with(|| {
            is_first = true;
            here
        });
        (!is_first).then_some(first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_use_but_the_first_has_one_before_it_even_at_the_same_place() {
        let mut uses = FirstUse::new();
        assert_eq!(uses.before("a", 1), None);
        assert_eq!(uses.before("a", 1), Some(1));
        assert_eq!(uses.before("b", 2), None);
        assert_eq!(uses.before("a", 3), Some(1));
    }
}
