//! `bidi_control`

use super::characters::report_everywhere;
use crate::one_line::is_bidi_control;
use crate::model::Spec;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "bidi_control",
    level: Level::Error,
    what: "A spec holds, in a text or a comment, one of the nine characters that turn the direction of writing.",
    why: "It shows in another order than it is read; rustc denies these characters too.",
    check: Check::Spec(check),
    lacks: Lacks::Nothing,
};

fn check(spec: &Spec<'_>, report: &mut Report<'_>) {
    report_everywhere(
        spec,
        is_bidi_control,
        "which makes text show in another order than it is read",
        report,
    );
}
