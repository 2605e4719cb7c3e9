//! `placeholder_text`

use toml::Spanned;

use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "placeholder_text",
    level: Level::Error,
    what: "A text is what people write where they have nothing to say: `-`, `N/A`, `无`.",
    why: "A reader on call gets no answer.",
    check: Check::Text(check),
    lacks: Lacks::Nothing,
};

const PLACEHOLDERS: [&str; 17] = [
    "-", "--", "—", "——", "/", "...", "…", "n/a", "na", "nil", "none", "null", "tbd", "todo", "无",
    "暂无", "待定",
];

fn check(text: &Spanned<String>, report: &mut Report<'_>) {
    let trimmed = text.get_ref().trim();
    if PLACEHOLDERS.iter().any(|placeholder| placeholder.eq_ignore_ascii_case(trimmed)) {
        let message = format!("`{trimmed}` is a placeholder");
        report.at_with_help(&text.span(), message, "say the useful obvious thing");
    }
}
