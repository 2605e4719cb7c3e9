//! `edge_whitespace`

use toml::Spanned;

use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "edge_whitespace",
    level: Level::Error,
    what: "A text begins or ends with a blank.",
    why: "Nobody sees it, and every comparison does.",
    check: Check::Text(check),
    lacks: Lacks::Nothing,
};

fn check(text: &Spanned<String>, report: &mut Report<'_>) {
    let trimmed = text.get_ref().trim();
    if !trimmed.is_empty() && trimmed != text.get_ref() {
        report.at(&text.span(), "this text begins or ends with a blank");
    }
}
