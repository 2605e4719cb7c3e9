//! Decodes text from any program: UTF-8, UTF-16 with its mark, or GBK; colors are left out.

use std::borrow::Cow;

use anstream::adapter::strip_str;
use encoding_rs::GBK;

/// The text of some lines. What is not UTF-8 is read as GBK, which Chinese Windows writes.
pub(super) fn decode(bytes: &[u8]) -> Cow<'_, str> {
    let text = match str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => match GBK.decode_without_bom_handling_and_without_replacement(bytes) {
            Some(text) => text,
            None => String::from_utf8_lossy(bytes),
        },
    };
    if text.contains('\u{1B}') { Cow::Owned(strip_str(&text).to_string()) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn output_of_windows_and_terminals_is_read() {
        assert_eq!(decode("资源".as_bytes()), "资源");
        assert_eq!(decode(b"\xD7\xCA\xD4\xB4"), "资源");
        assert_eq!(decode("\u{1B}[33m4300\u{1B}[39m".as_bytes()), "4300");
        assert_eq!(decode(b"4300 \xFF"), "4300 \u{FFFD}");
    }
}
