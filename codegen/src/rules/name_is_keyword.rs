//! `name_is_keyword`

use crate::model::Entry;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "name_is_keyword",
    level: Level::Error,
    what: "A name is a keyword of Rust: `Self`.",
    why: "It cannot be a variant.",
    check: Check::Entry(check),
    lacks: Lacks::Nothing,
};

fn check(entry: &Entry, report: &mut Report<'_>) {
    // All other keywords begin in lower case, which is another rule's matter.
    if let Some(name) = entry.name.as_ref().filter(|name| name.get_ref() == "Self") {
        report.at(&name.span(), "`Self` is a keyword of Rust");
    }
}
