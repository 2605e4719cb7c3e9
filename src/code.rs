//! What a service sends to say what went wrong.

use core::fmt;

/// The code of an entry: a number in API 2.0, a word in API 3.0.
///
/// Numbers are ordered before words, and words by their bytes.
///
/// ```
/// use tencentcloud_errors::{CdnError, Code, CommonError};
///
/// let code = CdnError::DomainAlreadyExists.entry().code();
/// assert_eq!((code, code.to_string()), (Code::Number(2001), "2001".into()));
/// assert_eq!(CommonError::InternalError.entry().code(), "InternalError");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// A number of API 2.0.
    Number(i32),
    /// A word of API 3.0: `AuthFailure.SignatureExpire`.
    Word(&'static str),
}

impl Code {
    /// The number; `None` for a word.
    #[must_use]
    #[inline]
    pub const fn number(self) -> Option<i32> {
        match self {
            Self::Number(number) => Some(number),
            Self::Word(_) => None,
        }
    }

    /// The word; `None` for a number.
    #[must_use]
    #[inline]
    pub const fn word(self) -> Option<&'static str> {
        match self {
            Self::Number(_) => None,
            Self::Word(word) => Some(word),
        }
    }
}

/// Whether it is this number.
impl PartialEq<i32> for Code {
    #[inline]
    fn eq(&self, number: &i32) -> bool {
        self.number() == Some(*number)
    }
}

/// Whether it is this word.
impl PartialEq<str> for Code {
    #[inline]
    fn eq(&self, word: &str) -> bool {
        self.word() == Some(word)
    }
}

/// Whether it is this word.
impl PartialEq<&str> for Code {
    #[inline]
    fn eq(&self, word: &&str) -> bool {
        self == *word
    }
}

impl From<i32> for Code {
    #[inline]
    fn from(number: i32) -> Self {
        Self::Number(number)
    }
}

impl From<&'static str> for Code {
    #[inline]
    fn from(word: &'static str) -> Self {
        Self::Word(word)
    }
}

impl fmt::Display for Code {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(formatter),
            Self::Word(word) => word.fmt(formatter),
        }
    }
}

/// Serializes as a number or a string.
#[cfg(feature = "serde")]
impl serde::Serialize for Code {
    #[inline]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(number) => serializer.serialize_i32(*number),
            Self::Word(word) => serializer.serialize_str(word),
        }
    }
}
