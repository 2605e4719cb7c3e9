//! `duplicate_name`

use super::keys::{Key, clashes};
use crate::model::{Spec, Table};
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "duplicate_name",
    level: Level::Error,
    what: "A name, or a former one, is taken by another entry of the table, regardless of case: as its name, a former name or its id.",
    why: "A lookup by name or id must find one entry, and a name that once meant another code misleads.",
    check: Check::Table(check),
    lacks: Lacks::Nothing,
};

fn check(table: &Table, _: &Spec<'_>, report: &mut Report<'_>) {
    clashes(table, Key::Name, report);
}
