//! What the rules about editions share.

use crate::diff::revisions::EntryPair;
use crate::model::{Edition, Entry, spelled};

/// The editions that are in both revisions, by product.
pub(super) fn pairs<'p>(
    pair: &'p EntryPair<'_>,
) -> impl Iterator<Item = (String, &'p Edition, &'p Edition)> {
    pair.old.editions.iter().filter_map(|old| {
        let product = product(old)?;
        let new =
            pair.new.editions.iter().find(|it| self::product(it).as_ref() == Some(&product))?;
        Some((product, old, new))
    })
}

/// The editions of one entry that the other lacks, by product.
pub(super) fn lacking<'e>(
    one: &'e Entry,
    other: &'e Entry,
) -> impl Iterator<Item = (String, &'e Edition)> {
    one.editions.iter().filter_map(|edition| {
        let product = product(edition)?;
        let is_there = other.editions.iter().any(|it| self::product(it).as_ref() == Some(&product));
        (!is_there).then_some((product, edition))
    })
}

/// The product, as the spec spells it.
fn product(edition: &Edition) -> Option<String> {
    Some(spelled(edition.product.as_ref()?.get_ref()))
}
