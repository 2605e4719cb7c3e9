//! What a remedy advises, as far as its words show.

use crate::one_line::is_escaped;

/// Wording that asks to send again, unchanged, after a while.
pub(crate) const LATER: &[&str] =
    &[" retry later ", " try again later ", " later retry ", "稍后重试", "稍后再试"];
/// Wording that asks to send again at all.
pub(crate) const AGAIN: &[&str] =
    &[" again ", " once more ", " retry ", " retries ", " wait ", "再次", "重试", "重新"];
/// Wording that asks for a person's help.
pub(crate) const SUPPORT: &[&str] =
    &[" ticket ", " support ", " customer service ", "工单", "客服"];

/// The words of a text: in lower case, each between blanks, without punctuation.
pub(crate) struct Wording(String);

impl Wording {
    pub(crate) fn of(text: &str) -> Self {
        let text = text.to_lowercase();
        let words = text.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
        Self(words.flat_map(|word| [" ", word]).chain([" "]).collect())
    }

    /// Whether it has any of the phrases.
    pub(crate) fn has(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| self.0.contains(phrase))
    }
}

/// What carries the meaning of a text: its letters and digits, regardless of case.
///
/// ```
/// use tencentcloud_errors_codegen::letters;
///
/// assert!(letters("Invalid domain!").eq(letters("invalid, DOMAIN")));
/// ```
pub fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// Whether no reader sees a character: control characters, zero-width ones, and those that turn the
/// direction of writing.
///
/// ```
/// use tencentcloud_errors_codegen::is_hidden;
///
/// assert!(is_hidden('\u{200B}') && !is_hidden('资'));
/// ```
#[must_use]
pub fn is_hidden(character: char) -> bool {
    is_escaped(character)
}
