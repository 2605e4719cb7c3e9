//! Reads numbers and words of API 3.0 in running text.

use super::numbers::number;

/// A code in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value<'t> {
    Number(i32),
    Word(&'t str),
}

/// The value that a text begins with, and its length; quotes and brackets may be before it.
pub(super) fn value(text: &str) -> Option<(Value<'_>, usize)> {
    let is_around = |it: char| it.is_whitespace() || "\"'\\`“”(（[".contains(it);
    let rest = text.trim_start_matches(is_around);
    let start = text.len() - rest.len();
    if let Some((number, length)) = leading(rest) {
        return Some((Value::Number(number), start + length));
    }
    let word = word(rest)?;
    Some((Value::Word(word), start + word.len()))
}

/// The number that a text begins with, unless it is part of something else: `4000`, not `4000ms`.
pub(super) fn leading(text: &str) -> Option<(i32, usize)> {
    let is_part = |it: char| it.is_ascii_digit() || matches!(it, '-' | '－' | '−' | '０'..='９');
    // A number is short.
    let end = text.char_indices().find(|(place, it)| !is_part(*it) || *place > 40);
    let end = end.map_or(text.len(), |(end, _)| end);
    let (digits, rest) = text.split_at(end);
    let is_word = |it: char| it.is_ascii_alphanumeric() || it == '_' || it == '%';
    let goes_on = rest.starts_with(is_word)
        || rest
            .strip_prefix(['.', ':', '/'])
            .is_some_and(|it| it.starts_with(|it: char| it.is_ascii_digit()));
    (!goes_on).then(|| number(digits)).flatten().map(|number| (number, end))
}

/// The word of API 3.0 that a text begins with, or anything of that form: parts that begin with capitals,
/// separated by dots.
pub(super) fn word(text: &str) -> Option<&str> {
    const LONGEST: usize = 300;
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"._".contains(byte);
    let word = &text[..text.bytes().take(LONGEST).take_while(is_part).count()];
    // A dot at the end belongs to the sentence.
    let word = word.trim_end_matches('.');
    let is_word = word.starts_with(|it: char| it.is_ascii_uppercase())
        && (word.contains('.') || word.bytes().any(|it| it.is_ascii_lowercase()));
    is_word.then_some(word)
}

/// Whether a word begins here: `errorCode` contains the word `Code`, but `decode` does not.
pub(super) fn begins_word(text: &str, place: usize) -> bool {
    let is_capital = text[place..].starts_with(|it: char| it.is_ascii_uppercase());
    let before = text[..place].chars().next_back();
    before.is_none_or(|it| !it.is_ascii_alphabetic() || (is_capital && it.is_ascii_lowercase()))
}
