//! Editions in both revisions.

use std::collections::BTreeMap;
use std::ptr;

use super::pairs::EntryPair;
use super::text_pairs::{TextPair, changed};
use crate::model::{Edition, Entry, Text};

/// The editions that are in both revisions, by product.
pub(super) fn pairs<'p>(
    pair: &'p EntryPair<'_>,
) -> impl Iterator<Item = (String, &'p Edition, &'p Edition)> {
    let (olds, news) = (by_product(pair.old), by_product(pair.new));
    pair.old.editions.iter().filter_map(move |old| {
        let product = product(old)?;
        let is_first = olds.get(product).is_some_and(|first| ptr::eq(*first, old));
        let new = news.get(product).filter(|_| is_first)?;
        Some((product.to_owned(), old, *new))
    })
}

/// The editions of one entry that the other lacks, by product.
pub(super) fn lacking<'e>(
    one: &'e Entry,
    other: &'e Entry,
) -> impl Iterator<Item = (String, &'e Edition)> {
    let others = by_product(other);
    one.editions.iter().filter_map(move |edition| {
        let product = product(edition)?;
        (!others.contains_key(product)).then(|| (product.to_owned(), edition))
    })
}

/// The texts of one kind that have changed: the entry's own, then those of its editions, each with
/// its product.
pub(super) fn changed_texts<'p>(
    pair: &'p EntryPair<'_>,
    of_entry: fn(&Entry) -> &Text,
    of_edition: fn(&Edition) -> Option<&Text>,
) -> impl Iterator<Item = (Option<String>, TextPair<'p>)> {
    let of_editions = pairs(pair).filter_map(move |(product, old, new)| {
        let texts = changed(of_edition(old)?, of_edition(new)?);
        Some(texts.map(move |text| (Some(product.clone()), text)))
    });
    let own = changed(of_entry(pair.old), of_entry(pair.new)).map(|text| (None, text));
    own.chain(of_editions.flatten())
}

/// An entry, or its edition of a product, for messages.
pub(super) fn subject(pair: &EntryPair<'_>, product: Option<&str>) -> String {
    match product {
        Some(product) => format!("the {product} edition of {pair}"),
        None => pair.to_string(),
    }
}

/// The editions of an entry by product; of two, the first.
fn by_product(entry: &Entry) -> BTreeMap<&str, &Edition> {
    let editions = entry.editions.iter().rev();
    editions.filter_map(|edition| Some((product(edition)?, edition))).collect()
}

/// The product, as the spec spells it.
fn product(edition: &Edition) -> Option<&str> {
    Some(edition.product.as_ref()?.get_ref())
}
