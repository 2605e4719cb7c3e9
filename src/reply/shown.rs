//! Texts from outside, as errors show them: on one line, bounded, and distinct from our own words.

use core::fmt::{self, Write as _};

use crate::one_line::OneLine;

/// How many characters of a text are shown; its accessor has all of it.
const MOST: usize = 200;

/// A text in quotes, which it cannot end: a quote or backslash inside has a backslash before it.
pub(super) struct Quoted<'a>(pub(super) &'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (text, is_cut) = start(self.0, MOST);
        formatter.write_char('"')?;
        for part in text.split_inclusive(['"', '\\']) {
            let plain = part.strip_suffix(['"', '\\']).unwrap_or(part);
            write!(formatter, "{}", OneLine(plain))?;
            if plain.len() < part.len() {
                write!(formatter, "\\{}", &part[plain.len()..])?;
            }
        }
        formatter.write_str(if is_cut { "…\"" } else { "\"" })
    }
}

/// A word such as `AuthFailure.SignatureExpire` or a request id, bare if it looks like one.
pub(super) struct Word<'a>(pub(super) &'a str);

impl fmt::Display for Word<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_word = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
        if self.0.len() <= MOST && self.0.bytes().all(is_word) {
            formatter.write_str(self.0)
        } else {
            write!(formatter, "{}", Quoted(self.0))
        }
    }
}

/// The first characters of a text, and whether there are more.
pub(super) fn start(text: &str, most: usize) -> (&str, bool) {
    match text.char_indices().nth(most) {
        Some((end, _)) => (&text[..end], true),
        None => (text, false),
    }
}
