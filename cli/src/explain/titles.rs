//! Entries by their words: a name, an id, or a title as somebody copied it.

use std::iter;

use strsim::normalized_damerau_levenshtein;
use tencentcloud_errors::Lang;

use crate::catalogue::{Row, TABLES, Table};

/// From which similarity on a text is a title with a typing error in it.
const SIMILAR: f64 = 0.82;

/// The words of every entry, ready to be compared.
pub(super) struct Titles<'r>(Vec<Words<'r>>);

struct Words<'r> {
    row: &'r Row,
    name: String,
    id: Option<String>,
    /// In both languages, as every page has them.
    titles: Vec<String>,
}

impl<'r> Titles<'r> {
    pub(super) fn new(rows: &'r [Row]) -> Self {
        let words = |row: &'r Row| Words {
            row,
            name: plain(row.name),
            id: row.id.map(plain),
            titles: Lang::ALL.iter().flat_map(|lang| titles(row, *lang)).collect(),
        };
        Self(rows.iter().map(words).collect())
    }

    /// The entries that a text names, or whose title it is or holds; with `is_lenient` also those
    /// whose title comes near to it.
    pub(super) fn find(&self, text: &str, is_lenient: bool) -> Vec<&'r Row> {
        let text_words = plain(text);
        if text_words.is_empty() {
            return Vec::new();
        }
        let mut found = self.named(text);
        if found.is_empty() {
            found = self.all(|words| words.titles.contains(&text_words));
        }
        if found.is_empty() {
            found = self.inside(&text_words);
        }
        if found.is_empty() && is_lenient {
            found = self.similar(&text_words);
        }
        found
    }

    /// By name or id; a path in Rust names the table too.
    fn named(&self, text: &str) -> Vec<&'r Row> {
        let (enum_name, name) = match text.rsplit_once("::") {
            Some((path, name)) => (path.rsplit("::").next(), plain(name)),
            None => (None, plain(text)),
        };
        let is_asked =
            |row: &Row| enum_name.is_none_or(|enum_name| enum_name == row.table.enum_name);
        let found = self.all(|words| {
            (words.name == name || words.id.as_ref() == Some(&name)) && is_asked(words.row)
        });
        if !found.is_empty() {
            return found;
        }
        // The tables themselves know what a code was called once.
        let last = text.rsplit("::").next().unwrap_or_default();
        let parse = |table: &Table| Some((table.name, table.parse(last)?));
        let parsed: Vec<_> = TABLES.iter().filter_map(parse).collect();
        self.all(|words| {
            parsed.contains(&(words.row.table.name, words.row.code)) && is_asked(words.row)
        })
    }

    /// By the longest title inside the text: the others may be parts of it.
    fn inside(&self, text: &str) -> Vec<&'r Row> {
        let titles = self.0.iter().flat_map(|words| &words.titles);
        let longest = titles.filter(|title| is_inside(title, text)).max_by_key(|title| title.len());
        longest.map_or(Vec::new(), |longest| self.all(|words| words.titles.contains(longest)))
    }

    /// By the title that is most like the text.
    fn similar(&self, text: &str) -> Vec<&'r Row> {
        let likeness = |words: &Words| {
            let length = text.chars().count();
            let likeness = |title: &String| {
                // Comparing costs time and memory; far longer texts are not alike anyway.
                let is_near = title.chars().count().abs_diff(length) * 4 <= length;
                if is_near { normalized_damerau_levenshtein(title, text) } else { 0.0 }
            };
            words.titles.iter().map(likeness).fold(0.0, f64::max)
        };
        let best = self.0.iter().map(likeness).fold(SIMILAR, f64::max);
        self.all(|words| likeness(words) >= best)
    }

    fn all(&self, is_match: impl Fn(&Words) -> bool) -> Vec<&'r Row> {
        self.0.iter().filter(|words| is_match(words)).map(|words| words.row).collect()
    }
}

/// The titles of a row in one language: its own, then those of single pages.
fn titles(row: &Row, lang: Lang) -> impl Iterator<Item = String> {
    let editions = row.editions.iter().filter_map(move |edition| edition.title_in(lang));
    iter::once(row.title.get(lang)).chain(editions).map(plain)
}

/// Whether a message begins with a title, as the service writes it.
pub(super) fn begins_with(text: &str, title: &str) -> bool {
    plain(text).starts_with(&plain(title))
}

/// A title inside a longer text; a word or two of Chinese would be inside too much.
fn is_inside(title: &str, text: &str) -> bool {
    title.chars().count() >= 5 && text.contains(title)
}

/// Letters and digits alone, in lower case: blanks, stops, `_` and case are typed as one likes.
fn plain(text: &str) -> String {
    text.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
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
