//! Rules about characters that no spec may hold.

use toml::Spanned;

use super::lint::{Check, Lint};
use crate::model::Spec;
use crate::one_line::{is_bidi_control, is_invisible};
use crate::report::Report;

pub(super) static LINTS: &[Lint] = &[
    Lint::error("control_char", Check::Text(control_char))
        .what("A text holds a control character, such as a line break.")
        .why("Every text is one line: in a log, in a table, in a comment."),
    Lint::error("bidi_control", Check::Spec(bidi_control))
        .what("A spec holds, in a text or a comment, one of the nine characters that turn the direction of writing.")
        .why("It shows in another order than it is read; rustc denies these characters too."),
    Lint::error("zero_width", Check::Spec(zero_width))
        .what("A spec holds, in a text or a comment, a character that nobody sees.")
        .why("Two texts that look the same would differ."),
    Lint::error("replacement_char", Check::Text(replacement_char))
        .what("A text holds U+FFFD, the replacement character.")
        .why("It is the trace of text that was decoded wrongly and lost."),
];

fn control_char(text: &Spanned<String>, report: &mut Report<'_>) {
    report_first(text, char::is_control, "a control character; every text is one line", report);
}

fn bidi_control(spec: &Spec<'_>, report: &mut Report<'_>) {
    let what = "which makes text show in another order than it is read";
    // What is read by machines may be the other order: a person has to look.
    report_everywhere(spec, is_bidi_control, what, |_| false, report);
}

fn zero_width(spec: &Spec<'_>, report: &mut Report<'_>) {
    // Those that part lines may stand for a blank; of all others nobody misses anything.
    let is_nothing = |character| !matches!(character, '\u{2028}' | '\u{2029}');
    report_everywhere(spec, is_invisible, "which nobody sees", is_nothing, report);
}

fn replacement_char(text: &Spanned<String>, report: &mut Report<'_>) {
    let is_replacement = |character| character == char::REPLACEMENT_CHARACTER;
    report_first(text, is_replacement, "the trace of text that was decoded wrongly", report);
}

/// Reports the first character of a text that is wrong.
fn report_first(
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
/// one as an escape. No ASCII character may be wrong; what is nothing may go.
fn report_everywhere(
    spec: &Spec<'_>,
    is_wrong: impl Fn(char) -> bool,
    what: &str,
    is_nothing: impl Fn(char) -> bool,
    report: &mut Report<'_>,
) {
    let Ok(file) = str::from_utf8(spec.file.bytes()) else { return };
    let mut line_start = 0;
    for line in file.split_inclusive('\n') {
        // Most lines need no closer look.
        if !line.is_ascii() {
            for (column, character) in line.char_indices().filter(|(_, it)| is_wrong(*it)) {
                let place = line_start + column;
                // A byte order mark at the head of a file is not part of its text.
                if (place, character) != (0, '\u{FEFF}') {
                    let span = place..place + character.len_utf8();
                    let finding =
                        report.at(&span, format!("{} is here, {what}", number(character)));
                    if is_nothing(character) {
                        finding.fix(span, "");
                    }
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
