//! Finds JSON objects in any text.

use std::ops::Range;

use serde::de::IgnoredAny;

/// What may come next.
#[derive(Clone, Copy, PartialEq)]
enum Next {
    KeyOrEnd,
    Key,
    Colon,
    Value,
    ValueOrEnd,
    CommaOrEnd,
}

/// An object or an array that is still open.
struct Open {
    start: usize,
    is_object: bool,
    /// How many objects were found before it.
    found: usize,
}

/// The outermost JSON objects in a text, in its order. If JSON is cut off or invalid, the complete
/// objects inside it count. However it is nested, the text is scanned only once, since attackers
/// write into logs too.
pub(super) fn objects(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].find('{') {
        let place = rest + start;
        rest = Scan { text, place, string: place..place, open: Vec::new() }.run(&mut found);
    }
    found
}

struct Scan<'t> {
    text: &'t str,
    place: usize,
    /// The last string.
    string: Range<usize>,
    open: Vec<Open>,
}

impl Scan<'_> {
    /// Reads a value, and returns where to go on.
    fn run(mut self, found: &mut Vec<Range<usize>>) -> usize {
        let mut next = Next::Value;
        while let Some(following) = self.step(next, found) {
            if self.open.is_empty() {
                return self.place;
            }
            let blanks = self.text[self.place..].bytes().take_while(|it| b" \t\r\n".contains(it));
            self.place += blanks.count();
            next = following;
        }
        // An unmatched quote has hidden the text before it.
        let is_hidden = self.text[self.string.end..self.place].trim().is_empty();
        let hidden = self.text[self.string.clone()].find('{').filter(|_| is_hidden);
        hidden.map_or(self.place, |place| self.string.start + place)
    }

    /// Reads what comes next, and returns what may follow; `None` if this is not JSON.
    fn step(&mut self, next: Next, found: &mut Vec<Range<usize>>) -> Option<Next> {
        let is_value = matches!(next, Next::Value | Next::ValueOrEnd);
        let is_end = matches!(next, Next::KeyOrEnd | Next::ValueOrEnd | Next::CommaOrEnd);
        let byte = *self.text.as_bytes().get(self.place)?;
        match byte {
            b'"' if is_value || matches!(next, Next::Key | Next::KeyOrEnd) => {
                self.string()?;
                return Some(if is_value { Next::CommaOrEnd } else { Next::Colon });
            }
            b':' if next == Next::Colon => {
                self.place += 1;
                return Some(Next::Value);
            }
            b',' if next == Next::CommaOrEnd => {
                self.place += 1;
                return Some(if self.open.last()?.is_object { Next::Key } else { Next::Value });
            }
            b'{' | b'[' if is_value => {
                let is_object = byte == b'{';
                self.open.push(Open { start: self.place, is_object, found: found.len() });
                self.place += 1;
                return Some(if is_object { Next::KeyOrEnd } else { Next::ValueOrEnd });
            }
            b'}' | b']' if is_end && self.open.last()?.is_object == (byte == b'}') => {
                let open = self.open.pop()?;
                self.place += 1;
                if open.is_object {
                    found.truncate(open.found);
                    found.push(open.start..self.place);
                }
            }
            _ if is_value => {
                let rest = &self.text[self.place..];
                let is_part = |it: &u8| it.is_ascii_alphanumeric() || b"+-.".contains(it);
                let scalar = &rest[..rest.bytes().take_while(is_part).count()];
                serde_json::from_str::<IgnoredAny>(scalar).ok()?;
                self.place += scalar.len();
            }
            _ => return None,
        }
        Some(Next::CommaOrEnd)
    }

    /// Reads a string, or as much of it as there is.
    fn string(&mut self) -> Option<()> {
        let rest = &self.text.as_bytes()[self.place + 1..];
        let mut is_escaped = false;
        let end = rest.iter().position(|byte| {
            let is_end = *byte == b'"' && !is_escaped;
            is_escaped = *byte == b'\\' && !is_escaped;
            is_end
        });
        self.string = self.place..self.place + 1 + end.map_or(rest.len(), |end| end + 1);
        self.place = self.string.end;
        end?;
        serde_json::from_str::<IgnoredAny>(&self.text[self.string.clone()]).ok()?;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::processor::processor_time;

    #[test]
    fn complete_objects_are_found_in_any_text() {
        for (text, expected) in [
            (r#"{"a":1}"#, &[r#"{"a":1}"#][..]),
            (
                r#"x {} [{"a":[{}]}, {"b":-1e5}] {"c":"}"}"#,
                &["{}", r#"{"a":[{}]}"#, r#"{"b":-1e5}"#, r#"{"c":"}"}"#],
            ),
            (r#"{"a":{"b":1},"c":[{"d":{}}"#, &[r#"{"b":1}"#, r#"{"d":{}}"#]),
            (r#"{"said: {"a":1} and {"b":2}""#, &[r#"{"a":1}"#, r#"{"b":2}"#]),
            (r#"{"said" {"a":1}"#, &[r#"{"a":1}"#]),
            (r#"{"said: {" :{"a":1}}"#, &[r#"{"said: {" :{"a":1}}"#]),
            (r#"{"bad \x {"a":1}"#, &[r#"{"a":1}"#]),
            ("{\"a\n{\"a\":1}", &[r#"{"a":1}"#]),
            (
                r#"{"a":01} {"a":tru} {'a':1} {"a":1,} {"a" 1} {a} {"a":[1}] {{"资":"源"}"#,
                &[r#"{"资":"源"}"#],
            ),
            (r#"{"a":"资源{"#, &[]),
            ("{{{{", &[]),
        ] {
            let found: Vec<_> = objects(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    /// Otherwise each of these would take minutes instead of milliseconds.
    #[test]
    fn a_long_text_is_scanned_once() {
        for text in [
            r#"{"a":"#,
            r#"[{"a":"#,
            r#"{"a":[{"x":1},"#,
            r#"{" "#,
            r#"{""#,
            r#"{"\"#,
            r#"{"a":"{"#,
            r#"{"k":"{",":1,":":2,","#,
            "{",
        ] {
            let many = text.repeat(100_000 / text.len());
            assert!(processor_time(|| drop(objects(&many))) < Duration::from_secs(5), "{text}");
        }
    }
}
