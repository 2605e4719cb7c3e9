//! The module code at the beginning of a message.

use crate::one_line::is_invisible;

/// The `message` of a reply, split into code and text: `(-514)资源重复` is the code -514 and the text
/// `资源重复`.
///
/// The code is in parentheses before everything else. Parentheses, sign and digits may be ASCII or
/// full-width, and whitespace may surround each part. Of several numbers, the first is the code. What is
/// not such a number, or does not fit into 32 bits, stays in the text, so that nothing is lost; so does a
/// number in brackets (`[2001]`, `【2001】`), before a colon (`2001: x`) or at the end (`x(2001)`), since it
/// may mean something else.
///
/// ```
/// use tencentcloud_errors::reply::Message;
///
/// let message = Message::parse("(100004) incorrect projectId");
/// assert_eq!((message.code(), message.text()), (Some(100_004), "incorrect projectId"));
///
/// let message = Message::parse("（－５１４）资源重复");
/// assert_eq!((message.code(), message.text()), (Some(-514), "资源重复"));
///
/// let message = Message::parse("(see the docs) no code here");
/// assert_eq!((message.code(), message.text()), (None, "(see the docs) no code here"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Message<'a> {
    code: Option<i32>,
    text: &'a str,
}

impl<'a> Message<'a> {
    /// Splits a message into code and text; every text is a message.
    #[must_use]
    #[inline]
    pub fn parse(message: &'a str) -> Self {
        let is_unseen = |it: char| it.is_whitespace() || is_invisible(it);
        let message = message.trim();
        // Usually, the parenthesis or a letter comes first.
        let is_seen = message.starts_with(|first: char| first.is_ascii_graphic());
        let seen = if is_seen { message } else { message.trim_start_matches(is_unseen) };
        match split(seen) {
            Some((code, text)) => Self { code: Some(code), text },
            None => Self { code: None, text: message },
        }
    }

    /// Makes a message from its parts, without parsing.
    #[must_use]
    #[inline]
    pub const fn new(code: Option<i32>, text: &'a str) -> Self {
        Self { code, text }
    }

    /// The module code, if the message begins with one.
    #[must_use]
    #[inline]
    pub const fn code(self) -> Option<i32> {
        self.code
    }

    /// The text after the code, without surrounding whitespace.
    #[must_use]
    #[inline]
    pub const fn text(self) -> &'a str {
        self.text
    }
}

#[inline]
fn split(message: &str) -> Option<(i32, &str)> {
    let inside = message.strip_prefix(['(', '（'])?;
    let (code, text) = inside.split_once([')', '）'])?;
    Some((number(code)?, text.trim_start()))
}

/// A 32-bit number as the service may write it: with whitespace around it, digits and minus full-width.
#[inline]
pub(crate) fn number(text: &str) -> Option<i32> {
    // Usually it is plain; a plus is not part of a code.
    match text.parse() {
        Ok(number) if !text.starts_with('+') => return Some(number),
        _ => {}
    }
    let text = text.trim();
    let digits = text.strip_prefix(['-', '－', '−']);
    let sign = if digits.is_some() { -1 } else { 1 };
    let digits = digits.unwrap_or(text);
    if digits.is_empty() {
        return None;
    }
    digits
        .chars()
        .try_fold(0_i32, |number, digit| number.checked_mul(10)?.checked_add(sign * value(digit)?))
}

/// The value of an ASCII or full-width digit.
#[inline]
fn value(digit: char) -> Option<i32> {
    match digit {
        '0'..='9' => Some(digit as i32 - '0' as i32),
        '０'..='９' => Some(digit as i32 - '０' as i32),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_shapes_are_split() {
        for (message, code, text) in [
            ("(-514)资源重复", Some(-514), "资源重复"),
            ("(2130)非法ProjectID参数", Some(2130), "非法ProjectID参数"),
            ("(100004) incorrect projectId", Some(100_004), "incorrect projectId"),
            (" ( -514 ) 资源重复 ", Some(-514), "资源重复"),
            ("\u{3000}（\u{3000}－５１４\u{3000}）资源重复", Some(-514), "资源重复"),
            ("(−1)minus sign", Some(-1), "minus sign"),
            ("(2001）mixed", Some(2001), "mixed"),
            ("\u{FEFF} \u{FEFF}\u{3000}(1)unseen", Some(1), "unseen"),
            ("(4000)a public code", Some(4000), "a public code"),
            ("(-514)(2001)two", Some(-514), "(2001)two"),
            ("(0007)zeros", Some(7), "zeros"),
            ("(0)", Some(0), ""),
            ("(2147483647)most", Some(i32::MAX), "most"),
            ("(-2147483648)least", Some(i32::MIN), "least"),
        ] {
            assert_eq!(Message::parse(message), Message { code, text }, "{message}");
        }
    }

    #[test]
    fn what_is_not_a_code_stays_in_the_text() {
        for message in [
            "",
            "资源重复",
            "()",
            "(-)",
            "( )",
            "(--1)",
            "(+1)",
            "(1 2)",
            "(- 1)",
            "(1.5)",
            "(1",
            "1)",
            "x (1)",
            "[1]x",
            "(项目)不存在",
            "(2147483648)too large",
            "(-2147483649)too small",
            "(99999999999999999999999)far too large",
            "(²)superscript",
            "(٣)Arabic-Indic",
        ] {
            assert_eq!(Message::parse(message), Message { code: None, text: message });
        }
    }
}
