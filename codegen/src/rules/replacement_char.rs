//! `replacement_char`

use toml::Spanned;

use super::characters::report_first;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "replacement_char",
    level: Level::Error,
    what: "A text holds U+FFFD, the replacement character.",
    why: "It is the trace of text that was decoded wrongly and lost.",
    check: Check::Text(check),
    lacks: Lacks::Nothing,
};

fn check(text: &Spanned<String>, report: &mut Report<'_>) {
    let is_replacement = |character| character == char::REPLACEMENT_CHARACTER;
    report_first(text, is_replacement, "the trace of text that was decoded wrongly", report);
}
