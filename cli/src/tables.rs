//! The tables of the command line, and lookups in them.

mod own;

use std::collections::HashSet;
use std::sync::LazyLock;

use tencentcloud_errors::{Code, CommonError, Entry, Level, TABLES, Table};

/// All tables: those of API 2.0 and the common one, those of the checkout around the current folder,
/// and those of the services of API 3.0. A table of the checkout replaces one of the same name.
pub(crate) fn tables() -> &'static [&'static Table] {
    static ALL: LazyLock<Vec<&'static Table>> =
        LazyLock::new(|| united(TABLES, &own::tables(), tencentcloud_errors_v3::TABLES));
    &ALL
}

/// The tables for replies that do not name a service: a word means what its service says, not what
/// another service says that happens to list it.
pub(crate) fn without_services() -> &'static [&'static Table] {
    static REST: LazyLock<Vec<&'static Table>> = LazyLock::new(|| {
        tables().iter().copied().filter(|table| table.level() != Level::Service).collect()
    });
    &REST
}

fn united(
    ours: &[&'static Table],
    own: &[&'static Table],
    services: &[&'static Table],
) -> Vec<&'static Table> {
    let is_called = |table: &&'static Table, name| table.name() == name;
    let place = |compiled: &&'static Table| {
        *own.iter().find(|it| is_called(it, compiled.name())).unwrap_or(compiled)
    };
    let compiled = || ours.iter().chain(services);
    let is_new = |own: &&&'static Table| !compiled().any(|it| is_called(it, own.name()));
    let new = own.iter().filter(is_new).copied();
    ours.iter().map(place).chain(new).chain(services.iter().map(place)).collect()
}

/// All codes, table by table, in code order.
pub(crate) fn entries() -> impl Iterator<Item = Entry> {
    tables().iter().flat_map(|table| table.entries())
}

/// The entries of a number, or of a word, in all tables.
pub(crate) fn by_code(code: Code) -> impl Iterator<Item = Entry> {
    let tables = match code {
        Code::Number(_) => without_services(),
        Code::Word(_) => tables(),
    };
    tables.iter().filter_map(move |table| in_table(table, code))
}

/// The entry of a code in one table.
pub(crate) fn in_table(table: &'static Table, code: Code) -> Option<Entry> {
    match code {
        Code::Number(number) => table.by_code(number),
        Code::Word(word) => table.by_word(word),
    }
}

/// Whether any table lists, or listed, a word of API 3.0. A log has many words that no table lists, so
/// this does not search every table.
pub(crate) fn is_listed(word: &str) -> bool {
    static WORDS: LazyLock<HashSet<&'static str>> =
        LazyLock::new(|| entries().filter_map(Entry::word).collect());
    WORDS.contains(word) || without_services().iter().any(|table| table.by_word(word).is_some())
}

/// The entries of a word of API 3.0 in all tables.
pub(crate) fn by_word(word: &str) -> impl Iterator<Item = Entry> {
    tables().iter().filter_map(move |table| table.by_word(word))
}

/// Whether the codes of a table are in `code` and not before the message.
pub(crate) fn is_public(table: &Table) -> bool {
    table.level() == Level::Public
}

/// Whether the codes of a table are the words of one service.
pub(crate) fn is_service(entry: Entry) -> bool {
    entry.table().level() == Level::Service
}

/// Whether a table is one of the services of API 3.0 that every `tcerr` knows.
pub(crate) fn is_compiled_service(table: &'static Table) -> bool {
    tencentcloud_errors_v3::TABLES.contains(&table)
}

/// Whether more is known about a code than that a service lists it.
pub(crate) fn is_reviewed(entry: Entry) -> bool {
    // A family gives no verdict, and a common word has its own wherever it is listed.
    let common = || CommonError::TABLE.by_word(entry.word()?);
    !entry.is_listed() || (entry.retry().is_some() && common().is_none())
}

/// The anchor of an entry in a link: `cdn-2001`, `monitoring--514`, `common-InternalError`.
pub(crate) fn anchor(entry: Entry) -> String {
    // A service may list a word with blanks in it, which no link can have.
    let is_plain = |it: char| it.is_ascii_alphanumeric() || "-_.".contains(it);
    format!("{}-{}", entry.table().name(), entry.code()).replace(|it| !is_plain(it), "-")
}

#[cfg(test)]
mod tests {
    use tencentcloud_errors::codegen_v1::TableData;

    use super::*;

    #[test]
    fn an_anchor_names_one_entry() {
        let anchors: HashSet<_> = entries().map(anchor).collect();
        assert_eq!(anchors.len(), entries().count());
    }

    #[test]
    fn a_table_of_the_checkout_takes_the_place_of_its_namesake() {
        static OWN: [Table; 3] = [
            Table::new(TableData { name: "cdn", ..TableData::EMPTY }),
            Table::new(TableData { name: "gateway", ..TableData::EMPTY }),
            Table::new(TableData { name: "tag_v20180813", ..TableData::EMPTY }),
        ];
        let services = tencentcloud_errors_v3::TABLES;
        let all = united(TABLES, &OWN.each_ref(), services);
        assert_eq!(all.len(), TABLES.len() + 1 + services.len());
        assert_eq!(all[TABLES.len()], &OWN[1]);
        let names: HashSet<_> = all.iter().map(|table| table.name()).collect();
        assert_eq!(names.len(), all.len());
        assert!(OWN.iter().all(|own| all.contains(&own)));
    }
}
