//! Headings, which are composed if a code has no title of its own.

use core::fmt::{self, Write as _};

use crate::Lang;

/// The heading of an error: what happened, as readers should see it.
///
/// It is the title, or if the code has none of its own, the title of its family followed by the rest of
/// the word. See [`Entry::heading`](crate::Entry::heading).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Heading<'w> {
    title: &'w str,
    /// What the word adds to the title; may be empty.
    rest: &'w str,
    lang: Lang,
}

impl<'w> Heading<'w> {
    #[inline]
    pub(crate) const fn new(title: &'w str, rest: &'w str, lang: Lang) -> Self {
        Self { title, rest, lang }
    }
}

impl fmt::Display for Heading<'_> {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.title)?;
        if self.rest.contains(char::is_alphanumeric) {
            formatter.write_str(self.lang.choose(": ", "："))?;
            write_words(self.rest, formatter)?;
        }
        Ok(())
    }
}

/// What a word from outside adds to its family: nothing, if it cannot be spelled out.
#[cfg(feature = "json")]
pub(crate) fn rest(word: &str) -> &str {
    const LONGEST: usize = 100;
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b".-_".contains(&byte);
    let (_, rest) = word.split_once('.').unwrap_or_default();
    if rest.len() <= LONGEST && rest.bytes().all(is_plain) { rest } else { "" }
}

/// Writes `CdnHostNotExists` as `cdn host not exists`.
#[inline]
fn write_words(text: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut is_open = false;
    let mut before: Option<char> = None;
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        if !character.is_alphanumeric() {
            before = None;
            continue;
        }
        let begins = before.is_none_or(|before| begins_word(before, character, rest.clone()));
        if begins && is_open {
            formatter.write_char(' ')?;
        }
        character.to_lowercase().try_for_each(|it| formatter.write_char(it))?;
        (is_open, before) = (true, Some(character));
    }
    Ok(())
}

/// Whether a character within a word begins another one: a capital, but of several in a row only the
/// last, and not if the `v` of a version or the `s` of a plural follows it.
#[inline]
fn begins_word(before: char, character: char, mut behind: core::str::Chars<'_>) -> bool {
    if !character.is_uppercase() || !before.is_uppercase() {
        return character.is_uppercase();
    }
    match (behind.next(), behind.next()) {
        (Some('v'), Some(digit)) if digit.is_ascii_digit() => false,
        (Some('s'), next) if !next.is_some_and(char::is_lowercase) => false,
        (next, _) => next.is_some_and(char::is_lowercase),
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::string::ToString as _;

    use super::*;

    #[test]
    fn a_word_is_split_at_its_capitals() {
        for (word, words) in [
            ("CdnHostNotExists", "cdn host not exists"),
            ("DBOperationFail", "db operation fail"),
            ("IPv6NotSupported", "ipv6 not supported"),
            ("DuplicateVPCIDs", "duplicate vpcids"),
            ("SecurityGroupIDsMissing", "security group ids missing"),
            ("fFowIds", "f fow ids"),
            ("Code_RunSqlGateway", "code run sql gateway"),
            ("One.TwoThree", "one two three"),
            ("2FA", "2 fa"),
            ("Host1Port", "host1 port"),
            ("资源Gone", "资源 gone"),
            ("A", "a"),
        ] {
            let heading = Heading::new("title", word, Lang::En).to_string();
            assert_eq!(heading, std::format!("title: {words}"));
        }
        for nothing in ["", ".", "_."] {
            assert_eq!(Heading::new("标题", nothing, Lang::Zh).to_string(), "标题");
        }
        assert_eq!(Heading::new("标题", "NotFound", Lang::Zh).to_string(), "标题：not found");
    }
}
