//! The path of a value in a body: bodies are one long line, in which a column says little.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

/// The path of the value at a line and a column, both from 1, such as `Response.Items[2].Name`.
#[cold]
pub(super) fn path(body: &[u8], line: usize, column: usize) -> String {
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
    let mut path = String::new();
    for step in steps {
        match step {
            Step::Key([]) => {}
            Step::Key(key) if path.is_empty() => path.push_str(&String::from_utf8_lossy(key)),
            Step::Key(key) => path.extend([".", &*String::from_utf8_lossy(key)]),
            Step::Item(number) => path.extend(["[", &*number.to_string(), "]"]),
        }
    }
    path
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
            assert_eq!(path(body, 1, place + 1), expected, "{needle}");
        }
        assert_eq!(path(b"{\n \"a\": {\n \"b\": 1}}", 3, 7), "a.b");
        for (body, line, column) in
            [(&b""[..], 0, 0), (b"{\"a", 9, 9), (b"}]", 1, 3), (b"\"\\", 1, 9)]
        {
            assert_eq!(path(body, line, column), "");
        }
    }
}
