//! `zero_width`

use super::characters::report_everywhere;
use crate::one_line::is_invisible;
use crate::model::Spec;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "zero_width",
    level: Level::Error,
    what: "A spec holds, in a text or a comment, a character that nobody sees.",
    why: "Two texts that look the same would differ.",
    check: Check::Spec(check),
    lacks: Lacks::Nothing,
};

fn check(spec: &Spec<'_>, report: &mut Report<'_>) {
    report_everywhere(spec, is_invisible, "which nobody sees", report);
}
