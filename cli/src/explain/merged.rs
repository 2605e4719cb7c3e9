//! What many services say of one word, without saying it many times.

use tencentcloud_errors::{Entry, Lang};

use crate::tables::{is_reviewed, is_service};

/// Entries, of which services that say the same are set aside.
#[derive(Debug, Default)]
pub(super) struct Merged {
    /// Those that say something else than the others before them.
    pub(super) shown: Vec<Entry>,
    /// Words of services that say the same as one of those.
    pub(super) also: Vec<Entry>,
}

impl Merged {
    /// Adds entries: of a word, what is more telling goes first. What belongs to no single service, the
    /// common word above all, goes before them.
    pub(super) fn add(&mut self, mut entries: Vec<Entry>) {
        entries.sort_by_key(|entry| {
            let is_retired = entry.retirement().is_some();
            is_service(*entry).then_some((is_retired, !is_reviewed(*entry)))
        });
        for entry in entries {
            let is_said =
                is_service(entry) && self.shown.iter().any(|it| says_the_same(*it, entry));
            let list = if is_said { &mut self.also } else { &mut self.shown };
            list.push(entry);
        }
    }
}

/// Whether two entries are of one word, and say the same of it.
pub(super) fn says_the_same(one: Entry, other: Entry) -> bool {
    let facts = |entry: Entry| {
        let texts = Lang::ALL.iter().map(|lang| (entry.title_in(*lang), entry.remedy_in(*lang)));
        (texts.collect::<Vec<_>>(), entry.category(), entry.retry())
    };
    one.word() == other.word() && (one == other || facts(one) == facts(other))
}
