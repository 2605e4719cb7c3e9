//! The tables, as the command line names them.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use tencentcloud_errors::{Code, Entry, Level, TABLES, Table};

/// Every code, table by table, in code order.
pub(crate) fn entries() -> impl Iterator<Item = Entry> {
    TABLES.iter().flat_map(|table| table.entries())
}

/// What every table says to a number, or to a word.
pub(crate) fn by_code(code: Code) -> impl Iterator<Item = Entry> {
    TABLES.iter().filter_map(move |table| in_table(table, code))
}

/// What one table says to it.
pub(crate) fn in_table(table: &'static Table, code: Code) -> Option<Entry> {
    match code {
        Code::Number(number) => table.by_code(number),
        Code::Word(word) => table.by_word(word),
    }
}

/// What every table says to a word of API 3.0.
pub(crate) fn by_word(word: &str) -> impl Iterator<Item = Entry> {
    TABLES.iter().filter_map(move |table| table.by_word(word))
}

/// Whether the codes of a table stand in `code` and not before the message.
pub(crate) fn is_public(table: &Table) -> bool {
    table.level() == Level::Public
}

/// The name of an entry in a link: `cdn-2001`, `monitoring--514`, `common-InternalError`.
pub(crate) fn anchor(entry: Entry) -> String {
    // A service may have sent a word with blanks in it, which no link could hold.
    let is_plain = |it: char| it.is_ascii_alphanumeric() || "-_.".contains(it);
    format!("{}-{}", entry.table().name(), entry.code()).replace(|it| !is_plain(it), "-")
}

/// A table, as an option takes it.
pub(crate) fn table_parser() -> impl TypedValueParser<Value = &'static Table> {
    let table = |name: String| TABLES.iter().copied().find(|table| table.name() == name);
    PossibleValuesParser::new(TABLES.iter().map(|table| table.name()))
        .try_map(move |name| table(name).ok_or("unknown table"))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn an_anchor_names_one_entry() {
        let anchors: HashSet<_> = entries().map(anchor).collect();
        assert_eq!(anchors.len(), entries().count());
    }
}
