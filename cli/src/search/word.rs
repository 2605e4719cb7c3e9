//! How well a word of a search matches a reviewed code.

use std::ops::RangeInclusive;

use nucleo_matcher::pattern::{Atom, AtomKind, CaseMatching, Normalization};
use nucleo_matcher::{Matcher, Utf32Str};

use super::meaning::Meaning;
use super::quality::{NEGATED, NEGATIONS, best_part};
use super::rank::KEY;
use super::reviewed::Reviewed;
use crate::likeness::distance;

/// The score of an exact code.
const LETTER: f64 = 4.0 * KEY;
/// A word with a typo is worth less than the word.
const TYPO: f64 = 0.6;
/// The quality, relative to the exact word, from which on letters with gaps between them are a match.
/// A Chinese character says more than a letter, and a gap between two means less.
const LOOSE: f64 = 0.75;
const LOOSE_CHINESE: f64 = 0.55;
/// The lengths of words in which gaps are tolerated: shorter ones match anything, and no title is longer.
const LOOSE_LENGTHS: RangeInclusive<usize> = 4..=100;

/// A word of a search, or several that mean one thing.
pub(super) struct Word {
    /// In lower case.
    pub(super) text: String,
    pub(super) meaning: Option<Meaning>,
    /// The score of an exact match, if gaps are tolerated: they are not where some entry has the exact
    /// word.
    perfect: Option<f64>,
}

impl Word {
    pub(super) fn new(
        text: String,
        meaning: Option<Meaning>,
        is_known: bool,
        matcher: &mut Matcher,
    ) -> Self {
        let is_loose =
            !is_known && meaning.is_none() && LOOSE_LENGTHS.contains(&text.chars().count());
        let perfect = is_loose.then(|| score(&text, &text, matcher)).flatten();
        Self { text, meaning, perfect }
    }

    /// Whether the names and titles of a code are searched.
    pub(super) fn looks_at_keys(&self) -> bool {
        self.meaning.as_ref().is_none_or(|it| it.group.titles)
    }

    /// Whether the other texts of a code are searched too. If the word means a verdict, only the verdict
    /// decides: "do not retry" contains the word "retry" too.
    pub(super) fn looks_at_all(&self) -> bool {
        self.meaning.as_ref().is_none_or(|it| it.group.retry.is_empty())
    }

    /// The best score of a code.
    pub(super) fn best(&self, reviewed: &Reviewed, matcher: &mut Matcher) -> Option<f64> {
        let Some(meaning) = &self.meaning else {
            return self.as_it_is(reviewed).or_else(|| self.loosely(reviewed, matcher));
        };
        let alike = reviewed.keys.iter().filter_map(|(key, lower)| meaning.alike(key, lower));
        let meant =
            [self.as_it_is(reviewed), meaning.first(reviewed.entry), meaning.fit(reviewed.entry)];
        meant.into_iter().flatten().chain(alike).reduce(f64::max)
    }

    /// The score of a code for the exact word.
    pub(super) fn as_it_is(&self, reviewed: &Reviewed) -> Option<f64> {
        as_it_is(&self.text, reviewed, self.looks_at_keys(), self.looks_at_all())
    }

    /// The score with gaps between the letters of a name or a title, or with a typo.
    fn loosely(&self, reviewed: &Reviewed, matcher: &mut Matcher) -> Option<f64> {
        let title = reviewed.entry.title();
        let typing_error = self.has_typo(title).then_some(KEY * TYPO);
        let gaps = |perfect| {
            let qualities =
                reviewed.keys.iter().filter_map(|(key, _)| self.gaps(key, perfect, matcher));
            qualities.map(|quality| KEY * quality).reduce(f64::max)
        };
        self.perfect.and_then(gaps).into_iter().chain(typing_error).reduce(f64::max)
    }

    /// Whether a text has the word except for a letter, or two in a long word. If some entry has the exact
    /// word, which may then be meant, the word must be long, and only one letter may differ.
    fn has_typo(&self, text: &str) -> bool {
        let most = match (self.text.chars().count(), self.perfect) {
            (0..4, _) | (4..8, None) => return false,
            (4..8, Some(_)) | (_, None) => 1,
            _ => 2,
        };
        let mut words = text.split(|it: char| it.is_whitespace() || it.is_ascii_punctuation());
        words.any(|other| distance(&self.text, &other.to_lowercase(), most).is_some())
    }

    fn gaps(&self, key: &str, perfect: f64, matcher: &mut Matcher) -> Option<f64> {
        let quality = score(&self.text, key, matcher)? / perfect;
        let is_negated = key.contains(NEGATIONS) && !self.text.contains(NEGATIONS);
        let quality = if is_negated { quality * NEGATED } else { quality };
        let least = if self.text.is_ascii() { LOOSE } else { LOOSE_CHINESE };
        (quality >= least).then_some(quality * LOOSE)
    }
}

/// How well an exact word matches a code: by its number, its names and titles, or its other texts.
pub(super) fn as_it_is(
    word: &str,
    reviewed: &Reviewed,
    with_keys: bool,
    with_rest: bool,
) -> Option<f64> {
    if reviewed.code == word {
        return Some(LETTER);
    }
    let keys = reviewed.keys.iter().filter(|_| with_keys).map(|(_, lower)| (KEY, &**lower));
    let rest =
        reviewed.rest.iter().filter(|_| with_rest).map(|(weight, lower)| (*weight, &**lower));
    best_part(word, keys.chain(rest))
}

/// How well letters with gaps between them match, on the scale of the matcher.
fn score(needle: &str, text: &str, matcher: &mut Matcher) -> Option<f64> {
    let kind = AtomKind::Fuzzy;
    let atom = Atom::new(needle, CaseMatching::Ignore, Normalization::Smart, kind, false);
    let mut characters = Vec::new();
    atom.score(Utf32Str::new(text, &mut characters), matcher).map(f64::from)
}
