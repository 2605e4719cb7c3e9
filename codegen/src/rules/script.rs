//! The rule that each language is written in its script.

use std::ops::Range;

use toml::Spanned;

use super::lint::{Check, Lint};
use crate::model::Entry;
use crate::report::Report;

pub(super) static LINTS: &[Lint] = &[Lint::error("wrong_script", Check::Entry(wrong_script))
    .what("An English text contains Chinese outside quotes, even a comma, or a Chinese text contains none.")
    .why("The languages were mixed up, or one was forgotten.")];

fn wrong_script(entry: &Entry, report: &mut Report<'_>) {
    for text in entry.texts() {
        if let Some(en) = text.en.as_ref().filter(|en| !en.get_ref().is_ascii()) {
            let start = report.inside(en);
            for part in chinese_parts(en.get_ref()) {
                report_part(en, start, &part, report);
            }
        }
        let has_none = |zh: &&Spanned<String>| {
            !zh.get_ref().trim().is_empty() && !zh.get_ref().contains(is_chinese)
        };
        if let Some(zh) = text.zh.as_ref().filter(has_none) {
            report.at(&zh.span(), "a Chinese text contains no Chinese");
        }
    }
}

/// How much of a part is repeated in a message, in characters.
const SHOWN: usize = 16;

fn report_part(
    text: &Spanned<String>,
    start: Option<usize>,
    part: &Range<usize>,
    report: &mut Report<'_>,
) {
    let (english, chinese) = (text.get_ref(), &text.get_ref()[part.clone()]);
    let place = start.map(|start| start + part.start..start + part.end);
    let span = place.clone().unwrap_or(text.span());
    let Some(written) = in_ascii(english, part) else {
        let mut shown: String = chinese.chars().take(SHOWN).collect();
        if shown.len() < chinese.len() {
            shown.push('…');
        }
        let finding =
            report.at(&span, format!("an English text contains `{shown}` outside quotes"));
        finding.help("translate it, or put it into quotes");
        return;
    };
    let finding = report.at(&span, format!("an English text contains the Chinese `{chinese}`"));
    finding.help(format!("write `{}`", written.trim()));
    // Quotes and backslashes would have to be escaped.
    if let Some(place) = place.filter(|_| !written.contains(['"', '\\'])) {
        finding.fix(place, written);
    }
}

/// Whether a character is Chinese, or punctuation that goes with it.
fn is_chinese(character: char) -> bool {
    matches!(character, '\u{3001}'..='\u{303F}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}'
        | '\u{20000}'..='\u{323AF}')
}

/// Where a text contains Chinese outside double quotes.
fn chinese_parts(text: &str) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut is_quoted = false;
    for (place, character) in text.char_indices() {
        if matches!(character, '"' | '“' | '”') {
            is_quoted = !is_quoted;
        } else if !is_quoted && is_chinese(character) {
            let end = place + character.len_utf8();
            match parts.last_mut().filter(|part| part.end == place) {
                Some(part) => part.end = end,
                None => parts.push(place..end),
            }
        }
    }
    parts
}

/// A part of a text that is nothing but punctuation, or letters and digits of full width, as English
/// writes it, with the blanks that belong there.
fn in_ascii(text: &str, part: &Range<usize>) -> Option<String> {
    let mut written = String::new();
    for character in text[part.clone()].chars() {
        written.push(match character {
            '。' | '｡' => '.',
            '、' | '､' => ',',
            '「' | '」' | '『' | '』' | '《' | '》' | '〈' | '〉' => '"',
            '【' | '〔' => '[',
            '】' | '〕' => ']',
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(character) - 0xFEE0)?,
            _ => return None,
        });
    }
    let (before, after) = (&text[..part.start], &text[part.end..]);
    if written.starts_with(['(', '[']) && before.ends_with(char::is_alphanumeric) {
        written.insert(0, ' ');
    }
    if written.ends_with([',', '.', ';', ':', '!', '?', ')', ']'])
        && after.starts_with(char::is_alphanumeric)
    {
        written.push(' ');
    }
    Some(written)
}
