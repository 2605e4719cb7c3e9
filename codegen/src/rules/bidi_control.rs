//! `bidi_control`

use toml::Spanned;

use super::characters::report_first;
use crate::finding::is_bidi_control;
use crate::rule::{Check, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "bidi_control",
    level: Level::Error,
    what: "A text holds one of the nine characters that turn the direction of writing.",
    why: "It shows in another order than it is read; rustc denies these characters too.",
    check: Check::Text(check),
};

fn check(text: &Spanned<String>, report: &mut Report<'_>) {
    report_first(text, is_bidi_control, "which makes text show in another order than it is read", report);
}
