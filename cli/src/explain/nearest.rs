//! What a person may have meant.

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
        Unknown::System(..) | Unknown::Other(_) => return Vec::new(),
    };
    let mut best: Vec<((usize, u32), Entry)> = Vec::new();
    for entry in entries().filter(|entry| scope.may_answer(entry.table())) {
        // What is no better than what there is need not be counted.
        let worst = best.get(MOST - 1).map_or(usize::MAX, |((typing, _), _)| *typing);
        let Some(likeness) = likeness(unknown, &text, entry, worst) else { continue };
        if entry.word().is_some() && best.iter().any(|(_, it)| it.word() == entry.word()) {
            continue;
        }
        let place = best.partition_point(|(other, _)| *other <= likeness);
        best.insert(place, (likeness, entry));
        best.truncate(MOST);
    }
    best.into_iter().map(|(_, entry)| entry).collect()
}

/// Typing errors first, of which there may be `most`, then how far apart the numbers are; `None` where
/// nothing is alike.
fn likeness(unknown: &Unknown, text: &str, entry: Entry, most: usize) -> Option<(usize, u32)> {
    match unknown {
        Unknown::ModuleCode(_) if is_public(entry.table()) => None,
        Unknown::Code(Code::Word(_)) | Unknown::System(..) | Unknown::Other(_) => None,
        Unknown::Code(Code::Number(code)) | Unknown::ModuleCode(code) => {
            let number = entry.number()?;
            let typing = distance(text, &number.to_string(), most)?;
            Some((typing, code.abs_diff(number)))
        }
        Unknown::Word(_) | Unknown::Words(_) => {
            // Among so many words, one that is so little alike is near by chance.
            let share = if is_service(entry) { 5 } else { 3 };
            let typing = |key: &str| {
                let longest = text.chars().count().max(key.chars().count());
                Some((distance(text, &key.to_lowercase(), most.min(longest / share))?, 0))
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
