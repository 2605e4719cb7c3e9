//! What is in no table.

use tencentcloud_errors::Code;

use crate::reading::{Other, System};

/// What is in no table, or not in those that were asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Unknown {
    Code(Code),
    ModuleCode(i32),
    /// A word of API 3.0.
    Word(String),
    Words(String),
    /// A code of another Tencent service.
    System(&'static System, String),
    /// Output of another program.
    Other(&'static Other),
}

impl Unknown {
    /// What an unknown text is: `MadeUp.Word` is a word.
    pub(super) fn text(text: &str) -> Self {
        let is_part = |part: &str| {
            part.starts_with(|it: char| it.is_ascii_uppercase())
                && part.bytes().all(|it| it.is_ascii_alphanumeric() || b"_-".contains(&it))
        };
        let is_word = text.contains('.') && text.split('.').all(is_part);
        if is_word { Self::Word(text.to_owned()) } else { Self::Words(text.to_owned()) }
    }
}
