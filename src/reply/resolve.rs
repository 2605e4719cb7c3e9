//! The entries that a failed reply may mean.

use crate::{Entry, Lang, Level, PublicError, Retry, Table};

/// The parts of a failed reply that lookups need.
#[derive(Clone, Copy)]
pub(super) struct Clues<'a> {
    pub(super) code: Option<i32>,
    pub(super) module_code: Option<i32>,
    pub(super) text: &'a str,
    pub(super) word: Option<&'a str>,
}

impl<'a> Clues<'a> {
    /// The number, if it is a module code.
    fn number(self) -> Option<i32> {
        let is_public = |code: &i32| PublicError::from_code(*code).is_some();
        self.module_code.or_else(|| self.code.filter(|code| !is_public(code)))
    }

    /// The word, if it is a code of API 3.0: next to a number, it is not.
    pub(super) fn word(self) -> Option<&'a str> {
        self.word.filter(|_| self.code.is_none() && self.module_code.is_none())
    }
}

/// The entries of the given tables that a reply may mean, in the order of the tables.
///
/// The word of a reply of API 3.0 is looked up in every table of a service. In API 2.0 the number in
/// parentheses before the message is the module code; without one, a `code` that is not public is taken for
/// it, since some services send their module codes there. If several tables list the number and the text begins
/// with the title of only one of them, that one is meant.
pub(super) fn candidates(
    clues: Clues<'_>,
    tables: &[&'static Table],
) -> impl Iterator<Item = Entry> {
    let number = clues.number();
    let by_number = module_tables(tables)
        .filter_map(move |table| number.and_then(|number| table.by_code(number)));
    // Comparing texts takes longer than all the rest, and nearly every number is in one table.
    let only = by_number.clone().nth(1).and_then(|_| {
        let is_meant = |entry: &Entry| begins_with(clues.text, entry.title_in(Lang::Zh));
        let mut meant = by_number.clone().filter(is_meant);
        meant.next().filter(|_| meant.next().is_none())
    });
    let by_number = by_number.filter(move |entry| only.is_none_or(|only| only == *entry));
    // A number and a word are never both codes, so one of the two finds nothing.
    let word = clues.word();
    let services = tables.iter().copied().filter(|table| table.level() == Level::Service);
    let by_word = word
        .into_iter()
        .flat_map(move |word| services.clone().filter_map(move |table| table.by_word(word)));
    by_word.chain(by_number)
}

/// A verdict that an error must not exceed, if there is one; `Some(None)` is no verdict.
pub(super) type Limit = Option<Option<Retry>>;

/// The first of the [`candidates`], and the most careful of their verdicts where they differ.
#[inline]
pub(super) fn first(clues: Clues<'_>, tables: &[&'static Table]) -> (Option<Entry>, Limit) {
    match tables {
        [] => (None, None),
        // Most callers pass only the table of the service that they call: no other can be meant.
        [table] => (only(clues, table), None),
        _ => first_of_several(clues, tables),
    }
}

#[inline]
fn only(clues: Clues<'_>, table: &'static Table) -> Option<Entry> {
    match table.level() {
        Level::Module if is_in_replies(table) => table.by_code(clues.number()?),
        Level::Service => table.by_word(clues.word()?),
        Level::Module | Level::Public | Level::Common => None,
    }
}

fn first_of_several(clues: Clues<'_>, tables: &[&'static Table]) -> (Option<Entry>, Limit) {
    let mut candidates = candidates(clues, tables);
    let first = candidates.next();
    let verdict = first.and_then(Entry::retry);
    let others = candidates.map(Entry::retry).filter(|other| *other != verdict);
    let careful = |limit: Limit, other| Some(more_careful(limit.unwrap_or(verdict), other));
    (first, others.fold(None, careful))
}

/// The verdict that permits less. Of two that permit nothing, `never` says more.
fn more_careful(one: Option<Retry>, other: Option<Retry>) -> Option<Retry> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.more_careful(other)),
        (one, other) => one.or(other).filter(|verdict| *verdict == Retry::Never),
    }
}

fn module_tables<'t>(
    tables: &'t [&'static Table],
) -> impl Iterator<Item = &'static Table> + Clone + 't {
    let module_tables = tables.iter().copied().filter(|table| table.level() == Level::Module);
    module_tables.filter(|table| is_in_replies(table))
}

/// Whether the codes of a table are in replies that are read here, and not in the field of another
/// envelope.
#[inline]
fn is_in_replies(table: &Table) -> bool {
    table.field().is_none()
}

/// Whether 0 is a failure in one of the tables.
#[inline]
pub(super) fn is_zero_failure(tables: &[&'static Table]) -> bool {
    tables.iter().any(|table| table.is_zero_failure() && is_in_replies(table))
}

/// The table whose product decides the wording of a public code: that of the entry that is meant, or any
/// of the tables, if all belong to one product.
pub(super) fn wording(entry: Option<Entry>, tables: &[&'static Table]) -> Option<&'static Table> {
    if let Some(entry) = entry {
        return Some(entry.table());
    }
    let mut tables = module_tables(tables);
    let first = tables.next()?;
    tables.all(|table| table.product() == first.product()).then_some(first)
}

/// Whether a text begins with a title, ignoring whitespace, punctuation and case.
fn begins_with(text: &str, title: &str) -> bool {
    let mut text = letters(text);
    letters(title).all(|letter| text.next() == Some(letter))
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase)
}
