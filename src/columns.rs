//! The entries of a table field by field: a binary holds just the fields that it reads.

use crate::entry::Entry;
use crate::{Category, Retry, Source};

/// An array for each field of the entries, in their order.
pub(crate) struct Columns<E, const COUNT: usize> {
    pub(crate) variants: [E; COUNT],
    pub(crate) names: [&'static str; COUNT],
    pub(crate) ids: [Option<&'static str>; COUNT],
    pub(crate) titles_en: [&'static str; COUNT],
    pub(crate) titles_zh: [&'static str; COUNT],
    pub(crate) remedies_en: [&'static str; COUNT],
    pub(crate) remedies_zh: [&'static str; COUNT],
    pub(crate) categories: [Category; COUNT],
    pub(crate) retries: [Retry; COUNT],
    pub(crate) sources: [&'static [Source]; COUNT],
}

impl<E: Copy, const COUNT: usize> Columns<E, COUNT> {
    /// Takes the entries apart; a table has at least one.
    pub(crate) const fn of(entries: &[Entry<E>]) -> Self {
        let first = &entries[0];
        let mut columns = Self {
            variants: [first.variant; COUNT],
            names: [first.name; COUNT],
            ids: [first.id; COUNT],
            titles_en: [first.title_en; COUNT],
            titles_zh: [first.title_zh; COUNT],
            remedies_en: [first.remedy_en; COUNT],
            remedies_zh: [first.remedy_zh; COUNT],
            categories: [first.category; COUNT],
            retries: [first.retry; COUNT],
            sources: [first.sources; COUNT],
        };
        let mut position = 1;
        while position < COUNT {
            let entry = &entries[position];
            columns.variants[position] = entry.variant;
            columns.names[position] = entry.name;
            columns.ids[position] = entry.id;
            columns.titles_en[position] = entry.title_en;
            columns.titles_zh[position] = entry.title_zh;
            columns.remedies_en[position] = entry.remedy_en;
            columns.remedies_zh[position] = entry.remedy_zh;
            columns.categories[position] = entry.category;
            columns.retries[position] = entry.retry;
            columns.sources[position] = entry.sources;
            position += 1;
        }
        columns
    }
}
