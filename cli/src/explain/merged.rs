//! Merges the entries of services that say the same about one word.

use tencentcloud_errors::{Entry, Lang};

use crate::tables::{is_reviewed, is_service};

/// Entries, with those of services that say the same set aside.
#[derive(Debug, Default)]
pub(super) struct Merged {
    /// Entries that say something different from those before them.
    pub(super) shown: Vec<Entry>,
    /// Entries of services that say the same as one of those.
    pub(super) also: Vec<Entry>,
}

impl Merged {
    /// Adds entries, of which those that say more go first. Entries that belong to no single service,
    /// above all the common word, go before those of services.
    pub(super) fn add(&mut self, mut entries: Vec<Entry>) {
        entries.sort_by_key(|entry| {
            let is_retired = entry.retirement().is_some();
            is_service(*entry).then_some((is_retired, !is_reviewed(*entry)))
        });
        for entry in entries {
            let is_repeated =
                is_service(entry) && self.shown.iter().any(|it| says_the_same(*it, entry));
            let list = if is_repeated { &mut self.also } else { &mut self.shown };
            list.push(entry);
        }
    }
}

/// Whether two entries are of one word, and say the same about it.
pub(super) fn says_the_same(one: Entry, other: Entry) -> bool {
    let facts = |entry: Entry| {
        let texts = Lang::ALL.iter().map(|lang| (entry.title_in(*lang), entry.remedy_in(*lang)));
        (texts.collect::<Vec<_>>(), entry.category(), entry.retry())
    };
    one.word() == other.word() && (one == other || facts(one) == facts(other))
}
