//! What is wrong in a spec, and where.

use std::fmt;
use std::ops::Range;

use crate::spec_file::SpecFile;

/// One fault of one spec, at its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The spec's path, such as `spec/cdn.toml`.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The rule that was broken, such as `duplicate_code`.
    pub rule: &'static str,
    /// What is wrong and what to do, in one line.
    pub message: String,
}

impl Finding {
    pub(crate) fn new(
        file: &SpecFile,
        span: &Range<usize>,
        rule: &'static str,
        message: impl fmt::Display,
    ) -> Self {
        let (line, column) = file.place(span.start);
        Self { path: file.path().to_owned(), line, column, rule, message: one_line(&message) }
    }
}

/// The short form, one line: `path:line:column: error[rule]: message`.
impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, line, column, rule, message } = self;
        write!(formatter, "{path}:{line}:{column}: error[{rule}]: {message}")
    }
}

/// A message may quote a spec: what would break the line, or turn it around, is escaped.
fn one_line(message: &impl fmt::Display) -> String {
    let mut line = String::new();
    for character in message.to_string().chars() {
        if character.is_control() || is_bidi_control(character) || is_invisible(character) {
            line.extend(character.escape_unicode());
        } else {
            line.push(character);
        }
    }
    line
}

/// The nine code points that rustc denies in source.
pub(crate) fn is_bidi_control(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Characters that no reader sees: zero-width spaces and joiners, directional marks, byte order
/// marks, line and paragraph separators.
pub(crate) fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}' | '\u{2029}'
            | '\u{2060}'..='\u{2064}' | '\u{FEFF}'
    )
}
