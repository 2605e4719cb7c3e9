//! The comments of a text, and where they belong.
//!
//! The parser keeps what stands between the tokens; all of that is blanks and comments.

use std::ops::Range;

use toml_edit::{Array, Decor, RawString, Value};

use super::block::{Comments, Remarks};

/// A text, and where the comments at its head end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source<'t> {
    text: &'t str,
    start: usize,
    head: usize,
}

impl<'t> Source<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let start = super::start(text);
        let (mut head, mut end) = (start, start);
        for line in text.get(start..).unwrap_or_default().split_inclusive('\n') {
            end += line.len();
            let line = line.trim();
            if line.is_empty() {
                head = end;
            } else if !line.starts_with('#') {
                break;
            }
        }
        Self { text, start, head }
    }

    /// The comments at the head of the file, up to the last blank line below them.
    pub(super) fn head(self) -> Comments<'t> {
        groups(self.slice(Some(self.start..self.head)))
    }

    pub(super) fn slice(self, span: Option<Range<usize>>) -> &'t str {
        span.and_then(|span| self.text.get(span)).unwrap_or_default()
    }

    /// What stands between two tokens, without the head of the file.
    pub(super) fn between(self, raw: Option<&RawString>) -> &'t str {
        let span = raw.and_then(RawString::span);
        self.slice(span.map(|span| span.start.max(self.head)..span.end))
    }

    /// The comment behind a value or header, on its line.
    pub(super) fn behind(self, decor: &Decor) -> Option<&'t str> {
        comments(self.between(decor.suffix())).next()
    }

    /// The comments above a key, without blank lines.
    pub(super) fn above(self, decor: &Decor) -> Comments<'t> {
        comments(self.between(decor.prefix())).collect()
    }

    /// The comments of the elements of an array, and those after the last.
    pub(super) fn of_array(self, array: &'t Array) -> (Vec<Remarks<'t>>, Comments<'t>) {
        let decors = array.iter().map(Value::decor);
        self.of_elements(decors.map(|it| (it.prefix(), it.suffix())), array.trailing())
    }

    /// The comments of the elements of an array or an inline table, and those after the last.
    /// `between` is what stands before each element, and what stands behind it.
    pub(super) fn of_elements(
        self,
        between: impl Iterator<Item = (Option<&'t RawString>, Option<&'t RawString>)>,
        trailing: &RawString,
    ) -> (Vec<Remarks<'t>>, Comments<'t>) {
        let mut elements: Vec<Remarks<'t>> = Vec::new();
        let mut waiting = Comments::new();
        for (before, behind) in between {
            sort_out(self.between(before), elements.last_mut(), &mut waiting);
            elements.push(Remarks { above: std::mem::take(&mut waiting), behind: None });
            sort_out(self.between(behind), elements.last_mut(), &mut waiting);
        }
        sort_out(self.between(Some(trailing)), elements.last_mut(), &mut waiting);
        (elements, waiting)
    }
}

/// Puts a comment on the line of an element behind it, and lets all others wait for the next.
fn sort_out<'t>(between: &'t str, last: Option<&mut Remarks<'t>>, waiting: &mut Comments<'t>) {
    let (line, _) = between.split_once('\n').unwrap_or((between, ""));
    let mut rest = comments(between);
    if let Some(last) = last
        && last.behind.is_none()
        && comments(line).next().is_some()
    {
        last.behind = rest.next();
    }
    waiting.extend(rest);
}

/// The comments between two tokens.
fn comments(between: &str) -> impl Iterator<Item = &str> {
    between.split('\n').map(str::trim).filter(|line| line.starts_with('#'))
}

/// The comments between two tokens, parted by single blank lines where blank lines part them.
pub(super) fn groups(between: &str) -> Comments<'_> {
    let mut groups = Comments::new();
    for line in between.split('\n').map(str::trim) {
        if !line.is_empty() || groups.last().is_some_and(|last| !last.is_empty()) {
            groups.push(line);
        }
    }
    groups.pop_if(|last| last.is_empty());
    groups
}

/// Parts what stands above a header: comments directly under the block before, with a blank line
/// below them, are that block's; think of a key that somebody has commented out.
pub(super) fn split_tail(between: &str) -> (Comments<'_>, &str) {
    let mut end = 0;
    for line in between.split_inclusive('\n') {
        if line.trim().is_empty() {
            // The rest of a last line is the indentation of the header.
            let (tail, rest) = between.split_at(if line.ends_with('\n') { end } else { 0 });
            return (comments(tail).collect(), rest);
        }
        end += line.len();
    }
    (Comments::new(), between)
}

/// Whether comments stand directly under what is before them.
pub(super) fn is_directly_under(between: &str) -> bool {
    between.trim_start_matches([' ', '\t']).starts_with('#')
}
