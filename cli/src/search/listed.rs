//! How well words match codes that are only listed. There are many, and all that is known about each are
//! its word, its family and its service.

use std::collections::HashMap;

use tencentcloud_errors::{Entry, Lang, Table};

use super::quality::{best_part, spelled};
use super::rank::{KEY, LABEL, REMEDY};
use super::word::Word;
use crate::language::category;

/// A code that is only listed.
pub(super) struct Listed {
    pub(super) entry: Entry,
    /// In lower case.
    word: String,
}

impl Listed {
    pub(super) fn new(entry: Entry) -> Self {
        Self { entry, word: entry.word().unwrap_or_default().to_ascii_lowercase() }
    }

    /// Whether the word of the code contains a text.
    pub(super) fn has(&self, text: &str) -> bool {
        self.word.contains(text)
    }
}

/// Scores that many of these codes share.
pub(super) struct Around<'w> {
    words: &'w [Word],
    /// The scores of the name of a table and its product, word by word.
    tables: HashMap<&'static Table, Vec<Option<f64>>>,
    /// The scores of a family, by the head of its words.
    families: HashMap<&'static str, Vec<Option<f64>>>,
}

impl<'w> Around<'w> {
    pub(super) fn new(words: &'w [Word]) -> Self {
        Self { words, tables: HashMap::new(), families: HashMap::new() }
    }

    /// How well a code matches each word.
    pub(super) fn scores(&mut self, listed: &Listed) -> impl Iterator<Item = Option<f64>> {
        let entry = listed.entry;
        let word = entry.word().unwrap_or_default();
        let head = word.split('.').next().unwrap_or_default();
        let words = self.words;
        let of_table =
            self.tables.entry(entry.table()).or_insert_with(|| about(words, entry.table()));
        let of_family = self.families.entry(head).or_insert_with(|| inherited(words, entry));
        words.iter().zip(of_table.iter().zip(of_family)).map(move |(asked, (table, family))| {
            let spelled = asked.looks_at_keys().then(|| spelled(&asked.text, word, &listed.word));
            let own = spelled.flatten().map(|quality| KEY * quality);
            let meaning = asked.meaning.as_ref();
            let meant =
                meaning.and_then(|it| it.alike(word, &listed.word).or_else(|| it.fit(entry)));
            [own, *table, *family, meant].into_iter().flatten().reduce(f64::max)
        })
    }
}

/// The scores of the name of a table and of its product.
fn about(words: &[Word], table: &Table) -> Vec<Option<f64>> {
    let product = table.product();
    let names = Lang::ALL.iter().map(|lang| product.map_or("", |it| it.name_in(*lang)));
    let labels = Lang::ALL.iter().map(|lang| table.label_in(*lang)).chain(names);
    let texts = labels.chain([table.name(), product.map_or("", |it| it.id())]);
    fits(words, &texts.map(|text| (LABEL, text)).collect::<Vec<_>>())
}

/// The scores of the family of a code.
fn inherited(words: &[Word], entry: Entry) -> Vec<Option<f64>> {
    let both = |weight, text: &dyn Fn(Lang) -> &'static str| {
        Lang::ALL.iter().map(|lang| (weight, text(*lang))).collect::<Vec<_>>()
    };
    let texts = [
        both(LABEL, &|lang| entry.title_in(lang)),
        both(LABEL, &|lang| category(entry.category()).get(lang)),
        both(REMEDY, &|lang| entry.remedy_in(lang)),
    ];
    fits(words, &texts.concat())
}

fn fits(words: &[Word], texts: &[(f64, &str)]) -> Vec<Option<f64>> {
    let lower: Vec<_> =
        texts.iter().map(|(weight, text)| (*weight, text.to_ascii_lowercase())).collect();
    let texts = || lower.iter().map(|(weight, text)| (*weight, &**text));
    let fit = |word: &Word| best_part(&word.text, texts()).filter(|_| word.looks_at_all());
    words.iter().map(fit).collect()
}
