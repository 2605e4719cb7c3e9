//! Entries by their words: a name, an id, a code that is a word, or a title as somebody copied it.

use std::collections::BTreeMap;

use aho_corasick::{AhoCorasick, Match};
use tencentcloud_errors::{Entry, Lang, TABLES, Table};

use crate::likeness::{distance, plain};
use crate::tables::entries;

/// In a hundred letters, as many may be wrong for a text to be a title with typing errors in it.
const MOST_ERRORS: usize = 18;

/// The words of every entry, ready to be compared: letters and digits alone.
pub(super) struct Titles {
    /// By name, by id and by word.
    by_name: BTreeMap<String, Vec<Entry>>,
    /// By title, in both languages and as every page has it.
    by_title: BTreeMap<String, Vec<Entry>>,
    /// Finds titles inside a text, all of them at once: a log has many lines, and long ones.
    inside: AhoCorasick,
}

impl Titles {
    pub(super) fn new() -> Self {
        let (mut names, mut titles) = (BTreeMap::new(), BTreeMap::new());
        for entry in entries() {
            for name in [Some(entry.name()), entry.id(), entry.word()].into_iter().flatten() {
                add(&mut names, name, entry);
            }
            for lang in Lang::ALL {
                add(&mut titles, entry.title_in(*lang), entry);
                for title in entry.editions().iter().filter_map(|it| it.title_in(*lang)) {
                    add(&mut titles, title, entry);
                }
            }
        }
        // A word or two of Chinese would be inside too much, and so would what API 3.0 calls its words,
        // such as `operation failed`: its replies have the word.
        let is_telling = |title: &str, entries: &[Entry]| {
            title.chars().count() >= 5 && entries.iter().any(|entry| entry.number().is_some())
        };
        let telling = titles.iter().filter(|(title, entries)| is_telling(title, entries));
        let inside = AhoCorasick::new(telling.map(|(title, _)| title))
            .expect("the titles of the tables are not too many");
        Self { by_name: names, by_title: titles, inside }
    }

    /// The entries that a text names, or whose title it is or holds; with `is_lenient` also those
    /// whose title comes near to it.
    pub(super) fn find(&self, text: &str, is_lenient: bool) -> Vec<Entry> {
        let words = plain(text);
        if words.is_empty() {
            return Vec::new();
        }
        let mut found = self.named(text);
        if found.is_empty() {
            found = self.titled(&words);
        }
        if found.is_empty() {
            // The longest: the others may be parts of it.
            let inside = self.inside.find_overlapping_iter(&words).max_by_key(Match::len);
            found = inside.map_or(Vec::new(), |title| self.titled(&words[title.range()]));
        }
        if found.is_empty() && is_lenient {
            found = self.similar(&words);
        }
        found
    }

    /// By name, id or word; a path in Rust names the table too.
    fn named(&self, text: &str) -> Vec<Entry> {
        let mut path = text.rsplit("::");
        let name = path.next().unwrap_or_default();
        let enum_name = path.next();
        let is_asked = |table: &Table| enum_name.is_none_or(|name| name == table.enum_name());
        let named = self.by_name.get(&plain(name)).into_iter().flatten().copied();
        let found: Vec<_> = named.filter(|entry| is_asked(entry.table())).collect();
        if !found.is_empty() {
            return found;
        }
        // The tables themselves know what a code was called once.
        let tables = TABLES.iter().filter(|table| is_asked(table));
        tables.filter_map(|table| table.by_name(name)).collect()
    }

    fn titled(&self, words: &str) -> Vec<Entry> {
        self.by_title.get(words).cloned().unwrap_or_default()
    }

    /// By the title that is most like the text.
    fn similar(&self, words: &str) -> Vec<Entry> {
        let length = words.chars().count();
        let errors = |title: &String| {
            let longest = title.chars().count().max(length);
            let distance = distance(title, words, longest * MOST_ERRORS / 100)?;
            Some(distance * 1000 / longest)
        };
        let titles = self.by_title.iter();
        let errors = titles.filter_map(|(title, entries)| Some((errors(title)?, entries)));
        errors.min_by_key(|(errors, _)| *errors).map_or(Vec::new(), |(_, entries)| entries.clone())
    }
}

/// Adds an entry under a text, once.
fn add(entries: &mut BTreeMap<String, Vec<Entry>>, text: &str, entry: Entry) {
    let entries = entries.entry(plain(text)).or_default();
    if entries.last() != Some(&entry) {
        entries.push(entry);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::anchor;

    fn anchors(text: &str) -> String {
        let found = Titles::new().find(text, true);
        found.into_iter().map(anchor).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn names_ids_and_titles_are_found() {
        for (text, expected) in [
            ("ReplayAttack", "public-4500"),
            ("replay_attack", "public-4500"),
            ("operationdenied.sourcealreadyexists", "monitoring--514"),
            (
                "InvalidParameter",
                "public-4000 common-InvalidParameter monitoring--503 project_query-9003",
            ),
            ("AuthFailure.SignatureExpire", "common-AuthFailure.SignatureExpire"),
            ("CommonError::AuthFailureSignatureExpire", "common-AuthFailure.SignatureExpire"),
            ("AuthFailure.MFAFailure", "common-AuthFailure.MFAFailure"),
            ("MonitoringError::InvalidParameter", "monitoring--503"),
            ("tencentcloud_errors::PublicError::ReplayAttack", "public-4500"),
            ("资源重复", "monitoring--514"),
            ("Resource already exists.", "monitoring--514"),
            ("资源购买失败", "public-5200 public-5300"),
            ("您提交的域名已经存在: www.example.com", "cdn-2001"),
            ("ERROR submitted domain already exists!", "cdn-2001"),
            ("ERROR: operation failed!", ""),
            ("operation failed", "common-FailedOperation"),
            ("submited domain alredy exists", "cdn-2001"),
            ("您提交的域名己经存在", "cdn-2001"),
            ("余额不足", "public-5300"),
            ("身份认证失败", "public-4100"),
            ("something else", ""),
            ("", ""),
            ("。", ""),
        ] {
            assert_eq!(anchors(text), expected, "{text}");
        }
    }
}
