//! How well codes match the meaning of words in the list of synonyms.

use aho_corasick::AhoCorasick;
use tencentcloud_errors::Entry;

use super::quality::is_boundary;
use super::rank::{KEY, LABEL};
use super::synonyms::Group;
use crate::likeness::plain;
use crate::tables::anchor;

/// The score of a code that is meant above all: more than the word in a title, less than an exact code.
const FIRST: f64 = 3.0 * KEY;
/// The step from one such code to the next.
const STEP: f64 = 0.1;
/// A synonym is worth less than the word itself.
const ALIKE: f64 = 0.8;

/// The meaning of words in the list.
pub(super) struct Meaning {
    pub(super) group: &'static Group,
    /// Whether the search has no other words.
    is_alone: bool,
    /// Finds the words of the group as they are in titles and in names: `rate limit` and `ratelimit`.
    words: AhoCorasick,
}

impl Meaning {
    pub(super) fn new(group: &'static Group, is_alone: bool) -> Self {
        let words = group.words().flat_map(|word| [word.to_owned(), plain(word)]);
        let words = AhoCorasick::new(words).expect("the words of a group are not too many");
        Self { group, is_alone, words }
    }

    /// How well a code matches by its verdict and its category.
    pub(super) fn fit(&self, entry: Entry) -> Option<f64> {
        let Group { category, retry, .. } = self.group;
        let is_meant = category.is_some_and(|it| it == entry.category())
            || entry.retry().is_some_and(|it| retry.contains(&it));
        is_meant.then_some(LABEL)
    }

    /// The score of a code that is meant above all; with other words in the search it is one of many.
    pub(super) fn first(&self, entry: Entry) -> Option<f64> {
        if !self.is_alone {
            return None;
        }
        let anchor = anchor(entry);
        let places = (0_u32..).zip(&self.group.first);
        let mut places = places.filter(|(_, first)| **first == anchor);
        places.next().map(|(place, _)| FIRST - STEP * f64::from(place))
    }

    /// How well a title or a name matches that has one of the words, not as a part of another word.
    pub(super) fn alike(&self, text: &str, lower: &str) -> Option<f64> {
        let is_whole = |start, end| is_boundary(text, start) && is_boundary(text, end);
        let mut found = self.words.find_overlapping_iter(lower);
        let is_in = self.group.titles && found.any(|it| is_whole(it.start(), it.end()));
        is_in.then_some(KEY * ALIKE)
    }
}
