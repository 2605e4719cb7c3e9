//! Which codes fit words, best first.

use std::ops::RangeInclusive;

use nucleo_matcher::pattern::{Atom, AtomKind, CaseMatching, Normalization};
use nucleo_matcher::{Config, Matcher, Utf32Str};
use tencentcloud_errors::{Edition, Entry, Lang};

use super::listed::Listed;
use crate::language::{self, verdict};
use crate::likeness::distance;
use crate::tables::{is_reviewed, is_service};

/// A match in what names a code says most, one in what surrounds it less, in its remedy least.
pub(super) const KEY: f64 = 1.0;
pub(super) const LABEL: f64 = 0.5;
pub(super) const REMEDY: f64 = 0.3;
/// A word with a typing error is worth less than the word.
const TYPING_ERROR: f64 = 0.6;
/// From which quality on, against the word as it is, letters with gaps between them are a match;
/// a Chinese character says more than a letter, and a gap between two means less.
const LOOSE: f64 = 0.75;
const LOOSE_CHINESE: f64 = 0.55;
/// In how many letters gaps are looked for: in few anything can be found, and no title has more.
const LOOSE_LENGTHS: RangeInclusive<usize> = 4..=100;
/// `不存在` is not what `存在` asks for.
const NEGATED: f64 = 0.5;
const NEGATIONS: [char; 3] = ['不', '未', '非'];

/// The entries that fit most of the words, best first; none where half of the words fit nothing. What
/// is reviewed goes before what is merely listed, and before both a code that is asked for to the letter.
pub(super) fn rank(words: &str, entries: &[Entry]) -> Vec<Entry> {
    let mut matcher = Matcher::new(Config::DEFAULT);
    let search = Search::new(words, entries, &mut matcher);
    let mut listed = Listed::new(search.words.iter().map(|word| &*word.text).collect());
    let hit = |entry: &Entry| {
        let hit = if is_reviewed(*entry) {
            search.hit(*entry, &mut matcher)
        } else {
            let scores: Vec<_> = listed.scores(*entry).into_iter().flatten().collect();
            Hit { words: scores.len(), score: scores.iter().sum() }
        };
        (hit, search.group(*entry), *entry)
    };
    let mut hits: Vec<_> = entries.iter().map(hit).collect();
    let most = hits.iter().map(|(hit, ..)| hit.words).max().unwrap_or(0);
    if most == 0 || most * 2 < search.words.len() {
        return Vec::new();
    }
    hits.retain(|(hit, ..)| hit.words == most);
    // Stable: equals stay in the order of the catalogue.
    hits.sort_by(|(one, group, _), (other, other_group, _)| {
        group.cmp(other_group).then(other.score.total_cmp(&one.score))
    });
    hits.into_iter().map(|(.., entry)| entry).collect()
}

struct Search {
    words: Vec<Word>,
    /// All of it, in lower case.
    phrase: String,
}

struct Word {
    text: String,
    /// The score of a match without a fault, if gaps are to be forgiven: not where some entry has
    /// the word as it is.
    perfect: Option<f64>,
}

/// How well an entry fits.
struct Hit {
    words: usize,
    score: f64,
}

impl Search {
    fn new(words: &str, entries: &[Entry], matcher: &mut Matcher) -> Self {
        let words = words.to_lowercase();
        let word = |text: &str| {
            // Chinese has no blanks: what one service has as it is may be several words.
            let is_telling = |entry: &&Entry| text.is_ascii() || !is_service(**entry);
            let mut reviewed = entries.iter().filter(|it| is_reviewed(**it)).filter(is_telling);
            let is_known = reviewed.any(|entry| as_it_is(text, *entry).is_some())
                || Listed::know(text, entries);
            let is_loose = !is_known && LOOSE_LENGTHS.contains(&text.chars().count());
            let perfect = is_loose.then(|| score(text, text, matcher)).flatten();
            Word { text: text.to_owned(), perfect }
        };
        Self {
            words: words.split_whitespace().map(word).collect(),
            phrase: words.trim().to_owned(),
        }
    }

    /// Which of the entries that fit go first.
    fn group(&self, entry: Entry) -> u8 {
        let is_asked = || entry.code().to_string().to_lowercase() == self.phrase;
        match (is_reviewed(entry), is_service(entry)) {
            (true, false) => 0,
            _ if is_asked() => 0,
            (true, true) => 1,
            (false, _) => 2,
        }
    }

    fn hit(&self, entry: Entry, matcher: &mut Matcher) -> Hit {
        let scores: Vec<_> =
            self.words.iter().filter_map(|word| word.best(entry, matcher)).collect();
        let mut hit = Hit { words: scores.len(), score: scores.iter().sum() };
        let titles = Lang::ALL.iter().map(|lang| entry.title_in(*lang).to_lowercase());
        let mut titles = titles;
        if let Some(title) = titles.find(|title| title.contains(&self.phrase)) {
            // The phrase as it is, and the more of the title it is the better.
            hit.score += 0.5 + share(&self.phrase, &title);
        }
        hit
    }
}

impl Word {
    /// How well an entry fits, at best.
    fn best(&self, entry: Entry, matcher: &mut Matcher) -> Option<f64> {
        as_it_is(&self.text, entry).or_else(|| self.loosely(entry, matcher))
    }

    /// With gaps between the letters of a name or a title, or with a typing error.
    fn loosely(&self, entry: Entry, matcher: &mut Matcher) -> Option<f64> {
        let typing_error = self.has_typing_error(entry.title()).then_some(KEY * TYPING_ERROR);
        let gaps = |perfect| {
            let qualities = keys(entry).filter_map(|key| self.gaps(key, perfect, matcher));
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

/// What names a code, in the words of every page.
fn keys(entry: Entry) -> impl Iterator<Item = &'static str> {
    let titles = editions(entry, Edition::title_in);
    let names = [Some(entry.name()), entry.id(), entry.word()].into_iter().flatten();
    both(move |lang| entry.title_in(lang)).chain(names).chain(titles)
}

/// What the pages of single products say.
fn editions(
    entry: Entry,
    text_in: fn(&Edition, Lang) -> Option<&'static str>,
) -> impl Iterator<Item = &'static str> {
    let editions = entry.editions().iter();
    editions.flat_map(move |it| Lang::ALL.iter().filter_map(move |lang| text_in(it, *lang)))
}

/// A text in each language.
fn both(text: impl Fn(Lang) -> &'static str) -> impl Iterator<Item = &'static str> {
    Lang::ALL.iter().map(move |lang| text(*lang))
}

/// How well an entry fits a word without a fault, at best.
fn as_it_is(word: &str, entry: Entry) -> Option<f64> {
    if entry.code().to_string().to_lowercase() == word {
        return Some(2.0 * KEY);
    }
    let (table, category, retry) = (entry.table(), entry.category(), entry.retry());
    let words = [table.name(), category.as_str(), language::word(retry)].into_iter();
    let labels = both(|lang| table.label_in(lang))
        .chain(both(|lang| language::category(category).get(lang)))
        .chain(both(|lang| verdict(retry).get(lang)))
        .chain(words);
    let remedies = both(|lang| entry.remedy_in(lang)).chain(editions(entry, Edition::remedy_in));
    let keys = keys(entry).map(|it| (KEY, it));
    let labels = labels.map(|it| (LABEL, it));
    let texts = keys.chain(labels).chain(remedies.map(|it| (REMEDY, it)));
    best_part(word, texts)
}

/// How well a word fits as a part of one of the texts, each with its weight.
pub(super) fn best_part<'t>(
    word: &str,
    texts: impl Iterator<Item = (f64, &'t str)>,
) -> Option<f64> {
    texts.filter_map(|(weight, text)| Some(weight * part(word, text)?)).reduce(f64::max)
}

/// How well letters with gaps between them match, on the scale of the matcher.
fn score(needle: &str, text: &str, matcher: &mut Matcher) -> Option<f64> {
    let kind = AtomKind::Fuzzy;
    let atom = Atom::new(needle, CaseMatching::Ignore, Normalization::Smart, kind, false);
    let mut characters = Vec::new();
    atom.score(Utf32Str::new(text, &mut characters), matcher).map(f64::from)
}

/// How well a word fits as a part of a text: whole, at the start of a word, or anywhere.
fn part(word: &str, text: &str) -> Option<f64> {
    let text = text.to_lowercase();
    let quality = |(place, _): (usize, &str)| {
        let is_letter = |it: Option<char>| it.is_some_and(|it| it.is_ascii_alphanumeric());
        let starts_inside = is_letter(text[..place].chars().next_back());
        let ends_inside = is_letter(text[place + word.len()..].chars().next());
        let quality = match (starts_inside, ends_inside) {
            (false, false) => 1.0,
            (false, true) => 0.9,
            (true, _) => 0.7,
        };
        let is_negated = text[..place].ends_with(NEGATIONS);
        if is_negated { quality * NEGATED } else { quality }
    };
    let best = text.match_indices(word).map(quality).reduce(f64::max)?;
    Some(best + share(word, &text) / 4.0)
}

/// How much of a text a part is, from 0 to 1.
fn share(part: &str, text: &str) -> f64 {
    let length = |text: &str| u32::try_from(text.chars().count()).map_or(0.0, f64::from);
    length(part) / length(text).max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::{anchor, entries};

    fn anchors(words: &str) -> Vec<String> {
        let entries: Vec<_> = entries().collect();
        rank(words, &entries).into_iter().map(anchor).collect()
    }

    /// What people look for, and what has to come first.
    #[test]
    fn the_best_comes_first() {
        for (words, first) in [
            ("replay", "public-4500"),
            ("replay atack", "public-4500"),
            ("certificate expired", "cdn-3004"),
            ("certifcate expird", "cdn-3004"),
            ("balance", "sms-1031"),
            ("balence", "public-5300"),
            ("insufficient balance", "sms-1031"),
            ("余额", "public-5300"),
            ("域名 存在", "cdn-2001"),
            ("域名存在", "cdn-2001"),
            ("域名 不存在", "cdn-2000"),
            ("domain exists", "cdn-2001"),
            ("domain already exists", "cdn-2001"),
            ("invalid request parameter", "public-4000"),
            ("证书 过期", "cdn-3004"),
            ("icp", "cdn-2002"),
            ("备案", "cdn-2002"),
            ("too frequent", "cdn-2010"),
            ("project name exists", "project-1036"),
            ("SourceAlreadyExists", "monitoring--514"),
            ("资源重复", "monitoring--514"),
            ("token", "common-AuthFailure.TokenFailure"),
            ("mfa", "common-AuthFailure.MFAFailure"),
            ("private key mismatch", "cdn-3003"),
            ("quota", "public-4400"),
            ("2001", "cdn-2001"),
            ("-514", "monitoring--514"),
            ("blocklist", "cdn-2113"),
            ("blacklist", "sms-1015"),
            ("signature", "common-AuthFailure.SignatureExpire"),
            ("AuthFailure.SignatureExpire", "common-AuthFailure.SignatureExpire"),
            ("AuthFailure", "common-AuthFailure"),
            ("签名过期", "common-AuthFailure.SignatureExpire"),
            ("RequestLimitExceeded", "common-RequestLimitExceeded"),
            ("nonce", "public-4200"),
            ("余额不足", "public-5300"),
            ("身份认证失败", "public-4100"),
        ] {
            let found = anchors(words);
            assert_eq!(found.first().map(String::as_str), Some(first), "{words}: {found:?}");
        }
    }

    #[test]
    fn words_around_the_title_are_found_too() {
        for (words, wanted) in [
            ("cdn backoff", "cdn-1110"),
            ("cdn 证书", "cdn-3000"),
            ("permission denied public", "public-4101"),
            ("5 minutes", "public-4500"),
            ("nonce", "public-4500"),
            ("token", "public-4105"),
            ("mfa", "public-4106"),
            ("blacklist", "cdn-2113"),
            ("signature", "public-4100"),
        ] {
            let found = anchors(words);
            assert!(found.iter().any(|anchor| anchor == wanted), "{words}: {found:?}");
        }
    }

    #[test]
    fn what_fits_nothing_finds_nothing() {
        let long = "x".repeat(10_000);
        for words in ["", " ", "zzzzzz", "quantum pancakes", "量子纠缠", &long] {
            assert_eq!(anchors(words), Vec::<String>::new(), "{words}");
        }
    }
}
