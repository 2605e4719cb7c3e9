//! Finds every syntax error of a spec, and makes a text without them.
//!
//! A TOML parser gives up soon after an error. So the line with the error is blanked out, which keeps
//! every other place as it was, and the rest is parsed again.

use std::ops::Range;

use crate::toml_text::{SyntaxError, first_error};

/// After this many errors, the rest of the file is not worth a finding.
const MOST: usize = 64;

/// How many bytes are parsed to find errors: each error costs a few times the size of the file.
const MOST_BYTES: usize = 32 << 20;

/// The text with every line that has an error blanked out, and the errors.
pub(super) fn recover(text: &str) -> (String, Vec<SyntaxError>) {
    let mut text = text.to_owned();
    let mut errors = Vec::new();
    let mut parsed = 0;
    let mut next = first_error(&text);
    while let Some(error) = next {
        if errors.len() == MOST || parsed > MOST_BYTES {
            let message = format!("{} (the rest of this file is not read)", error.message);
            errors.push(SyntaxError { message, ..error });
            return (String::new(), errors);
        }
        let lines = lines(&text);
        let here = line_at(&lines, error.span.start);
        let culprit = culprit(&text, &lines, here);
        parsed += 3 * text.len();
        // What an earlier line left open is closed, if anywhere, at the end of that line.
        let span = if culprit.line < here {
            let line = lines[culprit.line].clone();
            let end = line.start + text[line].trim_end().len();
            end..end
        } else {
            error.span
        };
        errors.push(SyntaxError { span, message: error.message });
        (text, next) = (culprit.rest, culprit.next);
    }
    (text, errors)
}

/// A line that may have caused an error.
struct Culprit {
    line: usize,
    /// The text without it.
    rest: String,
    /// The first error of the rest.
    next: Option<SyntaxError>,
}

impl Culprit {
    fn new(text: &str, lines: &[Range<usize>], line: usize) -> Self {
        let rest = without(text, lines, line);
        let next = first_error(&rest);
        Self { line, rest, next }
    }

    /// How far the parser gets without it.
    fn progress(&self) -> usize {
        self.next.as_ref().map_or(usize::MAX, |error| error.span.start)
    }
}

/// The line to blank out for an error on the line `here`: of the lines that may have caused it, the one
/// without which the parser gets furthest.
fn culprit(text: &str, lines: &[Range<usize>], here: usize) -> Culprit {
    let is_blank = |line: &usize| text[lines[*line].clone()].trim().is_empty();
    let opens_long_string = |line: &usize| {
        ["\"\"\"", "'''"].iter().any(|quotes| text[lines[*line].clone()].contains(quotes))
    };
    let mut filled = (0..=here).rev().filter(|line| !is_blank(line));
    let candidates = [filled.next(), filled.next(), (0..here).rev().find(opens_long_string)];
    let best = candidates
        .into_iter()
        .flatten()
        .map(|line| Culprit::new(text, lines, line))
        .reduce(|best, next| if next.progress() > best.progress() { next } else { best });
    // A text of only whitespace has no error, so some line is not blank.
    best.unwrap_or_else(|| Culprit { line: here, rest: String::new(), next: None })
}

/// The text with a line blanked out; the header of a block goes with its block and those below.
fn without(text: &str, lines: &[Range<usize>], line: usize) -> String {
    let path = |line: usize| {
        let line = text[lines[line].clone()].trim_start();
        line.starts_with('[').then(|| line.trim_matches(|it: char| "[] \t\r".contains(it)))
    };
    let mut last = line;
    if let Some(broken) = path(line) {
        let is_below =
            |path: &str| path.strip_prefix(broken).is_some_and(|rest| rest.starts_with('.'));
        while last + 1 < lines.len() && path(last + 1).is_none_or(is_below) {
            last += 1;
        }
    }
    let (start, end) = (lines[line].start, lines[last].end);
    let blank = |byte: u8| if byte == b'\n' { '\n' } else { ' ' };
    let blanks: String = text[start..end].bytes().map(blank).collect();
    [&text[..start], &blanks, &text[end..]].concat()
}

/// The lines of a text, without their ends.
fn lines(text: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    let line = |line: &str| {
        let range = start..start + line.len();
        start = range.end + 1;
        range
    };
    text.split('\n').map(line).collect()
}

fn line_at(lines: &[Range<usize>], offset: usize) -> usize {
    lines.partition_point(|line| line.start <= offset).saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str) -> Vec<usize> {
        let (rest, errors) = recover(text);
        assert!(first_error(&rest).is_none());
        let lines = lines(text);
        let line = |error: &SyntaxError| line_at(&lines, error.span.start) + 1;
        let mut places: Vec<_> = errors.iter().map(line).collect();
        places.sort_unstable();
        places
    }

    #[test]
    fn one_error_does_not_hide_the_next() {
        assert_eq!(places("a = 1\n"), []);
        assert_eq!(places("x\na = 1\nb = \nc = 3 4\n"), [1, 3, 4]);
        assert_eq!(places("[[a]\nb = 1\nb = 2\n[[a]]\nb = 1\nb = 2\n"), [1, 6]);
    }

    #[test]
    fn what_is_left_open_is_blamed_on_its_line() {
        assert_eq!(places("[[a]]\nb = [\"x\", \"y\"\n[[a]]\nc = 1\nd = 2\n"), [2]);
        assert_eq!(places("a = \"\"\"b\n[[c]]\nd = 1\n[[c]]\nd = \n"), [1, 5]);
        assert_eq!(places("a = { b = 1\nc = 2\n"), [1]);
    }

    #[test]
    fn hopeless_texts_come_to_an_end() {
        for text in ["\0", "[", "\"", "'''", "\u{feff}\u{feff}", "=\n=\n=", "\r", "[[[[[["] {
            let (rest, errors) = recover(text);
            assert!(first_error(&rest).is_none(), "{text:?}");
            assert!(!errors.is_empty(), "{text:?}");
        }
        let (_, errors) = recover(&"=\n".repeat(1000));
        assert_eq!(errors.len(), MOST + 1);
        let long = format!("{}#{}\n", "=\n".repeat(1000), "x".repeat(6 << 20));
        let (_, errors) = recover(&long);
        assert_eq!(errors.len(), 3, "the rest is not worth the time");
    }
}
