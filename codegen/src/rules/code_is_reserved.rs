//! `code_is_reserved`

use crate::model::{Spec, Table};
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "code_is_reserved",
    level: Level::Error,
    what: "An entry has a code that its table reserves.",
    why: "A reserved code once meant something else, and old clients still read it so.",
    check: Check::Table(check),
    lacks: Lacks::Nothing,
};

fn check(table: &Table, _: &Spec<'_>, report: &mut Report<'_>) {
    for code in table.entries.iter().filter_map(|entry| entry.code.as_ref()) {
        let number = *code.get_ref();
        if let Some(reserved) = table.reserved.iter().find(|it| *it.get_ref() == number) {
            let line = report.line(&reserved.span());
            report.at(&code.span(), format!("code {number} is reserved at line {line}"));
        }
    }
}
