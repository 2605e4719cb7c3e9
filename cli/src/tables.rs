//! The tables that the command line knows, and what they say.

mod own;

use std::collections::HashSet;
use std::sync::LazyLock;

use tencentcloud_errors::{Code, CommonError, Entry, Level, TABLES, Table};

/// Every table: those of API 2.0 and the common one, those of the checkout that one stands in, those
/// of the services of API 3.0. One of the checkout takes the place of one that is called the same.
pub(crate) fn tables() -> &'static [&'static Table] {
    static ALL: LazyLock<Vec<&'static Table>> =
        LazyLock::new(|| united(TABLES, &own::tables(), tencentcloud_errors_v3::TABLES));
    &ALL
}

/// Those among them that answer a reply which names no service: a word means what its service says,
/// and not what another says that happens to list it.
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

/// Every code, table by table, in code order.
pub(crate) fn entries() -> impl Iterator<Item = Entry> {
    tables().iter().flat_map(|table| table.entries())
}

/// What every table says to a number, or to a word.
pub(crate) fn by_code(code: Code) -> impl Iterator<Item = Entry> {
    let tables = match code {
        Code::Number(_) => without_services(),
        Code::Word(_) => tables(),
    };
    tables.iter().filter_map(move |table| in_table(table, code))
}

/// What one table says to it.
pub(crate) fn in_table(table: &'static Table, code: Code) -> Option<Entry> {
    match code {
        Code::Number(number) => table.by_code(number),
        Code::Word(word) => table.by_word(word),
    }
}

/// Whether any table lists a word of API 3.0, now or once. A log has many that none lists: they are not
/// looked for in every table.
pub(crate) fn is_listed(word: &str) -> bool {
    static WORDS: LazyLock<HashSet<&'static str>> =
        LazyLock::new(|| entries().filter_map(Entry::word).collect());
    WORDS.contains(word) || without_services().iter().any(|table| table.by_word(word).is_some())
}

/// What every table says to a word of API 3.0.
pub(crate) fn by_word(word: &str) -> impl Iterator<Item = Entry> {
    tables().iter().filter_map(move |table| table.by_word(word))
}

/// Whether the codes of a table stand in `code` and not before the message.
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

/// Whether there is more to say of a code than that a service lists it.
pub(crate) fn is_reviewed(entry: Entry) -> bool {
    // From a family no verdict follows, and a common word has its own wherever it is listed.
    let common = || CommonError::TABLE.by_word(entry.word()?);
    !entry.is_listed() || (entry.retry().is_some() && common().is_none())
}

/// The name of an entry in a link: `cdn-2001`, `monitoring--514`, `common-InternalError`.
pub(crate) fn anchor(entry: Entry) -> String {
    // A service may have sent a word with blanks in it, which no link could hold.
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
