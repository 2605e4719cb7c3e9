//! The texts of a reviewed code, ready to be searched.

use tencentcloud_errors::{Edition, Entry, Lang};

use super::rank::{LABEL, REMEDY};
use crate::language::{self, verdict};

/// The texts of a reviewed code, put into lower case once, which leaves Chinese as it is.
pub(super) struct Reviewed {
    pub(super) entry: Entry,
    pub(super) code: String,
    /// Its names and titles, in the words of every page, as they are and in lower case.
    pub(super) keys: Vec<(&'static str, String)>,
    /// The other texts, with their weights.
    pub(super) rest: Vec<(f64, String)>,
}

impl Reviewed {
    pub(super) fn new(entry: Entry) -> Self {
        let (table, category, retry) = (entry.table(), entry.category(), entry.retry());
        let titles = both(|lang| entry.title_in(lang));
        let names = [Some(entry.name()), entry.id(), entry.word()].into_iter().flatten();
        let keys = titles.chain(names).chain(editions(entry, Edition::title_in));
        let words = [table.name(), category.as_str(), language::word(retry)].into_iter();
        let labels = both(|lang| table.label_in(lang))
            .chain(both(|lang| language::category(category).get(lang)))
            .chain(both(|lang| verdict(retry).get(lang)))
            .chain(words);
        let remedies =
            both(|lang| entry.remedy_in(lang)).chain(editions(entry, Edition::remedy_in));
        let labels = labels.map(|text| (LABEL, text.to_ascii_lowercase()));
        Self {
            entry,
            code: entry.code().to_string().to_lowercase(),
            keys: keys.map(|key| (key, key.to_ascii_lowercase())).collect(),
            rest: labels.chain(remedies.map(|text| (REMEDY, text.to_ascii_lowercase()))).collect(),
        }
    }
}

/// The texts on the pages of single products.
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
