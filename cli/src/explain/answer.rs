//! What the tables say to a query.

use std::slice;

use tencentcloud_errors::reply::ApiError;
use tencentcloud_errors::{Entry, Product, TABLES, Table};

use crate::query::{Asked, Query};
use crate::tables::{by_code, is_public};

use super::titles::Titles;
use super::unknown::Unknown;

/// What the tables say to a query: all of it is empty for a call that succeeded.
#[derive(Debug, Default)]
pub(super) struct Answer {
    /// The entries that answer, best first; several where the tables alone cannot decide.
    pub(super) main: Vec<Entry>,
    /// The public code around the module code that answers.
    pub(super) public: Option<Entry>,
    /// The product whose wording of a public code counts.
    pub(super) product: Option<Product>,
    /// What the same number, or name, means in other tables.
    pub(super) elsewhere: Vec<Entry>,
    /// What no table knows, or `table` does not.
    pub(super) unknown: Vec<Unknown>,
    /// The table that was asked, if not all.
    pub(super) table: Option<&'static Table>,
}

impl Answer {
    /// Module codes, and whatever is not a reply, are looked up in `table` alone, if one is named; a
    /// query may name another.
    pub(super) fn new(asked: &Asked, titles: &Titles, table: Option<&'static Table>) -> Self {
        let table = match asked.query {
            Query::InTable(table, _) => Some(table),
            _ => table,
        };
        // What is like a title by chance is no answer to a line of a log.
        let find = |text: &str| titles.find(text, asked.line.is_none());
        let mut answer = match &asked.query {
            Query::Code(code) | Query::InTable(_, code) => {
                Self::of(by_code(*code), Unknown::Code(*code), table)
            }
            Query::Reply(error) => Self::to_reply(error, find, table),
            Query::Words(text) => Self::of(find(text), Unknown::Words(text.clone()), table),
            Query::Success => Self::default(),
        };
        let module = answer.main.iter().find_map(|entry| entry.table().product());
        let is_certain = answer.main.iter().all(|entry| entry.table().product() == module);
        answer.product = module.filter(|_| is_certain).or(table.and_then(Table::product));
        answer.table = table;
        answer
    }

    /// What answers that say the same have in common, whatever was asked.
    pub(super) fn key(&self) -> (Vec<Entry>, Vec<Unknown>) {
        (self.main.iter().copied().chain(self.public).collect(), self.unknown.clone())
    }

    /// What was found, that of other tables apart.
    fn of(found: impl IntoIterator<Item = Entry>, unknown: Unknown, table: Option<&Table>) -> Self {
        let is_asked = |entry: &Entry| table.is_none_or(|table| entry.table() == table);
        let (main, elsewhere): (Vec<_>, _) = found.into_iter().partition(is_asked);
        let unknown = if main.is_empty() { vec![unknown] } else { Vec::new() };
        Self { main, elsewhere, unknown, ..Self::default() }
    }

    /// The module code is the more precise, so it answers where it is known.
    fn to_reply(
        error: &ApiError,
        find: impl Fn(&str) -> Vec<Entry>,
        table: Option<&'static Table>,
    ) -> Self {
        let public = error.public_entry();
        let number = error.module_code().or(error.code().filter(|_| public.is_none()));
        let mut answer = match (number, error.code_desc()) {
            (Some(number), _) => Self::to_number(error, number, table),
            _ if public.is_some() => Self::default(),
            // API 3.0 has the vendor's ids instead of numbers; the names of module codes are ours.
            (None, Some(word)) => {
                let mut found = find(word);
                found.retain(|entry| entry.id().is_some() || is_public(entry.table()));
                Self::of(found, Unknown::Words(word.to_owned()), table)
            }
            (None, None) => {
                let text = error.text();
                Self::of(find(text), Unknown::Words(text.to_owned()), table)
            }
        };
        if let (Some(code), Some(_), None) = (error.code(), error.module_code(), public) {
            answer.unknown.insert(0, Unknown::Code(code));
        }
        if public.is_some() && table.is_some_and(is_public) {
            // The module code was not asked about.
            answer.unknown.clear();
        }
        if answer.main.is_empty() {
            answer.main.extend(public);
        } else {
            answer.public = public;
        }
        answer
    }

    /// The entries that the reply means, as [`ApiError`] says, and what its number means elsewhere.
    fn to_number(error: &ApiError, number: i32, table: Option<&'static Table>) -> Self {
        // Before a message inside a reply stands a module code, and never a public one.
        let is_possible = |entry: &Entry| error.code().is_none() || !is_public(entry.table());
        let unknown = match error.module_code() {
            Some(code) => Unknown::ModuleCode(code),
            None => Unknown::Code(number),
        };
        let mut answer = Self::of(by_code(number).filter(is_possible), unknown, table);
        let asked = table.as_ref().map_or(TABLES, slice::from_ref);
        let meant: Vec<_> = error.candidates(asked).collect();
        if !meant.is_empty() {
            answer.main.retain(|entry| !meant.contains(entry));
            answer.elsewhere.splice(..0, answer.main);
            answer.main = meant;
        }
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::anchor;

    /// What replies mean stands in `tests/explain/pasted.json`.
    #[test]
    fn a_table_that_a_query_names_answers_alone() {
        for (text, main, elsewhere) in [
            ("cdn 1000", "cdn-1000", "project-1000 project_query-1000"),
            ("cdn-4000", "", "public-4000"),
        ] {
            let answer = Answer::new(&crate::query::asked(text)[0], &Titles::new(), None);
            let anchors =
                |entries: Vec<Entry>| entries.into_iter().map(anchor).collect::<Vec<_>>().join(" ");
            assert_eq!(anchors(answer.main), main, "{text}");
            assert_eq!(anchors(answer.elsewhere), elsewhere, "{text}");
            assert_eq!(answer.public, None, "{text}");
        }
    }
}
