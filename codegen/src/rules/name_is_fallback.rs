//! `name_is_fallback`

use crate::model::Entry;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "name_is_fallback",
    level: Level::Error,
    what: "A name is `Unknown` or `Other`.",
    why: "Readers take it for a fallback, and write matches that miss everything else.",
    check: Check::Entry(check),
    lacks: Lacks::Nothing,
};

fn check(entry: &Entry, report: &mut Report<'_>) {
    let is_fallback = |name: &str| matches!(name, "Unknown" | "Other");
    if let Some(name) = entry.name.as_ref().filter(|name| is_fallback(name.get_ref())) {
        let message = format!("`{}` is what readers take for a fallback", name.get_ref());
        report.at_with_help(&name.span(), message, "say what happened");
    }
}
