//! `empty_text`

use toml::Spanned;

use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "empty_text",
    level: Level::Error,
    what: "A text is empty or blank.",
    why: "A reader on call gets no answer.",
    check: Check::Text(check),
    lacks: Lacks::Nothing,
};

fn check(text: &Spanned<String>, report: &mut Report<'_>) {
    if text.get_ref().trim().is_empty() {
        report.at(&text.span(), "this text says nothing");
    }
}
