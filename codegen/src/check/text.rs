//! Hygiene of every string: what a reader sees is what the file holds.

use toml::Spanned;

use super::Report;
use crate::finding::{is_bidi_control, is_invisible};
use crate::model::{Edition, Entry, Spec, Text};

/// What people write where they have nothing to say.
const PLACEHOLDERS: &[&str] = &[
    "-", "--", "—", "——", "/", "n/a", "na", "nil", "none", "null", "tbd", "todo", "...", "…", "无",
    "暂无", "待定",
];

pub(super) fn check(spec: &Spec<'_>, report: &mut Report<'_>) {
    for source in &spec.sources {
        let strings = [&source.id, &source.title, &source.url];
        strings.into_iter().flatten().for_each(|string| hygiene(string, report));
    }
    for table in &spec.tables {
        let strings = [&table.name, &table.summary];
        strings.into_iter().flatten().for_each(|string| hygiene(string, report));
        for entry in &table.entries {
            strings_of(entry).for_each(|string| hygiene(string, report));
        }
    }
}

fn strings_of(entry: &Entry) -> impl Iterator<Item = &Spanned<String>> {
    let own = [&entry.name, &entry.id, &entry.note].into_iter().flatten();
    let editions = entry.editions.iter().flat_map(texts_of_edition);
    own.chain(strings_of_text(&entry.title))
        .chain(strings_of_text(&entry.remedy))
        .chain(editions.flat_map(strings_of_text))
}

fn texts_of_edition(edition: &Edition) -> impl Iterator<Item = &Text> {
    [&edition.title, &edition.remedy].into_iter().flatten()
}

fn strings_of_text(text: &Text) -> impl Iterator<Item = &Spanned<String>> {
    [&text.en, &text.zh].into_iter().flatten()
}

fn hygiene(string: &Spanned<String>, report: &mut Report<'_>) {
    let (text, span) = (string.get_ref().as_str(), string.span());
    if text.trim().is_empty() {
        report.error("empty_text", &span, "this text says nothing");
        return;
    }
    if PLACEHOLDERS.contains(&text.trim().to_lowercase().as_str()) {
        let message = format!("`{}` is a placeholder: say the useful obvious thing", text.trim());
        report.error("placeholder_text", &span, message);
    }
    if text != text.trim() {
        report.error("edge_whitespace", &span, "this text begins or ends with a blank");
    }
    let mut complain = |rule, what, wrong: fn(char) -> bool| {
        if let Some(character) = text.chars().find(|character| wrong(*character)) {
            let number = u32::from(character);
            report.error(rule, &span, format!("this text holds U+{number:04X}, {what}"));
        }
    };
    complain("control_char", "a control character; texts are one line", char::is_control);
    complain(
        "bidi_control",
        "which makes text show in another order than it is read",
        is_bidi_control,
    );
    complain("invisible_char", "which nobody sees", is_invisible);
    complain("replacement_char", "the trace of a wrong decoding", |it| {
        it == char::REPLACEMENT_CHARACTER
    });
}
