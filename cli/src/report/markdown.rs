//! A report for a pull request: a summary line, then a table; notes are folded.
#![allow(clippy::format_push_string, reason = "reports are short, and this reads best")]

use tencentcloud_errors_codegen::{Finding, Level, OneLine};

use super::summary::{Report, counted, hint, summary};

pub(super) fn render(report: &Report<'_>) -> String {
    let (notes, loud): (Vec<_>, Vec<_>) =
        report.findings.iter().partition(|finding| finding.level() == Level::Note);
    let sign = match loud.as_slice() {
        [] => "✅",
        loud if loud.iter().any(|finding| finding.is_error()) => "❌",
        _ => "⚠️",
    };
    let mut text = format!("{sign} **Specs: {}**\n", summary(report));
    text += &table(&loud, report.change.is_some());
    let hint = hint(report);
    if !hint.is_empty() {
        text += &format!("\n{hint}");
    }
    if !notes.is_empty() {
        let table = table(&notes, report.change.is_some());
        let count = counted(notes.len(), "note");
        text += &format!("\n<details>\n<summary>{count}</summary>\n{table}\n</details>\n");
    }
    text
}

/// A table of the findings in their order; empty if there are none.
fn table(findings: &[&Finding], is_diff: bool) -> String {
    if findings.is_empty() {
        return String::new();
    }
    let (head, line) = if is_diff { (" bump |", " --- |") } else { ("", "") };
    let mut text =
        format!("\n| place | level | rule |{head} what |\n| --- | --- | --- |{line} --- |\n");
    for finding in findings {
        let Finding { path, line, column, rule, message, .. } = finding;
        let help = finding.help.as_ref().map(|help| format!("; {help}")).unwrap_or_default();
        let bump = match finding.bump() {
            Some(bump) => format!(" {bump} |"),
            None if is_diff => " |".to_owned(),
            None => String::new(),
        };
        text += &format!(
            "| {}:{line}:{column} | {} | `{}` |{bump} {} |\n",
            cell(&OneLine(path).to_string()),
            finding.level(),
            rule.id,
            cell(&format!("{message}{help}"))
        );
    }
    text
}

/// Escapes a text for a table cell; code spans of the message stay.
pub(crate) fn cell(text: &str) -> String {
    let mut cell = String::new();
    // If the backticks do not pair up the way GitHub pairs them, none of them marks code.
    if text.contains("``") || text.matches('`').count() % 2 == 1 {
        return text.chars().fold(cell, |cell, it| match it {
            '`' => cell + "\\`",
            it => cell + &self::cell(it.encode_utf8(&mut [0; 4])),
        });
    }
    for (position, part) in text.split('`').enumerate() {
        if position > 0 {
            cell.push('`');
        }
        let is_code = position % 2 == 1;
        for character in part.chars() {
            let escaped = if is_code { "|" } else { r"\|*_[]<>#~&" };
            if escaped.contains(character) {
                cell.push('\\');
            }
            cell.push(character);
        }
    }
    cell
}
