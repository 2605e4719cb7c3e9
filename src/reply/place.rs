//! The path of a value in a body: bodies are one long line, in which a column says little.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

/// The path of a value in a body, such as `Response.Items[2].Name`.
pub(super) struct Path {
    pub(super) whole: String,
    /// The path up to the first key that is no name: such a key is one of a map, and may be data.
    pub(super) shown: String,
}

/// The path of the value at a line and a column, both from 1; or of the field that is missing there.
#[cold]
pub(super) fn path(body: &[u8], line: usize, column: usize, missing: Option<&str>) -> Path {
    let lines = body.split_inclusive(|byte| *byte == b'\n');
    let start: usize = lines.take(line.saturating_sub(1)).map(<[u8]>::len).sum();
    // The last byte that was read may have closed what the path leads into.
    let end = (start + column).saturating_sub(1).min(body.len());
    let mut steps: Vec<Step<'_>> = Vec::new();
    let mut place = 0;
    while place < end {
        match body[place] {
            b'{' => steps.push(Step::Key(&[])),
            b'[' => steps.push(Step::Item(0)),
            b'}' | b']' => drop(steps.pop()),
            b',' => match steps.last_mut() {
                Some(Step::Item(number)) => *number += 1,
                Some(key) => *key = Step::Key(&[]),
                None => {}
            },
            b'"' => {
                let text = place + 1;
                place = text;
                while place < end && body[place] != b'"' {
                    place += if body[place] == b'\\' { 2 } else { 1 };
                }
                let is_key =
                    body[(place + 1).min(body.len())..].trim_ascii_start().starts_with(b":");
                if let (Some(Step::Key(key)), true) = (steps.last_mut(), is_key && place < end) {
                    *key = &body[text..place];
                }
            }
            _ => {}
        }
        place += 1;
    }
    if let (Some(Step::Key(key)), Some(field)) = (steps.last_mut(), missing) {
        *key = field.as_bytes();
    }
    let (mut whole, mut shown) = (String::new(), None);
    for step in steps {
        match step {
            Step::Key([]) => {}
            Step::Key(key) => {
                let key = String::from_utf8_lossy(key);
                let dot = if whole.is_empty() { "" } else { "." };
                if !is_name(&key) {
                    shown.get_or_insert_with(|| format!("{whole}{dot}…"));
                }
                whole.extend([dot, &*key]);
            }
            Step::Item(number) => whole.extend(["[", &*number.to_string(), "]"]),
        }
    }
    Path { shown: shown.unwrap_or_else(|| whole.clone()), whole }
}

/// Whether a key looks like the name of a field.
pub(super) fn is_name(key: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    key.bytes().all(is_part) && key.starts_with(|first: char| !first.is_ascii_digit())
}

enum Step<'b> {
    /// Inside an object: the key that was read last, if its value has not ended.
    Key(&'b [u8]),
    /// Inside an array.
    Item(usize),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_has_a_path() {
        let body = br#"{"a":1,"R":{"L":[{"x":"q\"}]"},{"y": 7}],"N":null},"z":[]}"#;
        for (needle, expected) in
            [("1,", "a"), ("q", "R.L[0].x"), ("7}", "R.L[1].y"), ("null", "R.N"), ("[]}", "z")]
        {
            let place = body.windows(needle.len()).position(|it| it == needle.as_bytes()).unwrap();
            let path = path(body, 1, place + 1, None);
            assert_eq!([&*path.whole, &*path.shown], [expected; 2], "{needle}");
        }
        assert_eq!(path(b"{\n \"a\": {\n \"b\": 1}}", 3, 7, None).whole, "a.b");
        assert_eq!(path(br#"{"a":[{}]}"#, 1, 8, Some("b")).whole, "a[0].b");
        for (body, line, column) in
            [(&b""[..], 0, 0), (b"{\"a", 9, 9), (b"}]", 1, 3), (b"\"\\", 1, 9)]
        {
            assert_eq!(path(body, line, column, None).whole, "");
        }
    }

    #[test]
    fn a_key_that_may_be_data_is_not_shown() {
        let body = br#"{"a":[{"b c":{"d":1}}],"13800000000":{"a":1},"e":{"":{"x":1}}}"#;
        for (needle, whole, shown) in [
            ("1}}]", "a[0].b c.d", "a[0].…"),
            ("1},\"e", "13800000000.a", "…"),
            ("1}}}", "e.x", "e.x"),
        ] {
            let place = body.windows(needle.len()).position(|it| it == needle.as_bytes()).unwrap();
            let path = path(body, 1, place + 1, None);
            assert_eq!((&*path.whole, &*path.shown), (whole, shown));
        }
    }
}
