//! How well words fit codes that are merely listed: there are many, and all that is known of one are its
//! word, its family and its service.

use std::collections::HashMap;

use tencentcloud_errors::{Entry, Lang, Table};

use super::rank::{KEY, LABEL, REMEDY, best_part};
use crate::language::category;
use crate::tables::is_reviewed;

/// Codes that are merely listed, and what is known of many of them at once.
pub(super) struct Listed<'w> {
    /// In lower case.
    words: Vec<&'w str>,
    /// What the name of a table and its product fit, word by word.
    tables: HashMap<&'static Table, Vec<Option<f64>>>,
    /// The same of a family, by the head of its words.
    families: HashMap<&'static str, Vec<Option<f64>>>,
}

impl<'w> Listed<'w> {
    pub(super) fn new(words: Vec<&'w str>) -> Self {
        Self { words, tables: HashMap::new(), families: HashMap::new() }
    }

    /// For each word how well a code fits it.
    pub(super) fn scores(&mut self, entry: Entry) -> Vec<Option<f64>> {
        let word = entry.word().unwrap_or_default();
        let lower = word.to_ascii_lowercase();
        let head = word.split('.').next().unwrap_or_default();
        let words = &self.words;
        let of_table =
            self.tables.entry(entry.table()).or_insert_with(|| about(words, entry.table()));
        let of_family = self.families.entry(head).or_insert_with(|| inherited(words, entry));
        let around = of_table.iter().zip(of_family);
        let scores = words.iter().zip(around).map(|(text, (table, family))| {
            let own = spelled(text, word, &lower).map(|quality| KEY * quality);
            [own, *table, *family].into_iter().flatten().reduce(f64::max)
        });
        scores.collect()
    }

    /// Whether one of the codes has a text in its word.
    pub(super) fn know(text: &str, entries: &[Entry]) -> bool {
        let has = |word: &str| word.to_ascii_lowercase().contains(text);
        let mut listed = entries.iter().filter(|entry| !is_reviewed(**entry));
        listed.any(|entry| entry.word().is_some_and(has))
    }
}

/// What the name of a table, and of its product, fit.
fn about(words: &[&str], table: &Table) -> Vec<Option<f64>> {
    let product = table.product();
    let names = Lang::ALL.iter().map(|lang| product.map_or("", |it| it.name_in(*lang)));
    let labels = Lang::ALL.iter().map(|lang| table.label_in(*lang)).chain(names);
    let texts: Vec<_> = labels.chain([table.name(), product.map_or("", |it| it.id())]).collect();
    words.iter().map(|word| best_part(word, texts.iter().map(|text| (LABEL, *text)))).collect()
}

/// What the family of a code says.
fn inherited(words: &[&str], entry: Entry) -> Vec<Option<f64>> {
    let both = |weight, text: &dyn Fn(Lang) -> &'static str| {
        Lang::ALL.iter().map(|lang| (weight, text(*lang))).collect::<Vec<_>>()
    };
    let texts = [
        both(LABEL, &|lang| entry.title_in(lang)),
        both(LABEL, &|lang| category(entry.category()).get(lang)),
        both(REMEDY, &|lang| entry.remedy_in(lang)),
    ]
    .concat();
    words.iter().map(|word| best_part(word, texts.iter().copied())).collect()
}

/// How well a text fits a word as it is spelled out: `not exists` is in `CdnHostNotExists`.
fn spelled(text: &str, word: &str, lower: &str) -> Option<f64> {
    let bytes = word.as_bytes();
    let begins = |place: usize| {
        let is_inside = |it: &u8| it.is_ascii_alphanumeric() && !it.is_ascii_uppercase();
        place == 0 || place == bytes.len() || !is_inside(&bytes[place]) || {
            !bytes[place - 1].is_ascii_alphanumeric()
        }
    };
    let quality = |(place, _): (usize, &str)| match (begins(place), begins(place + text.len())) {
        (true, true) => 1.0,
        (true, false) => 0.9,
        (false, _) => 0.7,
    };
    let best = lower.match_indices(text).map(quality).reduce(f64::max)?;
    let length = |text: &str| u32::try_from(text.len()).map_or(0.0, f64::from);
    Some(best + length(text) / length(word).max(1.0) / 4.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_spelled_out() {
        let quality = |text: &str, word: &str| {
            spelled(text, word, &word.to_ascii_lowercase()).map(|it| (it * 10.0).floor() / 10.0)
        };
        let word = "ResourceNotFound.CdnHostNotExists";
        for (text, expected) in [
            ("cdn", Some(1.0)),
            ("host", Some(1.0)),
            ("exist", Some(0.9)),
            ("ost", Some(0.7)),
            ("found", Some(1.0)),
            ("资源", None),
            ("hosts", None),
        ] {
            assert_eq!(quality(text, word), expected, "{text}");
        }
        assert_eq!(quality("ipv6", "Invalid.IPv6Address"), Some(1.0));
        assert_eq!(quality("源", "资源Gone"), Some(1.0));
    }
}
