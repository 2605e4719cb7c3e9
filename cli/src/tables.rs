//! The tables, as the command line names them.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use tencentcloud_errors::{Entry, Level, TABLES, Table};

/// Every code, table by table, in code order.
pub(crate) fn entries() -> impl Iterator<Item = Entry> {
    TABLES.iter().flat_map(|table| table.entries())
}

/// What every table says to a number.
pub(crate) fn by_code(code: i32) -> impl Iterator<Item = Entry> {
    TABLES.iter().filter_map(move |table| table.by_code(code))
}

/// Whether the codes of a table stand in `code` and not before the message.
pub(crate) fn is_public(table: &Table) -> bool {
    table.level() == Level::Public
}

/// The name of an entry in a link: `cdn-2001`, `monitoring--514`.
pub(crate) fn anchor(entry: Entry) -> String {
    format!("{}-{}", entry.table().name(), entry.code())
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
