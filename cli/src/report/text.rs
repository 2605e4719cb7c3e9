//! For a terminal, as rustc does: the message, the line at fault, the way out.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level as Title, Renderer, Snippet};
use tencentcloud_errors_codegen::{Finding, Level, OneLine, SpecFile};

use super::summary::{Report, hint, summary, with_bump};

/// Styled; what does not go to a terminal is stripped of its styles on the way out.
pub(super) fn render(report: &Report<'_>) -> String {
    let renderer = Renderer::styled();
    let mut text = String::new();
    for finding in report.findings {
        let file = report.files.iter().find(|file| file.path() == finding.path);
        let bytes = file.map(SpecFile::bytes).unwrap_or_default();
        let lines = lines(bytes, &finding.span);
        let before =
            String::from_utf8_lossy(&bytes[lines.start..finding.span.start.min(lines.end)]);
        let source = String::from_utf8_lossy(&bytes[lines]);
        let texts = Texts::of(finding);
        text += &renderer.render(&[group(finding, &texts, &source, before.len())]);
        text += "\n\n";
    }
    text += &summary(report);
    text.push('\n');
    text + hint(report)
}

/// The whole lines that a span is on; a report of many findings must not go through the file for
/// each of them.
fn lines(bytes: &[u8], span: &Range<usize>) -> Range<usize> {
    let (start, end) = (span.start.min(bytes.len()), span.end.min(bytes.len()));
    let is_end = |byte: &u8| *byte == b'\n';
    let first = bytes[..start].iter().rposition(is_end).map_or(0, |place| place + 1);
    let last = bytes[end..].iter().position(is_end).map_or(bytes.len(), |length| end + length);
    first..last
}

/// What is said about a finding.
struct Texts {
    message: String,
    /// What a text was, where the snippet shows what it is.
    before: Option<String>,
    help: Option<String>,
}

impl Texts {
    fn of(finding: &Finding) -> Self {
        let is_text =
            |text: &&String| text.contains(|it: char| it.is_whitespace() || !it.is_ascii());
        let change = finding.change.as_ref().filter(|change| change.new.is_some());
        let before = change.and_then(|change| change.old.as_ref().filter(is_text));
        // What the message says need not be said again.
        let before = before.filter(|old| !finding.message.contains(&OneLine(old).to_string()));
        Self {
            message: with_bump(finding),
            before: before.map(|old| format!("before: {}", OneLine(old))),
            help: finding.help.clone(),
        }
    }
}

/// `start` is where the fault begins in `source`, the lines that it is on.
fn group<'a>(finding: &'a Finding, texts: &'a Texts, source: &'a str, start: usize) -> Group<'a> {
    let level = match finding.level() {
        Level::Error => Title::ERROR,
        Level::Warning => Title::WARNING,
        Level::Note => Title::NOTE,
    };
    // A line that is not UTF-8 is repaired for showing, which may have moved its end.
    let mut end = (start + finding.span.len()).min(source.len());
    while !source.is_char_boundary(end) {
        end -= 1;
    }
    let annotation = AnnotationKind::Primary.span(start..end.max(start));
    let snippet = Snippet::source(source).line_start(finding.line).path(&finding.path);
    let mut group = level
        .primary_title(&texts.message)
        .id(finding.rule.id)
        .element(snippet.annotation(annotation));
    if let Some(before) = &texts.before {
        group = group.element(Title::NOTE.message(before));
    }
    match &texts.help {
        Some(help) => group.element(Title::HELP.message(help)),
        None => group,
    }
}
