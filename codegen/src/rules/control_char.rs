//! `control_char`

use toml::Spanned;

use super::characters::report_first;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "control_char",
    level: Level::Error,
    what: "A text holds a control character, such as a line break.",
    why: "Every text is one line: in a log, in a table, in a comment.",
    check: Check::Text(check),
    lacks: Lacks::Nothing,
};

fn check(text: &Spanned<String>, report: &mut Report<'_>) {
    report_first(text, char::is_control, "a control character; every text is one line", report);
}
