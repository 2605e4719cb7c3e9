//! A report for a terminal, in the style of rustc: the message, the line of the spec, the fix.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level as Title, Origin, Renderer, Snippet};
use tencentcloud_errors_codegen::{Finding, Level, OneLine, SpecFile, is_hidden};

use super::summary::{Report, hint, summary, with_bump};

/// Renders with styles, which are stripped on output if it does not go to a terminal.
pub(super) fn render(report: &Report<'_>) -> String {
    let renderer = Renderer::styled();
    let mut text = String::new();
    for finding in report.findings {
        let file = report.files.iter().find(|file| file.path() == finding.path);
        let excerpt = Excerpt::of(file.map(SpecFile::bytes).unwrap_or_default(), &finding.span);
        let texts = Texts::of(finding);
        text += &renderer.render(&[group(finding, &texts, &excerpt)]);
        text += "\n\n";
    }
    text += &summary(report);
    text.push('\n');
    text + hint(report)
}

/// The lines that a span is on; a report of many findings must not scan the file for each of them.
fn lines(bytes: &[u8], span: &Range<usize>) -> Range<usize> {
    let (start, end) = (span.start.min(bytes.len()), span.end.min(bytes.len()));
    let is_end = |byte: &u8| *byte == b'\n';
    let first = bytes[..start].iter().rposition(is_end).map_or(0, |place| place + 1);
    let last = bytes[end..].iter().position(is_end).map_or(bytes.len(), |length| end + length);
    first..last
}

/// How many bytes of a line are shown before, inside and after a span.
const MOST: usize = 1000;

/// The lines that a span is on, or the part of long lines near it, made safe for a terminal.
struct Excerpt {
    source: String,
    /// The span in `source`.
    span: Range<usize>,
    /// Whether the line is cut, so that its columns are shifted.
    is_cut: bool,
}

impl Excerpt {
    fn of(bytes: &[u8], span: &Range<usize>) -> Self {
        let lines = lines(bytes, span);
        let (start, end) = (span.start.min(lines.end), span.end.min(lines.end));
        // Cut between characters.
        let is_start = |place: &usize| bytes.get(*place).is_none_or(|byte| byte & 0xC0 != 0x80);
        let cut = |place: usize| (place..lines.end).find(is_start).unwrap_or(lines.end);
        let first = cut(start.saturating_sub(MOST).max(lines.start));
        let end = cut(end.min(start + MOST));
        let last = cut(lines.end.min(end + MOST));
        let [before, inside, after] =
            [first..start, start..end, end..last].map(|range| plain(&bytes[range]));
        let span = before.len()..before.len() + inside.len();
        Self { source: before + &inside + &after, span, is_cut: first > lines.start }
    }
}

/// A text with a mark in place of bytes that are not text, invisible characters and terminal commands.
fn plain(bytes: &[u8]) -> String {
    // The renderer takes care of ASCII itself.
    let is_hidden = |it: char| !it.is_ascii() && is_hidden(it);
    String::from_utf8_lossy(bytes).replace(is_hidden, "\u{FFFD}")
}

/// The notes below a finding.
struct Texts {
    path: String,
    message: String,
    /// The old value, where the snippet shows the new one.
    before: Option<String>,
    help: Option<String>,
}

impl Texts {
    fn of(finding: &Finding) -> Self {
        let is_text =
            |text: &&String| text.contains(|it: char| it.is_whitespace() || !it.is_ascii());
        let change = finding.change.as_ref().filter(|change| change.new.is_some());
        let before = change.and_then(|change| change.old.as_ref().filter(is_text));
        // The message says it already.
        let before = before.filter(|old| !finding.message.contains(&OneLine(old).to_string()));
        Self {
            path: OneLine(&finding.path).to_string(),
            message: with_bump(finding),
            before: before.map(|old| format!("before: {}", OneLine(old))),
            help: finding.help.clone(),
        }
    }
}

fn group<'a>(finding: &'a Finding, texts: &'a Texts, excerpt: &'a Excerpt) -> Group<'a> {
    let level = match finding.level() {
        Level::Error => Title::ERROR,
        Level::Warning => Title::WARNING,
        Level::Note => Title::NOTE,
    };
    let annotation = AnnotationKind::Primary.span(excerpt.span.clone());
    let snippet = Snippet::source(&excerpt.source).line_start(finding.line).annotation(annotation);
    let title = level.primary_title(&texts.message).id(finding.rule.id);
    let mut group = if excerpt.is_cut {
        let origin = Origin::path(&texts.path).line(finding.line).char_column(finding.column);
        title.element(origin).element(snippet)
    } else {
        title.element(snippet.path(&texts.path))
    };
    if let Some(before) = &texts.before {
        group = group.element(Title::NOTE.message(before));
    }
    match &texts.help {
        Some(help) => group.element(Title::HELP.message(help)),
        None => group,
    }
}
