//! Rules about every text, whatever it is for.

use std::collections::BTreeSet;
use std::iter;
use std::ops::Range;

use toml::Spanned;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::lint::{Check, Lint};
use crate::model::Spec;
use crate::report::Report;

pub(super) static LINTS: &[Lint] = &[
    Lint::error("empty_text", Check::Text(empty_text))
        .what("A text is empty or blank.")
        .why("A reader on call gets no answer."),
    Lint::error("placeholder_text", Check::Text(placeholder_text))
        .what("A text is what people write when they have nothing to say: `-`, `N/A`, `无`.")
        .why("A reader on call gets no answer."),
    Lint::error("edge_whitespace", Check::Text(edge_whitespace))
        .what("A text begins or ends with whitespace.")
        .why("No reader sees it, but every comparison does."),
    Lint::error("not_nfc", Check::Text(not_nfc))
        .what("A text is not in Unicode's normal form C.")
        .why("Two texts that look the same would differ. (Never form KC, which rewrites Chinese punctuation.)"),
    Lint::error("html_in_text", Check::Text(html_in_text))
        .what("A text contains an HTML tag or entity.")
        .why("It was copied from a page; texts are plain."),
    Lint::error("plain_http", Check::Spec(plain_http))
        .what("A text contains an address that begins with http://.")
        .why("Readers follow it, and it must lead them to the page itself."),
];

fn empty_text(text: &Spanned<String>, report: &mut Report<'_>) {
    if text.get_ref().trim().is_empty() {
        report.at(&text.span(), "this text says nothing");
    }
}

const PLACEHOLDERS: [&str; 17] = [
    "-", "--", "—", "——", "/", "...", "…", "n/a", "na", "nil", "none", "null", "tbd", "todo", "无",
    "暂无", "待定",
];

fn placeholder_text(text: &Spanned<String>, report: &mut Report<'_>) {
    let trimmed = text.get_ref().trim();
    if PLACEHOLDERS.iter().any(|placeholder| placeholder.eq_ignore_ascii_case(trimmed)) {
        let message = format!("`{trimmed}` is a placeholder");
        report.at_with_help(&text.span(), message, "say what helps, even if it is obvious");
    }
}

fn edge_whitespace(text: &Spanned<String>, report: &mut Report<'_>) {
    let trimmed = text.get_ref().trim();
    if !trimmed.is_empty() && trimmed != text.get_ref() {
        let start = report.inside(text);
        let finding = report.at(&text.span(), "this text begins or ends with whitespace");
        if let Some(start) = start {
            finding.fix(start..start + text.get_ref().len(), trimmed);
        }
    }
}

fn not_nfc(text: &Spanned<String>, report: &mut Report<'_>) {
    if !is_nfc(text.get_ref()) {
        let normal: String = text.get_ref().nfc().collect();
        let message = "this text is not in normal form C";
        let start = report.inside(text);
        let finding = report.at(&text.span(), message);
        finding.help(format!("write {normal:?}"));
        if let Some(start) = start {
            finding.fix(start..start + text.get_ref().len(), normal);
        }
    }
}

fn html_in_text(text: &Spanned<String>, report: &mut Report<'_>) {
    if let Some(html) = tag(text.get_ref()).or_else(|| entity(text.get_ref())) {
        report.at_with_help(
            &text.span(),
            format!("`{html}` is HTML"),
            "texts are plain, without markup",
        );
    }
}

/// The first tag or comment, such as `<br>`, `</a>` or `<!--`.
fn tag(text: &str) -> Option<&str> {
    text.match_indices('<').find_map(|(start, _)| {
        let inside = &text[start + 1..];
        let is_tag =
            inside.starts_with(|it: char| it.is_ascii_alphabetic() || it == '/' || it == '!');
        let end =
            inside.find(['<', '>']).filter(|end| is_tag && inside[*end..].starts_with('>'))?;
        Some(&text[start..=start + 1 + end])
    })
}

/// The first character reference, such as `&amp;` or `&#160;`; no name has only one letter.
fn entity(text: &str) -> Option<&str> {
    text.match_indices('&').find_map(|(start, _)| {
        let inside = &text[start + 1..];
        let name = inside.strip_prefix('#').unwrap_or(inside);
        let length = name.find(|it: char| !it.is_ascii_alphanumeric())?;
        let end = text.len() - name.len() + length;
        (length > 1 && name[length..].starts_with(';')).then(|| &text[start..=end])
    })
}

fn plain_http(spec: &Spec<'_>, report: &mut Report<'_>) {
    // The addresses of pages have a rule of their own.
    let urls: BTreeSet<_> =
        spec.sources.iter().filter_map(|source| Some(source.url.as_ref()?.span().start)).collect();
    for text in spec.strings().filter(|text| !urls.contains(&text.span().start)) {
        let start = report.inside(text);
        for part in plain_addresses(text.get_ref()) {
            let span = start.map_or(text.span(), |it| it + part.start..it + part.end);
            let help = "write `https://`, if the page is there too";
            report.at_with_help(&span, "this address does not begin with https://", help);
        }
    }
}

/// Where addresses begin with http:// and a host, up to their ends.
fn plain_addresses(text: &str) -> impl Iterator<Item = Range<usize>> {
    const SCHEME: &str = "http://";
    let is_end = |it: char| it.is_whitespace() || !it.is_ascii() || "\"<>,;)".contains(it);
    let mut from = 0;
    let addresses = iter::from_fn(move || {
        let start = from + text[from..].find(SCHEME)?;
        let length = text[start..].find(is_end).unwrap_or(text.len() - start);
        // Within another address it is a part of that one.
        from = start + length;
        Some(start..from)
    });
    addresses.filter(|address| {
        let (before, host) = (&text[..address.start], &text[address.start + SCHEME.len()..]);
        let is_part =
            before.ends_with(|it: char| it.is_ascii_alphanumeric() || "=/?&#".contains(it));
        !is_part && host.starts_with(|it: char| it.is_ascii_alphanumeric())
    })
}
