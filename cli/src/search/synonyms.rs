//! Synonyms for words of the tables: one list, for the command line and the page.

use std::collections::HashMap;
use std::ptr;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};
use serde::{Deserialize, Serialize};
use tencentcloud_errors::{Category, Retry};

use crate::likeness::plain;

/// A group of words that mean the same, and what they mean.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Group {
    en: Vec<String>,
    zh: Vec<String>,
    /// The anchors of the codes that are meant above all.
    #[serde(default)]
    pub(super) first: Vec<String>,
    pub(super) category: Option<Category>,
    #[serde(default)]
    pub(super) retry: Vec<Retry>,
    /// Whether a title that has the words is meant.
    #[serde(default = "yes")]
    pub(super) titles: bool,
}

const fn yes() -> bool {
    true
}

impl Group {
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.en.iter().chain(&self.zh).map(String::as_str)
    }
}

/// All groups, and the ways to find them in a query.
struct Synonyms {
    groups: Vec<Group>,
    /// Groups by the letters of their words.
    by_letters: HashMap<String, usize>,
    /// The most words that a term of a group has.
    longest: usize,
    /// Finds Chinese words, which are not surrounded by blanks.
    chinese: AhoCorasick,
}

static SYNONYMS: LazyLock<Synonyms> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct File {
        group: Vec<Group>,
    }
    let file: File =
        toml::from_str(include_str!("synonyms.toml")).expect("the list of synonyms is checked");
    let groups = file.group;
    let words =
        || groups.iter().enumerate().flat_map(|(at, it)| it.words().map(move |it| (at, it)));
    let by_letters = words().map(|(at, word)| (plain(word), at)).collect();
    let longest = words().map(|(_, word)| word.split(' ').count()).max().unwrap_or(1);
    let chinese = AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .build(groups.iter().flat_map(|it| &it.zh))
        .expect("the words of the list are not too many");
    Synonyms { groups, by_letters, longest, chinese }
});

/// The list as the script of the page reads it.
pub(crate) fn to_json() -> String {
    serde_json::to_string(&SYNONYMS.groups).expect("words, and nothing that JSON does not know")
}

/// A term of a search: a word, or several that mean one thing.
pub(super) struct Term {
    /// As it was typed.
    pub(super) text: String,
    pub(super) group: Option<&'static Group>,
}

/// The terms of a text in lower case, synonyms only once. An unknown Chinese word is split at the words
/// of the list: `接口限频`.
pub(super) fn terms(text: &str, is_known: impl Fn(&str) -> bool) -> Vec<Term> {
    let words = text.split_whitespace().map(|word| word.trim_matches(is_around));
    let words = words.filter(|word| !word.is_empty());
    let words: Vec<_> = words.flat_map(|word| parts(word, &is_known)).collect();
    let (mut terms, mut groups) = (Vec::new(), Vec::<&Group>::new());
    let mut rest = &words[..];
    while !rest.is_empty() {
        let mut counts = (1..=rest.len().min(SYNONYMS.longest)).rev();
        let longest = counts.find_map(|count| Some((count, group(&rest[..count])?)));
        let (count, group) = longest.map_or((1, None), |(count, group)| (count, Some(group)));
        if !group.is_some_and(|it| groups.iter().any(|other| ptr::eq(it, *other))) {
            groups.extend(group);
            terms.push(Term { text: rest[..count].join(" "), group });
        }
        rest = &rest[count..];
    }
    terms
}

/// Signs around words that are not part of them.
fn is_around(character: char) -> bool {
    ",.:;!?'\"()`，。：；！？（）“”".contains(character)
}

/// The group that has a term made of these words, however they are joined.
fn group(words: &[&str]) -> Option<&'static Group> {
    let letters: String = words.iter().map(|word| plain(word)).collect();
    SYNONYMS.groups.get(*SYNONYMS.by_letters.get(&letters)?)
}

/// The word, or the parts that Chinese words of the list split it into, without single characters.
fn parts(word: &str, is_known: impl Fn(&str) -> bool) -> Vec<&str> {
    if word.is_ascii() || group(&[word]).is_some() || is_known(word) {
        return vec![word];
    }
    let mut parts = Vec::new();
    let mut end = 0;
    for found in SYNONYMS.chinese.find_iter(word) {
        parts.extend([&word[end..found.start()], &word[found.range()]]);
        end = found.end();
    }
    if end == 0 {
        return vec![word];
    }
    parts.push(&word[end..]);
    parts.retain(|part| part.chars().nth(1).is_some());
    parts
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use tencentcloud_errors::Entry;

    use super::*;
    use crate::search::rank::rank;
    use crate::tables::{anchor, entries, is_reviewed};

    fn is_chinese(word: &str) -> bool {
        word.chars().all(|it| !it.is_ascii())
    }

    #[test]
    fn the_list_is_consistent() {
        let mut seen = HashSet::new();
        let anchors: HashSet<_> = entries().map(anchor).collect();
        for group in &SYNONYMS.groups {
            assert!(!group.en.is_empty() && !group.zh.is_empty(), "one language: {group:?}");
            assert!(group.en.iter().all(|word| word.is_ascii()), "{group:?}");
            assert!(group.zh.iter().all(|word| is_chinese(word)), "{group:?}");
            for word in group.words() {
                assert_eq!(word, word.to_lowercase().trim(), "{group:?}");
                assert!(seen.insert(plain(word)), "`{word}` is in the list twice");
            }
            for first in &group.first {
                assert!(anchors.contains(first), "there is no code {first}");
            }
            assert!(group.titles || !group.retry.is_empty(), "finds nothing: {group:?}");
        }
    }

    /// Every word of a group finds something, and the codes that are meant come first.
    #[test]
    fn every_word_finds_the_meaning_of_its_group() {
        let reviewed: Vec<_> = entries().filter(|entry| is_reviewed(*entry)).collect();
        for group in &SYNONYMS.groups {
            for word in group.words() {
                let found: Vec<_> = rank(word, &reviewed).entries().collect();
                assert!(!found.is_empty(), "{word}");
                let is_first = |entry: &Entry| group.first.contains(&anchor(*entry));
                let first = found.iter().take_while(|entry| is_first(entry)).count();
                assert_eq!(first, group.first.len(), "{word}: {:?}", anchors(&found, 5));
                if !group.titles {
                    let may = |it: &Entry| it.retry().is_some_and(|it| group.retry.contains(&it));
                    assert!(found.iter().all(may), "{word}");
                }
            }
        }
    }

    fn anchors(entries: &[Entry], most: usize) -> Vec<String> {
        entries.iter().take(most).copied().map(anchor).collect()
    }

    #[test]
    fn words_are_one_term_however_they_are_joined() {
        for (text, expected) in [
            ("cdn rate-limit", "cdn | rate-limit*"),
            ("too many requests 429", "too many requests*"),
            ("ratelimit", "ratelimit*"),
            ("many requests", "many | requests"),
            ("接口限频", "接口 | 限频*"),
            ("签名过期了", "签名过期*"),
            ("资源重复", "资源重复"),
            ("接口", "接口"),
            ("“限频”, (quota)!", "限频* | quota*"),
            (" , ", ""),
            ("-514", "-514"),
        ] {
            let terms = terms(text, |word| word == "资源重复");
            let shown = terms.iter().map(|it| it.text.clone() + it.group.map_or("", |_| "*"));
            assert_eq!(shown.collect::<Vec<_>>().join(" | "), expected, "{text}");
        }
    }
}
