//! Names and ids of a table, which share one space: a lookup by either must find one entry.

use std::collections::BTreeMap;

use crate::model::Table;
use crate::rule::Report;

/// Which of an entry's keys a rule is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    Name,
    Id,
}

/// Reports each key of a kind that an earlier entry has, as its name or as its id.
pub(super) fn clashes(table: &Table, kind: Key, report: &mut Report<'_>) {
    let mut first_use: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (position, entry) in table.entries.iter().enumerate() {
        for (this, key) in [(Key::Name, &entry.name), (Key::Id, &entry.id)] {
            let Some(key) = key else { continue };
            let here = (position, report.line(&key.span()));
            let (owner, line) = *first_use.entry(key.get_ref().to_lowercase()).or_insert(here);
            if owner != position && this == kind {
                let message = format!(
                    "`{}` is taken at line {line} of this table, regardless of case",
                    key.get_ref()
                );
                report.at(&key.span(), message);
            }
        }
    }
}
