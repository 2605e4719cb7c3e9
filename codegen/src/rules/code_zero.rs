//! `code_zero`

use crate::model::Entry;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "code_zero",
    level: Level::Error,
    what: "An entry has the code 0.",
    why: "0 is success in every reply, and no error.",
    check: Check::Entry(check),
    lacks: Lacks::Nothing,
};

fn check(entry: &Entry, report: &mut Report<'_>) {
    if let Some(code) = entry.code.as_ref().filter(|code| *code.get_ref() == 0) {
        report.at(&code.span(), "code 0 is success, and no error");
    }
}
