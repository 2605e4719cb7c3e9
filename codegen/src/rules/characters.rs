//! Characters that no text may hold.

use toml::Spanned;

use crate::rule::Report;

/// Reports the first character that is wrong.
pub(super) fn report_first(
    text: &Spanned<String>,
    is_wrong: impl Fn(char) -> bool,
    what: &str,
    report: &mut Report<'_>,
) {
    if let Some(character) = text.get_ref().chars().find(|character| is_wrong(*character)) {
        let number = u32::from(character);
        report.at(&text.span(), format!("this text holds U+{number:04X}, {what}"));
    }
}
