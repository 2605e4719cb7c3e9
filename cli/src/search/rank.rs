//! Ranks the codes that match words, best first.

use nucleo_matcher::{Config, Matcher};
use tencentcloud_errors::{Entry, Lang};

use super::listed::{Around, Listed};
use super::meaning::Meaning;
use super::quality::share;
use super::reviewed::Reviewed;
use super::synonyms::terms;
use super::word::{Word, as_it_is};
use crate::tables::{is_reviewed, is_service};

/// The weights: a match in the names of a code counts most, one around them less, in its remedy least.
pub(super) const KEY: f64 = 1.0;
pub(super) const LABEL: f64 = 0.5;
pub(super) const REMEDY: f64 = 0.3;

/// The hits of a search.
#[derive(Default)]
pub(super) struct Ranked {
    /// How many words were searched for; several that mean one thing are one.
    pub(super) words: usize,
    pub(super) hits: Vec<Hit>,
}

/// A code that matches.
pub(super) struct Hit {
    pub(super) entry: Entry,
    pub(super) words: usize,
    pub(super) score: f64,
    /// How well it matches the word that it matches least.
    pub(super) least: f64,
}

/// The codes that match most of the words, best first; none if half of the words match nothing. Reviewed
/// codes go before ones that are only listed, and exact codes go before both.
pub(super) fn rank(words: &str, entries: &[Entry]) -> Ranked {
    let phrase = words.trim().to_lowercase();
    let (reviewed, listed): (Vec<_>, Vec<_>) = entries.iter().partition(|it| is_reviewed(**it));
    let reviewed: Vec<_> = reviewed.into_iter().map(Reviewed::new).collect();
    let listed: Vec<_> = listed.into_iter().map(Listed::new).collect();
    let mut matcher = Matcher::new(Config::DEFAULT);
    let words = words_of(&phrase, &reviewed, &listed, &mut matcher);

    let mut hits: Vec<_> =
        reviewed.iter().map(|it| Hit::of(it, &words, &phrase, &mut matcher)).collect();
    let mut around = Around::new(&words);
    hits.extend(listed.iter().map(|listed| Hit::new(listed.entry, around.scores(listed))));
    let most = hits.iter().map(|hit| hit.words).max().unwrap_or(0);
    if most == 0 || most * 2 < words.len() {
        return Ranked::default();
    }
    hits.retain(|hit| hit.words == most);
    let mut hits: Vec<_> = hits.into_iter().map(|hit| (group(hit.entry, &phrase), hit)).collect();
    // A stable sort: equal hits keep the order of the catalog.
    hits.sort_by(|(group, hit), (other_group, other)| {
        group.cmp(other_group).then(other.score.total_cmp(&hit.score))
    });
    Ranked { words: words.len(), hits: hits.into_iter().map(|(_, hit)| hit).collect() }
}

/// The words of a text in lower case.
fn words_of(
    text: &str,
    reviewed: &[Reviewed],
    listed: &[Listed],
    matcher: &mut Matcher,
) -> Vec<Word> {
    let is_known = |text: &str| {
        // Chinese has no blanks: what is one word in the text of a service may be several words.
        let is_telling = |it: &&Reviewed| text.is_ascii() || !is_service(it.entry);
        let mut reviewed = reviewed.iter().filter(is_telling);
        reviewed.any(|it| as_it_is(text, it, true, true).is_some())
            || listed.iter().any(|listed| listed.has(text))
    };
    let terms = terms(text, is_known);
    let is_alone = terms.len() == 1;
    let words = terms.into_iter().map(|term| {
        let is_known = term.group.is_some() || is_known(&term.text);
        Word::new(
            term.text,
            term.group.map(|group| Meaning::new(group, is_alone)),
            is_known,
            matcher,
        )
    });
    words.collect()
}

/// The order of codes that match.
fn group(entry: Entry, phrase: &str) -> u8 {
    let is_asked = || entry.code().to_string().to_lowercase() == phrase;
    match (is_reviewed(entry), is_service(entry)) {
        (true, false) => 0,
        _ if is_asked() => 0,
        (true, true) => 1,
        (false, _) => 2,
    }
}

impl Hit {
    fn new(entry: Entry, scores: impl Iterator<Item = Option<f64>>) -> Self {
        let hit = Self { entry, words: 0, score: 0.0, least: f64::INFINITY };
        scores.flatten().fold(hit, |hit, score| Self {
            words: hit.words + 1,
            score: hit.score + score,
            least: hit.least.min(score),
            ..hit
        })
    }

    fn of(reviewed: &Reviewed, words: &[Word], phrase: &str, matcher: &mut Matcher) -> Self {
        let mut hit =
            Self::new(reviewed.entry, words.iter().map(|word| word.best(reviewed, matcher)));
        let mut titles = reviewed.keys.iter().take(Lang::ALL.len()).map(|(_, title)| title);
        if let Some(title) = titles.find(|title| title.contains(phrase)) {
            // The exact phrase, which is better the more of the title it is.
            hit.score += 0.5 + share(phrase, title);
        }
        hit
    }
}

impl Ranked {
    pub(super) fn entries(self) -> impl Iterator<Item = Entry> {
        self.hits.into_iter().map(|hit| hit.entry)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::tables::{anchor, entries};

    fn anchors(words: &str) -> Vec<String> {
        let entries: Vec<_> = entries().collect();
        rank(words, &entries).entries().map(anchor).collect()
    }

    /// Searches that people make, with the code that must come first.
    #[test]
    fn the_best_comes_first() {
        for (words, first) in [
            ("replay", "public-4500"),
            ("replay atack", "public-4500"),
            ("certificate expired", "cdn-3004"),
            ("certifcate expird", "cdn-3004"),
            ("balance", "public-5300"),
            ("balence", "public-5300"),
            ("insufficient balance", "public-5300"),
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
            ("blacklist", "common-IpInBlacklist"),
            ("signature", "common-AuthFailure.SignatureExpire"),
            ("AuthFailure.SignatureExpire", "common-AuthFailure.SignatureExpire"),
            ("AuthFailure", "common-AuthFailure"),
            ("签名过期", "common-AuthFailure.SignatureExpire"),
            ("RequestLimitExceeded", "common-RequestLimitExceeded"),
            ("nonce", "public-4200"),
            ("余额不足", "public-5300"),
            ("身份认证失败", "public-4100"),
            ("access denied", "public-4300"),
            ("InvalidParameter", "common-InvalidParameter"),
            ("账户欠费", "sms-1033"),
        ] {
            let found = anchors(words);
            assert_eq!(found.first().map(String::as_str), Some(first), "{words}: {found:?}");
        }
    }

    /// The page has to find the same first.
    #[test]
    fn words_that_people_use_find_codes_with_other_words() {
        let cases = include_str!("../../tests/list/searches.json");
        let cases: Vec<HashMap<String, String>> = serde_json::from_str(cases).unwrap();
        for case in cases {
            let (text, first) = (&case["text"], &case["first"]);
            let found = anchors(text).join(" ") + " ";
            assert!(found.starts_with(&format!("{first} ")), "{text}: {found:.200}");
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
    fn words_that_match_nothing_find_nothing() {
        let long = "x".repeat(10_000);
        for words in ["", " ", "zzzzzz", "quantum pancakes", "量子纠缠", &long] {
            assert_eq!(anchors(words), Vec::<String>::new(), "{words}");
        }
    }
}
