//! What a person may have meant.

use std::collections::HashSet;

use tencentcloud_errors::{Code, Entry};

use crate::likeness::distance;
use crate::tables::{entries, is_public, is_service};

use super::scope::Scope;
use super::unknown::Unknown;

/// How many suggestions are of use.
const MOST: usize = 3;

/// The entries nearest to what is unknown, best first; a word once, whoever lists it.
pub(super) fn nearest(unknown: &Unknown, scope: &Scope) -> Vec<Entry> {
    // No name is that long.
    let text = match unknown {
        Unknown::Word(text) | Unknown::Words(text) if text.len() > 100 => return Vec::new(),
        Unknown::Word(text) | Unknown::Words(text) => text.to_lowercase(),
        Unknown::Code(code) => code.to_string(),
        Unknown::ModuleCode(code) => code.to_string(),
    };
    let asked = entries().filter(|entry| scope.may_answer(entry.table()));
    let mut ranked: Vec<_> = asked
        .filter_map(|entry| Some((likeness(unknown, &text, entry)?, is_service(entry), entry)))
        .collect();
    ranked.sort_by_key(|(likeness, is_service, _)| (*likeness, *is_service));
    let mut words = HashSet::new();
    let mut entries: Vec<_> = ranked.into_iter().map(|(.., entry)| entry).collect();
    entries.retain(|entry| entry.word().is_none_or(|word| words.insert(word)));
    entries.truncate(MOST);
    entries
}

/// Typing errors first, then how far apart the numbers are; `None` where nothing is alike.
fn likeness(unknown: &Unknown, text: &str, entry: Entry) -> Option<(usize, u32)> {
    match unknown {
        Unknown::ModuleCode(_) if is_public(entry.table()) => None,
        Unknown::Code(Code::Word(_)) => None,
        Unknown::Code(Code::Number(code)) | Unknown::ModuleCode(code) => {
            let number = entry.number()?;
            let typing = distance(text, &number.to_string(), usize::MAX)?;
            Some((typing, code.abs_diff(number)))
        }
        Unknown::Word(_) | Unknown::Words(_) => {
            let typing = |key: &str| {
                let longest = text.chars().count().max(key.chars().count());
                Some((distance(text, &key.to_lowercase(), longest / 3)?, 0))
            };
            // The name of a word is the word again.
            let keys = match entry.word() {
                Some(word) if is_service(entry) => [Some(word), None, None],
                word => [word, Some(entry.name()), entry.id()],
            };
            keys.into_iter().flatten().filter_map(typing).min()
        }
    }
}
