//! What no table knows.

use tencentcloud_errors::Code;

use crate::reading::{Other, System};

/// What no table knows, or the table that was asked does not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Unknown {
    Code(Code),
    ModuleCode(i32),
    /// A word of API 3.0.
    Word(String),
    Words(String),
    /// A code of another service of Tencent.
    System(&'static System, String),
    /// What another program says.
    Other(&'static Other),
}

impl Unknown {
    /// What a text is that nobody knows: `MadeUp.Word` is a word.
    pub(super) fn text(text: &str) -> Self {
        let is_part = |part: &str| {
            part.starts_with(|it: char| it.is_ascii_uppercase())
                && part.bytes().all(|it| it.is_ascii_alphanumeric() || b"_-".contains(&it))
        };
        let is_word = text.contains('.') && text.split('.').all(is_part);
        if is_word { Self::Word(text.to_owned()) } else { Self::Words(text.to_owned()) }
    }
}
