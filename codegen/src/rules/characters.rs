//! Characters that no spec may hold.

use toml::Spanned;

use crate::model::Spec;
use crate::rule::Report;

/// Reports the first character of a text that is wrong.
pub(super) fn report_first(
    text: &Spanned<String>,
    is_wrong: impl Fn(char) -> bool,
    what: &str,
    report: &mut Report<'_>,
) {
    if let Some(character) = text.get_ref().chars().find(|character| is_wrong(*character)) {
        report.at(&text.span(), format!("this text holds {}, {what}", number(character)));
    }
}

/// Reports every character of the file that is wrong, in comments too, and every text that holds
/// one as an escape. No ASCII character may be wrong.
pub(super) fn report_everywhere(
    spec: &Spec<'_>,
    is_wrong: impl Fn(char) -> bool,
    what: &str,
    report: &mut Report<'_>,
) {
    let Ok(file) = str::from_utf8(spec.file.bytes()) else { return };
    let mut line_start = 0;
    for line in file.split_inclusive('\n') {
        // Most lines need no closer look.
        if !line.is_ascii() {
            for (column, character) in line.char_indices().filter(|(_, it)| is_wrong(*it)) {
                let place = line_start + column;
                // A byte order mark at the head of a file is no part of its text.
                if (place, character) != (0, '\u{FEFF}') {
                    let span = place..place + character.len_utf8();
                    report.at(&span, format!("{} is here, {what}", number(character)));
                }
            }
        }
        line_start += line.len();
    }
    for text in spec.strings() {
        // Only an escape brings in what the file itself does not hold.
        let raw = file.get(text.span()).unwrap_or_default();
        if raw.contains('\\') && !raw.contains(&is_wrong) {
            report_first(text, &is_wrong, what, report);
        }
    }
}

fn number(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}
