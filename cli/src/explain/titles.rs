//! Entries by their words: a name, an id, or a title as somebody copied it.

use std::collections::BTreeMap;

use aho_corasick::AhoCorasick;
use tencentcloud_errors::Lang;

use crate::catalogue::{Row, TABLES, Table};
use crate::likeness::{distance, plain};

/// In a hundred letters, as many may be wrong for a text to be a title with typing errors in it.
const MOST_ERRORS: usize = 18;

/// The words of every entry, ready to be compared: letters and digits alone.
pub(super) struct Titles<'r> {
    /// By name and by id.
    names: BTreeMap<String, Vec<&'r Row>>,
    /// By title, in both languages and as every page has it.
    titles: BTreeMap<String, Vec<&'r Row>>,
    /// Finds titles inside a text, all of them at once: a log has many lines, and long ones.
    inside: AhoCorasick,
}

impl<'r> Titles<'r> {
    pub(super) fn new(rows: &'r [Row]) -> Self {
        let (mut names, mut titles) = (BTreeMap::new(), BTreeMap::new());
        for row in rows {
            for name in [Some(row.name), row.id].into_iter().flatten() {
                add(&mut names, name, row);
            }
            for lang in Lang::ALL {
                add(&mut titles, row.title.get(*lang), row);
                for title in row.editions.iter().filter_map(|edition| edition.title_in(*lang)) {
                    add(&mut titles, title, row);
                }
            }
        }
        // A word or two of Chinese would be inside too much.
        let long = titles.keys().filter(|title| title.chars().count() >= 5);
        let inside = AhoCorasick::new(long).expect("the titles of the tables are not too many");
        Self { names, titles, inside }
    }

    /// The entries that a text names, or whose title it is or holds; with `is_lenient` also those
    /// whose title comes near to it.
    pub(super) fn find(&self, text: &str, is_lenient: bool) -> Vec<&'r Row> {
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
            let inside = self.inside.find_overlapping_iter(&words).max_by_key(|it| it.len());
            found = inside.map_or(Vec::new(), |title| self.titled(&words[title.range()]));
        }
        if found.is_empty() && is_lenient {
            found = self.similar(&words);
        }
        found
    }

    /// By name or id; a path in Rust names the table too.
    fn named(&self, text: &str) -> Vec<&'r Row> {
        let mut path = text.rsplit("::");
        let name = path.next().unwrap_or_default();
        let enum_name = path.next();
        let is_asked = |table: &Table| enum_name.is_none_or(|name| name == table.enum_name);
        let named = self.names.get(&plain(name)).into_iter().flatten().copied();
        let found: Vec<_> = named.filter(|row| is_asked(row.table)).collect();
        if !found.is_empty() {
            return found;
        }
        // The tables themselves know what a code was called once.
        let codes = TABLES.iter().filter(|table| is_asked(table));
        let codes: Vec<_> =
            codes.filter_map(|table| Some((table.name, table.parse(name)?))).collect();
        let rows = self.names.values().flatten().copied();
        rows.filter(|row| codes.contains(&(row.table.name, row.code))).collect()
    }

    fn titled(&self, words: &str) -> Vec<&'r Row> {
        self.titles.get(words).cloned().unwrap_or_default()
    }

    /// By the title that is most like the text.
    fn similar(&self, words: &str) -> Vec<&'r Row> {
        let length = words.chars().count();
        let errors = |title: &String| {
            let longest = title.chars().count().max(length);
            let distance = distance(title, words, longest * MOST_ERRORS / 100)?;
            Some(distance * 1000 / longest)
        };
        let titles = self.titles.iter();
        let errors = titles.filter_map(|(title, rows)| Some((errors(title)?, rows)));
        errors.min_by_key(|(errors, _)| *errors).map_or(Vec::new(), |(_, rows)| rows.clone())
    }
}

/// Adds a row under a text, once.
fn add<'r>(rows: &mut BTreeMap<String, Vec<&'r Row>>, text: &str, row: &'r Row) {
    let rows = rows.entry(plain(text)).or_default();
    if !rows.last().is_some_and(|last| std::ptr::eq(*last, row)) {
        rows.push(row);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::catalogue;

    fn anchors(text: &str) -> String {
        let rows = catalogue();
        Titles::new(&rows)
            .find(text, true)
            .into_iter()
            .map(Row::anchor)
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn names_ids_and_titles_are_found() {
        for (text, expected) in [
            ("ReplayAttack", "public-4500"),
            ("replay_attack", "public-4500"),
            ("operationdenied.sourcealreadyexists", "monitoring--514"),
            ("InvalidParameter", "public-4000 monitoring--503 project_query-9003"),
            ("MonitoringError::InvalidParameter", "monitoring--503"),
            ("tencentcloud_errors::PublicError::ReplayAttack", "public-4500"),
            ("资源重复", "monitoring--514"),
            ("Resource already exists.", "monitoring--514"),
            ("资源购买失败", "public-5200 public-5300"),
            ("您提交的域名已经存在: www.example.com", "cdn-2001"),
            ("ERROR submitted domain already exists!", "cdn-2001"),
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
