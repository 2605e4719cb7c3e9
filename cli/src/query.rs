//! What a person asks for.

use tencentcloud_errors::Message;

use crate::catalogue::Row;

/// What a person asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Query {
    /// A number: `4000`, `-514`, or the one in brackets before a message.
    Code(i32),
    /// Anything else: a name or an id.
    Word(String),
}

impl Query {
    pub(crate) fn parse(text: &str) -> Self {
        let text = text.trim();
        match text.parse().ok().or_else(|| Message::parse(text).code()) {
            Some(code) => Self::Code(code),
            None => Self::Word(text.to_owned()),
        }
    }

    pub(crate) fn matches(&self, row: &Row) -> bool {
        match self {
            Self::Code(code) => row.code == *code,
            Self::Word(word) => {
                row.name.eq_ignore_ascii_case(word)
                    || row.id.is_some_and(|id| id.eq_ignore_ascii_case(word))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_messages_and_words_are_told_apart() {
        for (text, query) in [
            ("4000", Query::Code(4000)),
            (" -514 ", Query::Code(-514)),
            ("(-514)资源重复", Query::Code(-514)),
            ("(100004) incorrect projectId", Query::Code(100_004)),
            ("（ -514 ）资源重复", Query::Code(-514)),
            ("ReplayAttack", Query::Word("ReplayAttack".to_owned())),
            ("(no number)", Query::Word("(no number)".to_owned())),
            ("99999999999", Query::Word("99999999999".to_owned())),
        ] {
            assert_eq!(Query::parse(text), query, "{text}");
        }
    }
}
