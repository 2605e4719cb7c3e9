//! Texts of pages, without invisible characters.

use tencentcloud_errors_codegen::is_hidden;
use unicode_normalization::UnicodeNormalization as _;

/// A text on one line: runs of blanks become one blank, and blanks at the ends and invisible characters
/// are removed. The rest stays letter by letter, in Unicode's normal form C.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut is_blank = false;
    for character in text.nfc() {
        if character.is_whitespace() {
            is_blank = true;
        } else if !is_hidden(character) {
            if is_blank && !folded.is_empty() {
                folded.push(' ');
            }
            is_blank = false;
            folded.push(character);
        }
    }
    folded
}

/// The form in which texts are compared: their letters and digits, regardless of case.
pub(crate) fn essence(text: &str) -> String {
    tencentcloud_errors_codegen::letters(text).collect()
}

pub(crate) fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{323AF}')
}

pub(crate) fn has_han(text: &str) -> bool {
    text.chars().any(is_han)
}

/// Whether a cell says nothing, as `-` does.
pub(crate) fn is_nothing(text: &str) -> bool {
    let text = text.trim_end_matches(['.', '。']);
    text.chars().all(|it| matches!(it, '-' | '—' | '–' | '―' | '－' | '/' | '\\' | '.' | '…' | '_'))
        || ["无", "暂无", "空", "none", "null", "nil", "n/a", "na", "不涉及", "无需处理"]
            .iter()
            .any(|it| it.eq_ignore_ascii_case(text))
}

/// A text cut to about this many characters, for people to read.
pub(crate) fn short(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
