//! `inferred_without_note`

use crate::model::{Basis, Entry};
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "inferred_without_note",
    level: Level::Error,
    what: "An inferred entry has no note.",
    why: "What no page says needs a reason that a reviewer can judge.",
    check: Check::Entry(check),
    lacks: Lacks::Field,
};

fn check(entry: &Entry, report: &mut Report<'_>) {
    let Some(basis) = entry.basis.as_ref().filter(|_| entry.note.is_none()) else { return };
    if *basis.get_ref() == Basis::Inferred {
        report.at_with_help(&basis.span(), "what no page says needs a `note`", "say why we say it");
    }
}
