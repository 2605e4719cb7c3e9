//! `zero_width`

use toml::Spanned;

use super::characters::report_first;
use crate::finding::is_invisible;
use crate::rule::{Check, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "zero_width",
    level: Level::Error,
    what: "A text holds a character that nobody sees.",
    why: "Two texts that look the same would differ.",
    check: Check::Text(check),
};

fn check(text: &Spanned<String>, report: &mut Report<'_>) {
    report_first(text, is_invisible, "which nobody sees", report);
}
