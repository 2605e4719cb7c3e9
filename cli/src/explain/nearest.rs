//! What a person may have meant.

use crate::catalogue::{Row, Table};
use crate::likeness::distance;

use super::unknown::Unknown;

/// How many suggestions are of use.
const MOST: usize = 3;

/// The rows nearest to what is unknown, best first.
pub(super) fn nearest<'r>(
    unknown: &Unknown,
    rows: &'r [Row],
    table: Option<&Table>,
) -> Vec<&'r Row> {
    let is_asked = |row: &&Row| table.is_none_or(|table| row.table.name == table.name);
    let mut ranked: Vec<_> = rows
        .iter()
        .filter(is_asked)
        .filter_map(|row| Some((likeness(unknown, row)?, row)))
        .collect();
    ranked.sort_by_key(|(likeness, _)| *likeness);
    ranked.into_iter().take(MOST).map(|(_, row)| row).collect()
}

/// Typing errors first, then how far apart the numbers are; `None` where nothing is alike.
fn likeness(unknown: &Unknown, row: &Row) -> Option<(usize, u32)> {
    match unknown {
        Unknown::ModuleCode(_) if row.table.is_public() => None,
        Unknown::Code(code) | Unknown::ModuleCode(code) => {
            let typing = distance(&code.to_string(), &row.code.to_string(), usize::MAX)?;
            Some((typing, code.abs_diff(row.code)))
        }
        // No name is that long.
        Unknown::Words(words) if words.len() > 100 => None,
        Unknown::Words(words) => {
            let words = words.to_lowercase();
            let keys = [Some(row.name), row.id].into_iter().flatten().map(str::to_lowercase);
            let typing = |key: String| {
                let longest = words.chars().count().max(key.chars().count());
                Some((distance(&words, &key, longest / 3)?, 0))
            };
            keys.filter_map(typing).min()
        }
    }
}
