//! Names and ids of a table, which share one space: a lookup by either must find one entry.

use std::collections::{BTreeMap, btree_map};

use crate::model::Table;
use crate::rule::Report;

/// Which of an entry's keys a rule is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    Name,
    Id,
}

/// Reports each key of a kind that an earlier entry has, as its name, a former name or its id.
pub(super) fn clashes(table: &Table, kind: Key, report: &mut Report<'_>) {
    let mut first_use: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (position, entry) in table.entries.iter().enumerate() {
        let names = entry.names().map(|name| (Key::Name, name));
        for (this, key) in names.chain(entry.id.iter().map(|id| (Key::Id, id))) {
            let first = match first_use.entry(key.get_ref().to_lowercase()) {
                btree_map::Entry::Vacant(free) => {
                    free.insert((position, report.line(&key.span())));
                    continue;
                }
                btree_map::Entry::Occupied(taken) => *taken.get(),
            };
            let (owner, line) = first;
            // An entry's id may be its own name.
            let is_own = owner == position && this == Key::Id;
            if this == kind && !is_own {
                let message = format!(
                    "`{}` is taken at line {line} of this table, regardless of case",
                    key.get_ref()
                );
                report.at(&key.span(), message);
            }
        }
    }
}
