//! Rules about the form of titles.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;

use super::lint::{Check, Lint};
use crate::model::{Entry, Spec, Text};
use crate::report::Report;

pub(super) static LINTS: &[Lint] = &[
    Lint::warning("title_case", Check::Spec(title_case))
        .what("An English title begins with a capital letter, and its first word is not an acronym, not code, and not a name that the spec uses within a sentence.")
        .why("Titles appear within sentences and lists, and should look alike. Only a person can say whether a word is a name."),
    Lint::error("title_stop", Check::Entry(title_stop))
        .what("A title ends with a period.")
        .why("Titles appear within sentences and lists."),
    Lint::error("title_code", Check::Entry(title_code))
        .what("A title contains its code: in parentheses or brackets, at the start before a colon, or after `code`, `error` or the like; a word anywhere.")
        .why("Wherever the title is shown, the code is next to it."),
];

fn title_case(spec: &Spec<'_>, report: &mut Report<'_>) {
    let titles = spec.entries().flat_map(Entry::titles).filter_map(|title| title.en.as_ref());
    let mut titles = titles
        .filter_map(|title| Some((title, capitalized(title.get_ref().split(' ').next()?)?)))
        .peekable();
    if titles.peek().is_none() {
        return;
    }
    let texts = spec.entries().flat_map(Entry::texts).filter_map(|text| text.en.as_ref());
    let notes = spec.entries().filter_map(|entry| entry.note.as_ref());
    let names: BTreeSet<_> =
        texts.chain(notes).flat_map(|text| within_sentences(text.get_ref())).collect();
    for (title, word) in titles.filter(|(_, word)| !names.contains(word)) {
        let start = report.inside(title);
        let span = start.map_or(title.span(), |start| start..start + word.len());
        let help = format!("write `{}`, unless it is a name", word.to_lowercase());
        report.at(&span, "this title begins with a capital letter").help(help);
    }
}

/// A capitalized word, without the punctuation after it.
fn capitalized(word: &str) -> Option<&str> {
    let letters = word.trim_end_matches(|it: char| ",:;.".contains(it));
    let letters = letters.strip_suffix("'s").unwrap_or(letters);
    let (first, rest) = letters.split_at_checked(1)?;
    let is_plain = rest.bytes().all(|byte| byte.is_ascii_lowercase());
    (first.bytes().all(|byte| byte.is_ascii_uppercase()) && is_plain).then_some(letters)
}

/// The capitalized words of a text that do not begin a sentence.
fn within_sentences(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(' ').zip(text.split(' ').skip(1));
    let is_within = |(before, _): &(&str, _)| !before.ends_with(['.', '!', '?', ':']);
    words.filter(is_within).filter_map(|(_, word)| capitalized(word))
}

/// Both languages of an entry's titles.
fn texts(entry: &Entry) -> impl Iterator<Item = &Spanned<String>> {
    entry.titles().flat_map(Text::languages).filter_map(|(_, text)| text.as_ref())
}

fn title_stop(entry: &Entry, report: &mut Report<'_>) {
    for text in texts(entry) {
        let title = text.get_ref();
        let Some(stop) = title.chars().next_back().filter(|it| ".。．｡".contains(*it)) else {
            continue;
        };
        let start = report.inside(text).map(|start| start + title.len() - stop.len_utf8());
        let stop_span = start.map(|start| start..start + stop.len_utf8());
        let finding =
            report.at(&stop_span.clone().unwrap_or(text.span()), "this title ends with a period");
        finding.help("leave it out");
        if let Some(span) = stop_span {
            finding.fix(span, "");
        }
    }
}

fn title_code(entry: &Entry, report: &mut Report<'_>) {
    let Some(code) = entry.code.as_ref().map(|code| code.get_ref().to_string()) else { return };
    for text in texts(entry) {
        if let Some(part) = stated(text.get_ref(), &code) {
            let start = report.inside(text);
            let span = start.map_or(text.span(), |it| it + part.start..it + part.end);
            report.at(&span, "this title contains its code").help("leave it out");
        }
    }
}

/// Where a title states a code, and not the same number of something else.
fn stated(title: &str, code: &str) -> Option<Range<usize>> {
    let is_word = code.starts_with(|it: char| it.is_ascii_alphabetic());
    let states = |place: usize| {
        let (before, after) = (&title[..place], &title[place + code.len()..]);
        let is_part = |it: char| it.is_ascii_alphanumeric() || "_.-".contains(it);
        if before.ends_with(is_part) || after.starts_with(|it: char| it.is_ascii_alphanumeric()) {
            return false;
        }
        let before = before.trim_end();
        let is_bracketed = before.ends_with(['(', '（', '[', '【'])
            && after.trim_start().starts_with([')', '）', ']', '】']);
        let is_head = before.is_empty() && after.trim_start().starts_with([':', '：']);
        let head = before.trim_end_matches([':', '：', ' ']);
        let is_named = ["code", "error", "码", "错误"].iter().any(|name| {
            let tail = head.len().checked_sub(name.len()).and_then(|place| head.get(place..));
            tail.is_some_and(|tail| tail.eq_ignore_ascii_case(name))
        });
        is_word || is_bracketed || is_head || is_named
    };
    let place = title.match_indices(code).map(|(place, _)| place).find(|place| states(*place))?;
    Some(place..place + code.len())
}
