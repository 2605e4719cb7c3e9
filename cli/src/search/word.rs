//! How well a word of a search fits a reviewed code.

use std::ops::RangeInclusive;

use nucleo_matcher::pattern::{Atom, AtomKind, CaseMatching, Normalization};
use nucleo_matcher::{Matcher, Utf32Str};

use super::meaning::Meaning;
use super::quality::{NEGATED, NEGATIONS, best_part};
use super::rank::KEY;
use super::said::Said;
use crate::likeness::distance;

/// A code to the letter.
const LETTER: f64 = 4.0 * KEY;
/// A word with a typing error is worth less than the word.
const TYPING_ERROR: f64 = 0.6;
/// From which quality on, against the word as it is, letters with gaps between them are a match;
/// a Chinese character says more than a letter, and a gap between two means less.
const LOOSE: f64 = 0.75;
const LOOSE_CHINESE: f64 = 0.55;
/// In how many letters gaps are looked for: in few anything can be found, and no title has more.
const LOOSE_LENGTHS: RangeInclusive<usize> = 4..=100;

/// A word of a search, or several that mean one thing.
pub(super) struct Word {
    /// In lower case.
    pub(super) text: String,
    pub(super) meaning: Option<Meaning>,
    /// The score of a match without a fault, if gaps are to be forgiven: not where some entry has
    /// the word as it is.
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

    /// Whether what names a code is looked at.
    pub(super) fn looks_at_keys(&self) -> bool {
        self.meaning.as_ref().is_none_or(|it| it.group.titles)
    }

    /// Whether what surrounds a code is looked at too. Where verdicts are meant they decide: "do not
    /// retry" has the word as well.
    pub(super) fn looks_at_all(&self) -> bool {
        self.meaning.as_ref().is_none_or(|it| it.group.retry.is_empty())
    }

    /// How well a code fits, at best.
    pub(super) fn best(&self, said: &Said, matcher: &mut Matcher) -> Option<f64> {
        let Some(meaning) = &self.meaning else {
            return self.as_it_is(said).or_else(|| self.loosely(said, matcher));
        };
        let alike = said.keys.iter().filter_map(|(key, lower)| meaning.alike(key, lower));
        let meant = [self.as_it_is(said), meaning.first(said.entry), meaning.fit(said.entry)];
        meant.into_iter().flatten().chain(alike).reduce(f64::max)
    }

    /// How well a code fits without a fault.
    pub(super) fn as_it_is(&self, said: &Said) -> Option<f64> {
        as_it_is(&self.text, said, self.looks_at_keys(), self.looks_at_all())
    }

    /// With gaps between the letters of a name or a title, or with a typing error.
    fn loosely(&self, said: &Said, matcher: &mut Matcher) -> Option<f64> {
        let title = said.entry.title();
        let typing_error = self.has_typing_error(title).then_some(KEY * TYPING_ERROR);
        let gaps = |perfect| {
            let qualities =
                said.keys.iter().filter_map(|(key, _)| self.gaps(key, perfect, matcher));
            qualities.map(|quality| KEY * quality).reduce(f64::max)
        };
        self.perfect.and_then(gaps).into_iter().chain(typing_error).reduce(f64::max)
    }

    /// Whether a text has the word, but for a letter, or two in a long word. One that some entry has
    /// as it is may be meant: then it is long, and a letter is all.
    fn has_typing_error(&self, text: &str) -> bool {
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

/// How well a word fits a code without a fault: by its number, by what names it, by what surrounds it.
pub(super) fn as_it_is(word: &str, said: &Said, with_keys: bool, with_rest: bool) -> Option<f64> {
    if said.code == word {
        return Some(LETTER);
    }
    let keys = said.keys.iter().filter(|_| with_keys).map(|(_, lower)| (KEY, &**lower));
    let rest = said.rest.iter().filter(|_| with_rest).map(|(weight, lower)| (*weight, &**lower));
    best_part(word, keys.chain(rest))
}

/// How well letters with gaps between them match, on the scale of the matcher.
fn score(needle: &str, text: &str, matcher: &mut Matcher) -> Option<f64> {
    let kind = AtomKind::Fuzzy;
    let atom = Atom::new(needle, CaseMatching::Ignore, Normalization::Smart, kind, false);
    let mut characters = Vec::new();
    atom.score(Utf32Str::new(text, &mut characters), matcher).map(f64::from)
}
