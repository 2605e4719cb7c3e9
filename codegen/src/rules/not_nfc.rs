//! `not_nfc`

use toml::Spanned;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "not_nfc",
    level: Level::Error,
    what: "A text is not in Unicode's normal form C.",
    why: "Two texts that look the same would differ. (Never form KC, which rewrites Chinese punctuation.)",
    check: Check::Text(check),
    lacks: Lacks::Nothing,
};

fn check(text: &Spanned<String>, report: &mut Report<'_>) {
    if !is_nfc(text.get_ref()) {
        let normal: String = text.get_ref().nfc().collect();
        let message = "this text is not in normal form C";
        report.at_with_help(&text.span(), message, format!("write {normal:?}"));
    }
}
