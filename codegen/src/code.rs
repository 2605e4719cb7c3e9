//! What a service sends to say what went wrong.

use std::fmt::{self, Display};

/// The code of an entry: a number in API 2.0, a word in API 3.0.
///
/// Numbers are ordered before words, and words by their bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code<W = String> {
    /// A number, such as 4000.
    Number(i32),
    /// A word, such as `AuthFailure.SignatureExpire`.
    Word(W),
}

/// A code borrowed from a spec.
pub(crate) type PlainCode<'s> = Code<&'s str>;

impl Code {
    pub(crate) fn plain(&self) -> PlainCode<'_> {
        match self {
            Self::Number(number) => Code::Number(*number),
            Self::Word(word) => Code::Word(word),
        }
    }
}

impl<W> Code<W> {
    pub(crate) fn is_word(&self) -> bool {
        matches!(self, Self::Word(_))
    }

    pub(crate) fn word(self) -> Option<W> {
        match self {
            Self::Number(_) => None,
            Self::Word(word) => Some(word),
        }
    }
}

impl From<PlainCode<'_>> for Code {
    fn from(code: PlainCode<'_>) -> Self {
        match code {
            Code::Number(number) => Self::Number(number),
            Code::Word(word) => Self::Word(word.to_owned()),
        }
    }
}

/// A word that is not the code of its entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CodeWord(pub(crate) String);

impl CodeWord {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// The number, or the word as it is.
impl<W: Display> Display for Code<W> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(formatter),
            Self::Word(word) => word.fmt(formatter),
        }
    }
}
