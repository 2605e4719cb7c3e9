//! Merges the listings of all editions, service by service and version by version.

use std::collections::{BTreeMap, BTreeSet};

use super::report::NotPlaced;
use super::tree::{Api, Edition, Tree};

/// The words of one version of a service.
#[derive(Debug, Default)]
pub(crate) struct Listing {
    /// Each with the file and the line of its first place.
    pub(crate) words: BTreeMap<String, String>,
    /// The editions that list any of them.
    pub(crate) editions: BTreeSet<Edition>,
    /// Values that are not words.
    pub(crate) not_words: Vec<NotPlaced>,
    /// How many constants repeat another one.
    pub(crate) merged: usize,
}

/// Merges the editions.
pub(crate) fn together(trees: &[Tree]) -> BTreeMap<Api, Listing> {
    let mut listings: BTreeMap<Api, Listing> = BTreeMap::new();
    for tree in trees {
        for (api, file) in &tree.files {
            let listing = listings.entry(api.clone()).or_default();
            for constant in &file.constants {
                let path = tree.root.join(&file.path);
                let place = format!("{}:{}", path.display(), constant.line);
                match &constant.word {
                    Ok(word) => {
                        listing.editions.insert(tree.edition);
                        if listing.words.contains_key(word) {
                            listing.merged += 1;
                        } else {
                            listing.words.insert(word.clone(), place);
                        }
                    }
                    Err(text) => listing.not_words.push(NotPlaced {
                        word: text.clone(),
                        place,
                        reason: "it is not a word that a service sends".to_owned(),
                        is_word: false,
                    }),
                }
            }
        }
    }
    listings
}
