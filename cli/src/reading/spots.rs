//! Finds failures in a line that no program has printed in a structure: a number before a message, a
//! number labeled as a code, a word of API 3.0, a title.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use tencentcloud_errors::reply::{ApiError, Message};
use tencentcloud_errors::{CommonError, Entry, Lang, PublicError};

use super::asked::{Ground, Query};
use super::found::Found;
use super::tokens::{begins_word, leading, word};
use super::words::{WORDS, finder};
use super::{numbers, own, typed};
use crate::likeness::plain;
use crate::tables::{by_code, entries, is_listed, is_public, without_services};

/// The longest line that may be only a code.
pub(super) const LONGEST_CODE: usize = 200;

/// The failures in a line.
pub(super) fn find(line: &str) -> Vec<Found> {
    // A file may have one code per line.
    let text = line.trim();
    let text = text.strip_prefix("- ").map_or(text, str::trim_start);
    if text.len() <= LONGEST_CODE {
        let place = |part: &str| part.as_ptr() as usize - line.as_ptr() as usize;
        let range = |part: &str| place(part)..place(part) + part.len();
        // Other rows of numbers are data.
        let is_listed = |it: &(&str, i32)| by_code(it.1.into()).next().is_some();
        if let Some(several) = numbers::several(text).filter(|all| all.iter().all(is_listed)) {
            let code = |(part, code): (&str, i32)| Found {
                query: code.into(),
                ground: Ground::Typed,
                range: range(part),
            };
            return several.into_iter().map(code).collect();
        }
        if let Some((query, ground)) = typed::find(text) {
            return vec![Found { query, ground, range: range(text) }];
        }
    }
    let mut found = own::find(line);
    if !found.is_empty() {
        return found;
    }
    found = words(line);
    for numbers in labelled_numbers(line) {
        let is_apart =
            |it: &Found| it.range.end <= numbers.range.start || it.range.start >= numbers.range.end;
        found.retain(is_apart);
        found.push(numbers);
    }
    if found.is_empty()
        && let Some(title) = title(line)
    {
        found.push(title);
    }
    found
}

/// Whether a table lists a word, or its family.
pub(super) fn is_known(word: &str) -> bool {
    is_listed(word) || (word.contains('.') && CommonError::TABLE.family_of(word).is_some())
}

/// The candidates, longest first: the exact word, or the part before a `-`.
pub(super) fn known(word: &str) -> Option<&str> {
    let parts = |word: &'_ str| {
        word.split('.').all(|part| part.starts_with(|it: char| it.is_ascii_uppercase()))
    };
    Some(word).filter(|word| is_listed(word) || (is_known(word) && parts(word)))
}

/// The words of API 3.0 in a line. One without a dot may be any word, so the common table has to list
/// it.
pub(super) fn words(line: &str) -> Vec<Found> {
    static HEADS: LazyLock<AhoCorasick> = LazyLock::new(|| finder(heads().iter().copied()));
    let mut found: Vec<Found> = Vec::new();
    let mut end = 0;
    for head in HEADS.find_iter(line) {
        let start = head.start();
        if start < end || !begins_here(line, start) {
            continue;
        }
        let Some(word) = word(&line[start..]) else { continue };
        end = start + word.len();
        // `Internal.java (InternalError.java:12)` is a file, `InternalError(` is a call.
        let is_called = line[end..].starts_with(['(', '_']);
        let Some(word) = known(word).filter(|_| !is_called) else { continue };
        let is_plain = word.contains('.') || CommonError::TABLE.by_word(word).is_some();
        if is_plain {
            let error = ApiError::from_word(word, "", without_services());
            found.push(Found {
                query: Query::Reply(error),
                ground: Ground::Word,
                range: start..end,
            });
        }
    }
    found
}

/// The parts before the first dot of all words.
pub(super) fn heads() -> &'static [&'static str] {
    static HEADS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
        let words = entries().filter_map(Entry::word);
        let mut heads: Vec<_> = words.filter_map(|word| word.split('.').next()).collect();
        heads.sort_unstable();
        heads.dedup();
        heads
    });
    &HEADS
}

fn begins_here(text: &str, place: usize) -> bool {
    let before = text[..place].chars().next_back();
    // A path in Rust has the name of a table in it.
    !text[..place].ends_with("::")
        && before.is_none_or(|it| !(it.is_ascii_alphanumeric() || "._/$".contains(it)))
}

/// The numbers of failures: a public code, a module code with the message after it, and any more
/// public codes.
fn labelled_numbers(line: &str) -> Vec<Found> {
    let (mut code, mut module_code): (Option<i32>, Option<i32>) = (None, None);
    let mut range: Option<Range<usize>> = None;
    let mut more = Vec::new();
    let unite = |range: Option<Range<usize>>, place: Range<usize>| match range {
        Some(range) => range.start.min(place.start)..range.end.max(place.end),
        None => place,
    };
    let head = line.trim_start();
    let start = line.len() - head.len();
    let first = leading(head)
        .filter(|(_, length)| head[*length..].trim_start().starts_with([':', '(', '：', '（']))
        .map(|(number, length)| (number, start..start + length));
    for (number, place) in first.into_iter().chain(labelled(line)) {
        let is_public = PublicError::from_code(number).is_some();
        let mut tables = by_code(number.into()).map(Entry::table).peekable();
        if !is_public && tables.peek().is_none() {
            continue;
        }
        // Of a special envelope, only the number is read here.
        if tables.all(|it| it.field().is_some()) {
            more.push(Found { query: Query::Code(number), ground: Ground::Label, range: place });
            continue;
        }
        let free = if is_public { &mut code } else { &mut module_code };
        if free.is_none() {
            *free = Some(number);
            range = Some(unite(range, place));
        } else if *free != Some(number) {
            let code = Some(number).filter(|_| is_public);
            let module_code = Some(number).filter(|_| !is_public);
            let message = Message::new(module_code, "");
            let error = ApiError::from_message(code, message, without_services());
            more.push(Found { query: Query::Reply(error), ground: Ground::Label, range: place });
        }
    }
    let mut ground = Ground::Label;
    let mut text = "";
    let bracket = in_brackets(line).find(|(number, ..)| module_code.is_none_or(|it| it == *number));
    if let Some((number, message, place)) = bracket {
        module_code = Some(number);
        text = message;
        range = Some(unite(range, place));
        ground = Ground::Message;
    }
    let error = ApiError::from_message(code, Message::new(module_code, text), without_services());
    let found = range.map(|range| Found { query: Query::Reply(error), ground, range });
    found.into_iter().chain(more).collect()
}

/// Known module codes before a message, with the message and the place of both: `(-514)资源重复`.
fn in_brackets(line: &str) -> impl Iterator<Item = (i32, &str, Range<usize>)> {
    /// The longest message; a longer one is cut.
    const LONGEST: usize = 2000;
    line.match_indices(['(', '（']).filter_map(move |(place, _)| {
        let rest = &line[place..line.floor_char_boundary(place + LONGEST)];
        // A number is short; looking for the end of each bracket in the entire text would take long.
        let end = rest.char_indices().take(24).find(|(_, it)| matches!(it, ')' | '）'))?.0;
        let message = Message::parse(rest);
        let number = message.code()?;
        let is_module = |it: &Entry| !is_public(it.table()) && it.table().field().is_none();
        let entries = || by_code(number.into()).filter(is_module);
        entries().next()?;
        let text = message.text().split(['"', '\'', '\\', '\n']).next().unwrap_or_default().trim();
        // The number in `order (2001) shipped to ...` is in the middle of a sentence.
        let is_after_word = line[..place].trim_end().ends_with(|it: char| it.is_ascii_lowercase());
        let is_apart = rest[end..].starts_with(") ");
        if is_after_word && is_apart {
            let words = plain(&text[..text.floor_char_boundary(200)]);
            let mut titles =
                entries().flat_map(|it| Lang::ALL.iter().map(move |lang| it.title_in(*lang)));
            if !titles.any(|it| words.starts_with(&plain(it))) {
                return None;
            }
        }
        // A text that is not empty is a part of the line.
        let end = match text {
            "" => place + end,
            text => text.as_ptr() as usize - line.as_ptr() as usize + text.len(),
        };
        Some((number, text, place..end))
    })
}

/// The numbers labeled as codes: `错误4100`, `error 4100`, `ret=4100`, `(code 4000)`.
fn labelled(line: &str) -> impl Iterator<Item = (i32, Range<usize>)> {
    static LABELS: LazyLock<AhoCorasick> = LazyLock::new(|| {
        let names = WORDS.names.code.iter().chain(&WORDS.labels);
        finder(names.map(String::as_str))
    });
    LABELS.find_iter(line).filter_map(|label| {
        let (start, end) = (label.start(), label.end());
        if !begins_word(line, start) || super::pairs::is_no_code(&line[..start]) {
            return None;
        }
        let rest = &line[end..];
        let value = rest.trim_start_matches(|it: char| {
            it.is_whitespace() || "\"'\\:：=＝>#(（[]为是了".contains(it)
        });
        // The label is part of a longer word.
        if rest.starts_with(|it: char| it.is_ascii_alphabetic() || it == '_') {
            return None;
        }
        let value = value.strip_prefix("is ").unwrap_or(value);
        let (number, length) = leading(value)?;
        // Spring writes the process id like this: `ERROR 4100 --- [`.
        if value[length..].trim_start().starts_with("---") {
            return None;
        }
        (!is_counted(&value[length..])).then(|| (number, start..line.len() - value.len() + length))
    })
}

/// Whether the number before a text is an amount: `返回 1000 条`, `error 1000 ms`.
pub(super) fn is_counted(rest: &str) -> bool {
    const UNITS: [&str; 16] = [
        "条", "行", "个", "次", "秒", "毫秒", "分钟", "ms", "rows", "times", "bytes", "seconds",
        "kb", "mb", "%", "元",
    ];
    let rest = rest.trim_start();
    UNITS.iter().any(|unit| {
        let found = rest.get(..unit.len()).is_some_and(|it| it.eq_ignore_ascii_case(unit));
        found && !rest[unit.len()..].starts_with(|it: char| it.is_ascii_alphabetic())
    })
}

/// The title of a code of API 2.0 in a line.
fn title(line: &str) -> Option<Found> {
    static TITLES: LazyLock<AhoCorasick> = LazyLock::new(|| finder(titles().iter().copied()));
    if line.is_ascii() {
        return None;
    }
    let title = TITLES.find(line)?;
    let text = &line[title.range()];
    let query = Query::Words(text.to_owned());
    Some(Found { query, ground: Ground::Title, range: title.range() })
}

/// The Chinese titles of codes of API 2.0 on all pages, which are the words of the service. The English
/// titles are our own, and a word or two would match too much.
pub(super) fn titles() -> &'static [&'static str] {
    static TITLES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
        let entries = entries().filter(|entry| entry.number().is_some());
        let all = entries.flat_map(|entry| {
            let editions = entry.editions().iter().filter_map(|it| it.title_in(Lang::Zh));
            editions.chain([entry.title_in(Lang::Zh)])
        });
        let mut titles: Vec<_> =
            all.filter(|it| it.chars().count() >= 5 && !it.is_ascii()).collect();
        titles.sort_unstable();
        titles.dedup();
        titles
    });
    &TITLES
}
