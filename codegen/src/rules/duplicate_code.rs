//! `duplicate_code`

use std::collections::BTreeMap;

use crate::model::{Spec, Table};
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "duplicate_code",
    level: Level::Error,
    what: "Two entries of one table have the same code.",
    why: "A lookup must find one entry, and the enum would not compile.",
    check: Check::Table(check),
    lacks: Lacks::Nothing,
};

fn check(table: &Table, _: &Spec<'_>, report: &mut Report<'_>) {
    let mut first_use = BTreeMap::new();
    for code in table.entries.iter().filter_map(|entry| entry.code.as_ref()) {
        let (number, line) = (*code.get_ref(), report.line(&code.span()));
        let first = *first_use.entry(number).or_insert(line);
        if first != line {
            let message = format!("code {number} is taken at line {first} of this table");
            report.at(&code.span(), message);
        }
    }
}
