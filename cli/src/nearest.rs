//! What a person may have meant.

use strsim::damerau_levenshtein;

use crate::catalogue::Row;
use crate::query::Query;

/// How many suggestions are of use.
const MOST: usize = 3;

/// The rows nearest to a query that matches none, best first, one a code and name.
pub(crate) fn nearest<'r>(query: &Query, rows: &'r [Row]) -> Vec<&'r Row> {
    let mut ranked: Vec<_> =
        rows.iter().filter_map(|row| Some((distance(query, row)?, row))).collect();
    ranked.sort_by_key(|(distance, _)| *distance);
    ranked.dedup_by_key(|(_, row)| (row.code, row.name));
    ranked.into_iter().take(MOST).map(|(_, row)| row).collect()
}

/// Typing errors first, then how far apart the numbers are; `None` where nothing is alike.
fn distance(query: &Query, row: &Row) -> Option<(usize, u32)> {
    match query {
        Query::Code(code) => {
            let typing = damerau_levenshtein(&code.to_string(), &row.code.to_string());
            Some((typing, code.abs_diff(row.code)))
        }
        Query::Word(word) => {
            let word = word.to_lowercase();
            let keys = [Some(row.name), row.id].into_iter().flatten().map(str::to_lowercase);
            let typing = keys.map(|key| damerau_levenshtein(&word, &key)).min()?;
            (typing * 2 <= word.chars().count()).then_some((typing, 0))
        }
    }
}
