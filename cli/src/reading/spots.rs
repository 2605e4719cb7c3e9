//! What a line says of a failure that no program has printed as such: a number before a message, a
//! number that is called a code, a word of API 3.0, a title.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use tencentcloud_errors::reply::{ApiError, Message};
use tencentcloud_errors::{CommonError, Lang};

use super::asked::{Ground, Query};
use super::found::Found;
use super::tokens::{begins_word, leading, word};
use super::typed;
use super::words::{WORDS, finder};
use crate::tables::{by_code, entries, is_listed, is_public, without_services};

/// A line that is longer is more than a code.
pub(super) const LONGEST_CODE: usize = 80;

/// What a line says of failures.
pub(super) fn find(line: &str) -> Vec<Found> {
    // A file may have a code a line.
    let text = line.trim();
    if text.len() <= LONGEST_CODE && let Some(query) = typed::find(text) {
        let start = line.len() - line.trim_start().len();
        return vec![Found { query, ground: Ground::Typed, range: start..start + text.len() }];
    }
    let mut found = words(line);
    if let Some(numbers) = numbers(line) {
        let is_apart = |it: &Found| it.range.end <= numbers.range.start || it.range.start >= numbers.range.end;
        found.retain(is_apart);
        found.push(numbers);
    }
    if found.is_empty() && let Some(title) = title(line) {
        found.push(title);
    }
    found
}

/// Whether a table lists a word, or its family.
pub(super) fn is_known(word: &str) -> bool {
    is_listed(word) || (word.contains('.') && CommonError::TABLE.family_of(word).is_some())
}

/// Longest first: the word to the letter, or what stands before a `-`.
pub(super) fn known(word: &str) -> Option<&str> {
    let parts = |word: &'_ str| word.split('.').all(|part| part.starts_with(|it: char| it.is_ascii_uppercase()));
    Some(word).filter(|word| is_listed(word) || (is_known(word) && parts(word)))
}

/// The words of API 3.0 among others. One without a dot is a word of many languages, so that a table of
/// all services has to list it.
fn words(line: &str) -> Vec<Found> {
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
        // `Internal.java (InternalError.java:12)` names a file, `InternalError(` calls something.
        let is_called = line[end..].starts_with(['(', '_']);
        let Some(word) = known(word).filter(|_| !is_called) else { continue };
        let is_plain = word.contains('.') || CommonError::TABLE.by_word(word).is_some();
        if is_plain {
            let error = ApiError::from_word(word, "", without_services());
            found.push(Found { query: Query::Reply(error), ground: Ground::Word, range: start..end });
        }
    }
    found
}

/// What stands before the first dot of any word.
pub(super) fn heads() -> &'static [&'static str] {
    static HEADS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
        let words = entries().filter_map(tencentcloud_errors::Entry::word);
        let mut heads: Vec<_> = words.filter_map(|word| word.split('.').next()).collect();
        heads.sort_unstable();
        heads.dedup();
        heads
    });
    &HEADS
}

fn begins_here(text: &str, place: usize) -> bool {
    let before = text[..place].chars().next_back();
    before.is_none_or(|it| !(it.is_ascii_alphanumeric() || "._/$".contains(it)))
}

/// The numbers of one failure: a public code, a module code, and the message behind.
fn numbers(line: &str) -> Option<Found> {
    let knows = |code: i32, level| by_code(code.into()).any(|entry| is_public(entry.table()) == level);
    let (is_public, is_module) = (|code| knows(code, true), |code| knows(code, false));
    let (mut code, mut module_code) = (None, None);
    let mut range: Option<Range<usize>> = None;
    let mut take = |number: i32, place: Range<usize>| {
        let free = if is_public(number) { &mut code } else { &mut module_code };
        if free.is_none() && (is_public(number) || is_module(number)) {
            *free = Some(number);
            let range = range.get_or_insert(place.clone());
            *range = range.start.min(place.start)..range.end.max(place.end);
        }
    };
    let head = line.trim_start();
    if let Some((number, length)) = leading(head)
        && head[length..].trim_start().starts_with([':', '(', '：', '（'])
    {
        let start = line.len() - head.len();
        take(number, start..start + length);
    }
    for (number, place) in labelled(line) {
        take(number, place);
    }
    let mut ground = Ground::Label;
    let mut text = "";
    for (place, _) in line.match_indices(['(', '（']) {
        let rest = &line[place..];
        // A number is short; looking for each bracket's end through a whole text would take long.
        if !rest.chars().take(24).any(|it| matches!(it, ')' | '）')) {
            continue;
        }
        let message = Message::parse(rest);
        let Some(number) = message.code() else { continue };
        if module_code.is_none_or(|it| it == number) && is_module(number) {
            module_code = Some(number);
            text = message.text().split(['"', '\'', '\\', '\n']).next().unwrap_or_default().trim();
            let end = line.len() - message.text().len() + text.len();
            let place = place..end.max(place);
            range = Some(range.map_or(place.clone(), |it| it.start.min(place.start)..it.end.max(place.end)));
            ground = Ground::Message;
            break;
        }
    }
    let message = Message::new(module_code, text);
    let error = ApiError::from_message(code, message, without_services());
    Some(Found { query: Query::Reply(error), ground, range: range? })
}

/// The numbers that are called codes: `错误4100`, `error 4100`, `ret=4100`, `(code 4000)`.
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
        let value = rest.trim_start_matches(|it: char| it.is_whitespace() || "\"'\\:：=＝>#(（[]为是了".contains(it));
        // A word goes on.
        if rest.starts_with(|it: char| it.is_ascii_alphabetic() || it == '_') {
            return None;
        }
        let (number, length) = leading(value)?;
        (!is_counted(&value[length..])).then(|| (number, start..line.len() - value.len() + length))
    })
}

/// Whether what stands before a text is an amount: `返回 1000 条`, `error 1000 ms`.
pub(super) fn is_counted(rest: &str) -> bool {
    const UNITS: [&str; 16] = [
        "条", "行", "个", "次", "秒", "毫秒", "分钟", "ms", "rows", "times", "bytes", "seconds", "kb", "mb", "%", "元",
    ];
    let rest = rest.trim_start();
    UNITS.iter().any(|unit| {
        let found = rest.get(..unit.len()).is_some_and(|it| it.eq_ignore_ascii_case(unit));
        found && !rest[unit.len()..].starts_with(|it: char| it.is_ascii_alphabetic())
    })
}

/// The title of a code of API 2.0 among others.
fn title(line: &str) -> Option<Found> {
    static TITLES: LazyLock<AhoCorasick> = LazyLock::new(|| finder(titles().iter().copied()));
    let title = TITLES.find(line)?;
    let query = Query::Words(line[title.range()].to_owned());
    Some(Found { query, ground: Ground::Title, range: title.range() })
}

/// The titles of codes of API 2.0, as every page has them. A word or two would be inside too much, and so
/// would what API 3.0 calls its words: its replies have the word.
pub(super) fn titles() -> &'static [&'static str] {
    static TITLES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
        let entries = entries().filter(|entry| entry.number().is_some());
        let all = entries.flat_map(|entry| {
            Lang::ALL.iter().flat_map(move |lang| {
                let editions = entry.editions().iter().filter_map(|it| it.title_in(*lang));
                editions.chain([entry.title_in(*lang)])
            })
        });
        let mut titles: Vec<_> = all.filter(|it| it.chars().count() >= 5).collect();
        titles.sort_unstable();
        titles.dedup();
        titles
    });
    &TITLES
}
