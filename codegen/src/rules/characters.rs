//! Rules about characters that no spec may contain.

use toml::Spanned;

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::is_nfc;

use super::lint::{Check, Lint};
use crate::one_line::{is_bidi_control, is_escaped, is_invisible};
use crate::report::Report;
use crate::spec_file::SpecFile;

pub(super) static LINTS: &[Lint] = &[
    Lint::error("control_char", Check::File(control_char))
        .what("A text contains a control character, such as a line break, or a comment contains one that TOML allows.")
        .why("Every text is one line: in a log, in a table, in a comment."),
    Lint::error("bidi_control", Check::File(bidi_control))
        .what("A text or a comment contains one of the nine characters that change the direction of writing.")
        .why("What is shown and what is read would differ in order; rustc denies these characters too."),
    Lint::error("zero_width", Check::File(zero_width))
        .what("A text or a comment contains an invisible character.")
        .why("Two texts that look the same would differ."),
    Lint::error("replacement_char", Check::Text(replacement_char))
        .what("A text contains U+FFFD, the replacement character, or a character without meaning in Unicode: for private use, or never to be assigned.")
        .why("It is the trace of text that was decoded wrongly and lost."),
    Lint::error("foreign_letter", Check::Text(foreign_letter))
        .what("A text contains a letter that looks Latin but is not, such as a Cyrillic one, or several marks on one letter.")
        .why("Two texts that look the same would differ: typing the word would not find it."),
];

fn control_char(file: &SpecFile, texts: &[&Spanned<String>], report: &mut Report<'_>) {
    let what = "a control character; every text is one line";
    for text in texts {
        report_first(text, |it| it.is_ascii_control(), what, report);
    }
    let is_wrong = |it: char| !it.is_ascii() && it.is_control();
    report_everywhere(file, texts, is_wrong, what, |_| false, report);
}

fn bidi_control(file: &SpecFile, texts: &[&Spanned<String>], report: &mut Report<'_>) {
    let what = "which shows text in a different order than it is read";
    // Either order may be the one that is meant: a person has to look.
    report_everywhere(file, texts, is_bidi_control, what, |_| false, report);
}

fn zero_width(file: &SpecFile, texts: &[&Spanned<String>], report: &mut Report<'_>) {
    // Line separators may stand for a space; all others can go without loss.
    let is_nothing = |character| !matches!(character, '\u{2028}' | '\u{2029}');
    report_everywhere(file, texts, is_invisible, "which is invisible", is_nothing, report);
}

fn replacement_char(text: &Spanned<String>, report: &mut Report<'_>) {
    report_first(text, is_meaningless, "the trace of text that was decoded wrongly", report);
}

/// U+FFFD, what Unicode will never assign, and what it leaves to others.
fn is_meaningless(character: char) -> bool {
    let is_private =
        matches!(character, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFF}' | '\u{100000}'..);
    let is_none =
        matches!(character, '\u{FDD0}'..='\u{FDEF}') || u32::from(character) & 0xFFFE == 0xFFFE;
    character == char::REPLACEMENT_CHARACTER || is_private || is_none
}

fn foreign_letter(text: &Spanned<String>, report: &mut Report<'_>) {
    let string = text.get_ref();
    if string.is_ascii() {
        return;
    }
    report_first(text, looks_latin, "a letter that only looks like a Latin one", report);
    // What is not in normal form has a rule of its own.
    let is_mark = |it| is_combining_mark(it) && !is_escaped(it);
    let mut pairs = string.chars().zip(string.chars().skip(1));
    if is_nfc(string) && pairs.any(|(one, other)| is_mark(one) && is_mark(other)) {
        report.at(&text.span(), "this text has several marks on one letter");
    }
}

/// Whether a letter belongs to an alphabet that neither language uses, many of whose letters look like
/// Latin ones; of Greek, which units and versions use, only these letters.
fn looks_latin(character: char) -> bool {
    matches!(
        character,
        // Cyrillic, Armenian, Cherokee.
        '\u{0400}'..='\u{058F}' | '\u{13A0}'..='\u{13FF}' | '\u{1C80}'..='\u{1C8F}'
            | '\u{2DE0}'..='\u{2DFF}' | '\u{A640}'..='\u{A69F}' | '\u{AB70}'..='\u{ABBF}'
    ) || "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧικνορυχ".contains(character)
}

/// Reports the first character of a text that is wrong.
fn report_first(
    text: &Spanned<String>,
    is_wrong: impl Fn(char) -> bool,
    what: &str,
    report: &mut Report<'_>,
) {
    if let Some(character) = text.get_ref().chars().find(|character| is_wrong(*character)) {
        report.at(&text.span(), format!("this text contains {}, {what}", number(character)));
    }
}

/// Reports every wrong character of the file, even in comments, and every text that contains one as
/// an escape. ASCII characters are never wrong; those that `is_nothing` accepts may be removed.
fn report_everywhere(
    file: &SpecFile,
    texts: &[&Spanned<String>],
    is_wrong: impl Fn(char) -> bool,
    what: &str,
    is_nothing: impl Fn(char) -> bool,
    report: &mut Report<'_>,
) {
    let Ok(file) = str::from_utf8(file.bytes()) else { return };
    let mut line_start = 0;
    for line in file.split_inclusive('\n') {
        // Most lines need no closer look.
        if !line.is_ascii() {
            for (column, character) in line.char_indices().filter(|(_, it)| is_wrong(*it)) {
                let place = line_start + column;
                // A byte order mark at the head of a file is not part of its text.
                if (place, character) != (0, '\u{FEFF}') {
                    let span = place..place + character.len_utf8();
                    let finding = report
                        .at(&span, format!("this line contains {}, {what}", number(character)));
                    if is_nothing(character) {
                        finding.fix(span, "");
                    }
                }
            }
        }
        line_start += line.len();
    }
    for text in texts {
        // Only an escape brings in what the file itself does not contain.
        let raw = file.get(text.span()).unwrap_or_default();
        if raw.contains('\\') && !raw.contains(&is_wrong) {
            report_first(text, &is_wrong, what, report);
        }
    }
}

fn number(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}
