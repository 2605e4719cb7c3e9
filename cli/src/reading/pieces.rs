//! Finds the failures in a piece of text: a line, or the lines that one object is printed over.

use std::cell::LazyCell;
use std::collections::HashSet;
use std::ops::Range;

use tencentcloud_errors::reply::ApiError;

use super::asked::{Context, Ground, Query};
use super::found::Found;
use super::printed::printed;
use super::words::{is_of_sdk, other};
use super::{replies, spots, xml};
use crate::tables::{by_code, is_listed, without_services};

/// The failures in a piece, in its order. Text inside a structure is not read twice.
pub(super) fn failures(piece: &str, context: Context) -> Vec<Found> {
    let is_sdk = is_of_sdk(piece);
    let has_context = context != Context::Nowhere;
    // Other programs have other codes; many lines have nothing that could be in doubt.
    let other = LazyCell::new(|| other(piece, context));
    let is_others = || other.is_some_and(|it| !it.is_manner);
    // Other clouds have words such as `InvalidInstanceId.NotFound` too.
    let is_clear_word =
        |query: &Query| is_unmistakable_word(query) && !other.is_some_and(|it| it.is_cloud);
    let is_clear = |query: &Query| is_clear_word(query) || is_unmistakable_number(query);
    let mut found = replies::find(piece);
    found.retain(|it| {
        let is_ours = it.ground != Ground::Reply || is_clear(&it.query) || !is_others();
        is_ours && (has_context || !is_anybodys(&it.query))
    });
    // A log may wrap the error of an SDK in its own envelope.
    found.retain(|it| !is_sdk || it.query != Query::Success && !says_more(&it.query));
    found.extend(xml::find(piece));
    found.sort_by_key(|it| it.range.start);
    for gap in gaps(piece, &found) {
        let printed = printed(piece, gap, has_context);
        let is_ours = |it: &Found| is_sdk || is_clear(&it.query) || !is_others();
        found.extend(printed.into_iter().filter(is_ours));
    }
    found.sort_by_key(|it| it.range.start);
    found.iter_mut().for_each(unwrap);
    let taken = Taken::new(&found);
    for line in lines(piece) {
        let is_taken = taken.overlaps(&line);
        let spots = spots::find(&piece[line.clone()]).into_iter();
        let place = |it: Found| Found {
            range: line.start + it.range.start..line.start + it.range.end,
            ..it
        };
        // Next to a structure, only a separate word is another failure.
        let is_another = |it: &Found| {
            !is_taken
                || (it.ground == Ground::Word
                    && !taken.overlaps(&it.range)
                    && !taken.says(&it.query))
        };
        let mut spots: Vec<_> = spots.map(place).filter(is_another).collect();
        let is_certain = |it: &Found| {
            matches!(it.ground, Ground::Sdk | Ground::Typed) || is_clear_word(&it.query)
        };
        spots.retain(|it| is_certain(it) || other.is_none());
        found.extend(spots);
    }
    found.sort_by_key(|it| it.range.start);
    found
}

/// Takes the word in the message of a wrapper whose own code says nothing:
/// `{"code":500,"message":"failed: AuthFailure.SecretIdNotFound"}`.
fn unwrap(found: &mut Found) {
    let Query::Reply(error) = &found.query else { return };
    let is_known = match (error.code(), error.code_desc()) {
        (Some(code), _) => error.module_code().is_some() || by_code(code.into()).next().is_some(),
        (None, word) => word.is_none_or(spots::is_known),
    };
    if is_known {
        return;
    }
    let words = spots::words(error.text());
    let Some(word) = words.iter().find_map(|it| word_of(&it.query)) else { return };
    let mut inner = ApiError::from_word(word, error.text(), without_services());
    if let Some(id) = error.request_id() {
        inner = inner.with_request_id(id);
    }
    (found.query, found.ground) = (Query::Reply(inner), Ground::Word);
}

/// The parts of a piece that structures have taken.
struct Taken {
    /// In order, without overlap.
    ranges: Vec<Range<usize>>,
    words: HashSet<String>,
}

impl Taken {
    fn new(found: &[Found]) -> Self {
        let words = found.iter().filter_map(|it| word_of(&it.query)).map(str::to_owned).collect();
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for range in found.iter().map(|it| it.range.clone()) {
            match ranges.last_mut() {
                Some(last) if last.end > range.start => last.end = last.end.max(range.end),
                _ => ranges.push(range),
            }
        }
        Self { ranges, words }
    }

    fn overlaps(&self, range: &Range<usize>) -> bool {
        let place = self.ranges.partition_point(|it| it.end <= range.start);
        self.ranges.get(place).is_some_and(|it| it.start < range.end)
    }

    fn says(&self, query: &Query) -> bool {
        word_of(query).is_some_and(|word| self.words.contains(word))
    }
}

/// Whether a number is unmistakable: it is a public code with another code before its message.
fn is_unmistakable_number(query: &Query) -> bool {
    let Query::Reply(error) = query else { return false };
    error.public().is_some() && error.module_code().is_some()
}

/// Whether a word is unmistakable: a table lists it, and it has a family.
fn is_unmistakable_word(query: &Query) -> bool {
    word_of(query).is_some_and(|word| word.contains('.') && is_listed(word))
}

fn word_of(query: &Query) -> Option<&str> {
    match query {
        Query::Reply(error) => error.code_desc(),
        _ => None,
    }
}

/// Whether a reply may be any program's: `{"code":200,"msg":"ok"}`, `{"code":"ERR_CALL"}`.
pub(super) fn is_anybodys(query: &Query) -> bool {
    let Query::Reply(error) = query else { return false };
    let is_word = |word: &str| {
        word.starts_with(|it: char| it.is_ascii_uppercase())
            && word.bytes().any(|it| it.is_ascii_lowercase())
    };
    match (error.code(), error.code_desc()) {
        (Some(code), _) => {
            error.module_code().is_none()
                && (1..600).contains(&code)
                && by_code(code.into()).next().is_none()
        }
        (None, Some(word)) => !word.is_empty() && !is_word(word) && word.parse::<f64>().is_err(),
        (None, None) => false,
    }
}

/// Whether the message of a reply contains the error of an SDK.
fn says_more(query: &Query) -> bool {
    matches!(query, Query::Reply(error) if is_of_sdk(error.text()))
}

/// The text between the structures that were found.
fn gaps(piece: &str, found: &[Found]) -> Vec<Range<usize>> {
    let mut gaps = Vec::new();
    let mut start = 0;
    for Found { range, .. } in found {
        if range.start > start {
            gaps.push(start..range.start);
        }
        start = start.max(range.end);
    }
    if start < piece.len() {
        gaps.push(start..piece.len());
    }
    gaps
}

fn lines(piece: &str) -> impl Iterator<Item = Range<usize>> {
    let mut end = 0;
    piece.split_inclusive('\n').map(move |line| {
        let start = end;
        end += line.len();
        start..end
    })
}
