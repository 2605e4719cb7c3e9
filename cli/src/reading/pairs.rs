//! Reads names with values as programs print them: objects of Node, Python, PHP and Ruby, errors of the
//! official SDKs, YAML, logfmt, cut-off JSON.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use super::tokens::begins_word;
use super::words::{WORDS, finder};

/// The part of a failure that a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Code,
    Desc,
    Message,
    RequestId,
}

/// A name, and where its value begins.
pub(super) struct Pair {
    pub(super) part: Part,
    pub(super) name: Range<usize>,
    pub(super) value: usize,
    /// Whether there is a mark such as `:` or `=>` between them.
    pub(super) has_mark: bool,
    /// Whether PHP names the owner: `[code:protected]`.
    pub(super) is_annotated: bool,
}

/// If a line begins with a name and a mark, whether that is the name of a code.
pub(super) fn begins(line: &str) -> Option<bool> {
    let line = line.trim_start_matches(|it: char| it.is_whitespace() || "\"'[:-".contains(it));
    // A name is short, and so is the text around a mark.
    let end = line.char_indices().nth(40).map_or(line.len(), |(end, _)| end);
    let first = pairs(&line[..end]).into_iter().next()?;
    (first.name.start == 0 && first.has_mark).then_some(first.part == Part::Code)
}

/// Where a request id is stated.
pub(super) fn has_request_id(text: &str) -> bool {
    pairs(text).iter().any(|pair| pair.part == Part::RequestId && pair.has_mark)
}

/// The names in a text.
pub(super) fn pairs(text: &str) -> Vec<Pair> {
    static NAMES: LazyLock<(AhoCorasick, Vec<Part>)> = LazyLock::new(|| {
        let names = &WORDS.names;
        let all = [
            (&names.code, Part::Code),
            (&names.desc, Part::Desc),
            (&names.message, Part::Message),
            (&names.request_id, Part::RequestId),
        ];
        let fields = WORDS.systems.iter().filter_map(|it| it.fields.as_ref());
        let fields = fields.map(|it| (it.code.as_str(), Part::Code));
        let all = all.iter().flat_map(|(names, part)| names.iter().map(|it| (it.as_str(), *part)));
        let (names, parts): (Vec<_>, Vec<_>) = all.chain(fields).unzip();
        (finder(names), parts)
    });
    let (finder, parts) = &*NAMES;
    let found = finder.find_iter(text).filter_map(|found| {
        let name = found.range();
        let part = parts[found.pattern().as_usize()];
        if !begins_word(text, name.start) || (part == Part::Code && is_no_code(&text[..name.start]))
        {
            return None;
        }
        let rest = &text[name.end..];
        // The name is the beginning of a longer word.
        if rest.starts_with(|it: char| it.is_ascii_alphanumeric() || it == '_')
            && text[..name.end].ends_with(|it: char| it.is_ascii_alphabetic())
            && !rest.starts_with(|it: char| it.is_ascii_digit())
        {
            return None;
        }
        let (rest, is_annotated) = without_annotation(rest);
        let rest = rest.trim_start_matches(|it: char| "\"'\\`”])*".contains(it)).trim_start();
        let marks = ["=>", "->", ":", "=", "：", "＝", "是", "为"];
        let after = marks.iter().find_map(|mark| rest.strip_prefix(mark));
        let value = after.unwrap_or(rest).trim_start();
        let value = text.len() - without_type(value).len();
        Some(Pair { part, name, value, has_mark: after.is_some(), is_annotated })
    });
    found.collect()
}

/// The text after `:protected` and `:Class:private`, which PHP's `print_r` writes.
fn without_annotation(rest: &str) -> (&str, bool) {
    let is_part = |it: char| it.is_ascii_alphanumeric() || "\\_:\"".contains(it);
    let after = rest.trim_start_matches(is_part);
    let is_annotated = rest.starts_with(':')
        && ["protected", "private"]
            .iter()
            .any(|it| rest[..rest.len() - after.len()].trim_end_matches('"').ends_with(it));
    if is_annotated { (after, true) } else { (rest, false) }
}

/// The value in `int(4000)` and `string(9) "x"`, which PHP's `var_dump` writes, and in Rust's `Some(`.
fn without_type(value: &str) -> &str {
    if let Some(rest) = value.strip_prefix("int(").or_else(|| value.strip_prefix("Some(")) {
        return rest.trim_start();
    }
    let Some(rest) = value.strip_prefix("string(") else { return value };
    let digits = rest.trim_start_matches(|it: char| it.is_ascii_digit());
    digits.strip_prefix(')').map_or(value, str::trim_start)
}

/// Whether the `code` after a text is not that of a reply: `exit code`, `statusCode`.
pub(super) fn is_no_code(before: &str) -> bool {
    let start = before.char_indices().rev().nth(15).map_or(0, |(place, _)| place);
    let before = before[start..].trim_end_matches([' ', '_', '-']);
    WORDS.no_codes.iter().any(|word| {
        let start = before.len().checked_sub(word.len());
        let start = start.filter(|start| before.is_char_boundary(*start));
        start.is_some_and(|start| {
            before[start..].eq_ignore_ascii_case(word) && begins_word(before, start)
        })
    })
}
