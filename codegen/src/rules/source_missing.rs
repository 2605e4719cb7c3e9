//! `source_missing`

use crate::model::Entry;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "source_missing",
    level: Level::Error,
    what: "An entry cites no source.",
    why: "A fact without a page cannot be reviewed.",
    check: Check::Entry(check),
    lacks: Lacks::Nothing,
};

fn check(entry: &Entry, report: &mut Report<'_>) {
    if let Some(sources) = entry.sources.as_ref().filter(|sources| sources.get_ref().is_empty()) {
        report.at(&sources.span(), "`sources` names at least one page that states this code");
    }
}
