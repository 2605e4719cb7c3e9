//! `empty_table`

use crate::model::{Spec, Table};
use crate::rule::{Check, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "empty_table",
    level: Level::Error,
    what: "A table has no entry.",
    why: "It would be an enum without a value.",
    check: Check::Table(check),
};

fn check(table: &Table, _: &Spec<'_>, report: &mut Report<'_>) {
    if table.entries.is_empty() {
        report.at(&table.header, "a table holds at least one [[table.error]]");
    }
}
