//! `edition_of_module`

use crate::model::{Level as TableLevel, Spec, Table};
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "edition_of_module",
    level: Level::Error,
    what: "An entry of a module table has an edition.",
    why: "A module's codes are one product's own; only public codes stand on several pages.",
    check: Check::Table(check),
    lacks: Lacks::Nothing,
};

fn check(table: &Table, _: &Spec<'_>, report: &mut Report<'_>) {
    if table.level.as_ref().is_some_and(|level| *level.get_ref() == TableLevel::Module) {
        for edition in table.entries.iter().flat_map(|entry| &entry.editions) {
            report.at(&edition.header, "only public codes have editions");
        }
    }
}
