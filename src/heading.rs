//! Titles of words that have none of their own: composed when shown, and never stored.

use core::fmt::{self, Write as _};

use crate::Lang;

/// A title and, behind it, what a word adds to it: `resource not found: cdn host not exists`.
pub(crate) struct Heading<'a> {
    pub(crate) title: &'a str,
    pub(crate) rest: Option<&'a str>,
    pub(crate) lang: Lang,
}

impl fmt::Display for Heading<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.title)?;
        let Some(rest) = self.rest else { return Ok(()) };
        formatter.write_str(self.lang.choose(": ", "："))?;
        spell(rest, formatter)
    }
}

/// What a word says behind the name of its family, if it can be spelled out.
pub(crate) fn rest(word: &str) -> Option<&str> {
    const LONGEST: usize = 100;
    let (_, rest) = word.split_once('.')?;
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || is_blank(byte);
    let is_sayable = rest.len() <= LONGEST && rest.bytes().any(|byte| byte.is_ascii_alphanumeric());
    (is_sayable && rest.bytes().all(is_plain)).then_some(rest)
}

const fn is_blank(byte: u8) -> bool {
    matches!(byte, b'.' | b'_' | b'-')
}

/// Writes the words of a name in camel case: `CDNHostNotExists` as `cdn host not exists`.
fn spell(name: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let bytes = name.as_bytes();
    let mut is_first = true;
    let mut previous = b'.';
    for (position, byte) in bytes.iter().copied().enumerate() {
        if !is_blank(byte) {
            let rest = bytes.get(position + 1..).unwrap_or_default();
            if !is_first && (is_blank(previous) || begins(previous, byte, rest)) {
                formatter.write_char(' ')?;
            }
            formatter.write_char(char::from(byte.to_ascii_lowercase()))?;
            is_first = false;
        }
        previous = byte;
    }
    Ok(())
}

/// Whether a word begins with this letter: with a capital behind a small letter or a digit, or with the
/// last capital of several, as in `CDNHost`, but not in the plural `IPs`.
fn begins(previous: u8, byte: u8, rest: &[u8]) -> bool {
    let is_small = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_lowercase);
    let is_plural = rest.first() == Some(&b's') && !is_small(rest.get(1));
    byte.is_ascii_uppercase()
        && (!previous.is_ascii_uppercase() || (is_small(rest.first()) && !is_plural))
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::string::ToString as _;

    use super::*;

    #[test]
    fn words_are_spelled_out() {
        for (word, heading) in [
            ("ResourceNotFound.CdnHostNotExists", "t: cdn host not exists"),
            ("InvalidParameter.CDNHostIDs", "t: cdn host ids"),
            ("LimitExceeded.IPsPerVPC", "t: ips per vpc"),
            ("FailedOperation.K8sClusterState", "t: k8s cluster state"),
            ("A.InvalidX509Cert", "t: invalid x509 cert"),
            ("A.B.some_old-Name", "t: b some old name"),
            ("A.1001", "t: 1001"),
            ("A.", "t"),
            ("A", "t"),
            ("A..", "t"),
            ("A.\u{202e}x", "t"),
            ("A.two words", "t"),
        ] {
            let shown = Heading { title: "t", rest: rest(word), lang: Lang::En };
            assert_eq!(shown.to_string(), heading, "{word}");
        }
        let shown = Heading { title: "资源不存在", rest: rest("A.DiskBusy"), lang: Lang::Zh };
        assert_eq!(shown.to_string(), "资源不存在：disk busy");
        assert_eq!(rest(&std::format!("A.{}", "x".repeat(101))), None);
    }
}
