//! `name_is_keyword`

use crate::model::Entry;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "name_is_keyword",
    level: Level::Error,
    what: "A name, or a former one, is a keyword of Rust: `Self`.",
    why: "It can be neither a variant nor a constant.",
    check: Check::Entry(check),
    lacks: Lacks::Nothing,
};

fn check(entry: &Entry, report: &mut Report<'_>) {
    // All other keywords begin in lower case, which is another rule's matter.
    for name in entry.names().filter(|name| name.get_ref() == "Self") {
        report.at(&name.span(), "`Self` is a keyword of Rust");
    }
}
