//! What a person may have meant.

use tencentcloud_errors::{Code, Entry, Table};

use crate::likeness::distance;
use crate::tables::{entries, is_public};

use super::unknown::Unknown;

/// How many suggestions are of use.
const MOST: usize = 3;

/// The entries nearest to what is unknown, best first.
pub(super) fn nearest(unknown: &Unknown, table: Option<&Table>) -> Vec<Entry> {
    let is_asked = |entry: &Entry| table.is_none_or(|table| entry.table() == table);
    let asked = entries().filter(is_asked);
    let mut ranked: Vec<_> =
        asked.filter_map(|entry| Some((likeness(unknown, entry)?, entry))).collect();
    ranked.sort_by_key(|(likeness, _)| *likeness);
    ranked.into_iter().take(MOST).map(|(_, entry)| entry).collect()
}

/// Typing errors first, then how far apart the numbers are; `None` where nothing is alike.
fn likeness(unknown: &Unknown, entry: Entry) -> Option<(usize, u32)> {
    match unknown {
        Unknown::ModuleCode(_) if is_public(entry.table()) => None,
        Unknown::Code(Code::Word(_)) => None,
        Unknown::Code(Code::Number(code)) | Unknown::ModuleCode(code) => {
            let typing = distance(&code.to_string(), &entry.code().to_string(), usize::MAX)?;
            Some((typing, code.abs_diff(entry.number()?)))
        }
        // No name is that long.
        Unknown::Word(words) | Unknown::Words(words) if words.len() > 100 => None,
        Unknown::Word(words) | Unknown::Words(words) => {
            let words = words.to_lowercase();
            let keys = [Some(entry.name()), entry.id(), entry.word()].into_iter().flatten();
            let keys = keys.map(str::to_lowercase);
            let typing = |key: String| {
                let longest = words.chars().count().max(key.chars().count());
                Some((distance(&words, &key, longest / 3)?, 0))
            };
            keys.filter_map(typing).min()
        }
    }
}
