//! Rules about every text, whatever it is for.

use toml::Spanned;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::lint::{Check, Lint};
use crate::report::Report;
use crate::rule::Rule;

pub(super) static LINTS: &[Lint] = &[
    Lint {
        rule: Rule::error(
            "empty_text",
            "A text is empty or blank.",
            "A reader on call gets no answer.",
        ),
        check: Check::Text(empty_text),
    },
    Lint {
        rule: Rule::error(
            "placeholder_text",
            "A text is what people write where they have nothing to say: `-`, `N/A`, `无`.",
            "A reader on call gets no answer.",
        ),
        check: Check::Text(placeholder_text),
    },
    Lint {
        rule: Rule::error(
            "edge_whitespace",
            "A text begins or ends with a blank.",
            "Nobody sees it, and every comparison does.",
        ),
        check: Check::Text(edge_whitespace),
    },
    Lint {
        rule: Rule::error(
            "not_nfc",
            "A text is not in Unicode's normal form C.",
            "Two texts that look the same would differ. (Never form KC, which rewrites Chinese punctuation.)",
        ),
        check: Check::Text(not_nfc),
    },
];

fn empty_text(text: &Spanned<String>, report: &mut Report<'_>) {
    if text.get_ref().trim().is_empty() {
        report.at(&text.span(), "this text says nothing");
    }
}

const PLACEHOLDERS: [&str; 17] = [
    "-", "--", "—", "——", "/", "...", "…", "n/a", "na", "nil", "none", "null", "tbd", "todo", "无",
    "暂无", "待定",
];

fn placeholder_text(text: &Spanned<String>, report: &mut Report<'_>) {
    let trimmed = text.get_ref().trim();
    if PLACEHOLDERS.iter().any(|placeholder| placeholder.eq_ignore_ascii_case(trimmed)) {
        let message = format!("`{trimmed}` is a placeholder");
        report.at_with_help(&text.span(), message, "say what helps, even if it is obvious");
    }
}

fn edge_whitespace(text: &Spanned<String>, report: &mut Report<'_>) {
    let trimmed = text.get_ref().trim();
    if !trimmed.is_empty() && trimmed != text.get_ref() {
        report.at(&text.span(), "this text begins or ends with a blank");
    }
}

fn not_nfc(text: &Spanned<String>, report: &mut Report<'_>) {
    if !is_nfc(text.get_ref()) {
        let normal: String = text.get_ref().nfc().collect();
        let message = "this text is not in normal form C";
        report.at_with_help(&text.span(), message, format!("write {normal:?}"));
    }
}
