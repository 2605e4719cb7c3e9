//! For a terminal, as rustc does: the message, the line at fault, the way out.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level as Title, Renderer, Snippet};
use tencentcloud_errors_codegen::{Finding, Level, SpecFile};

use super::summary;

/// Styled; what does not go to a terminal is stripped of its styles on the way out.
pub(super) fn render(findings: &[Finding], files: &[SpecFile]) -> String {
    let renderer = Renderer::styled();
    let mut report = String::new();
    for finding in findings {
        let file = files.iter().find(|file| file.path() == finding.path);
        let bytes = file.map(SpecFile::bytes).unwrap_or_default();
        let lines = lines(bytes, &finding.span);
        let before =
            String::from_utf8_lossy(&bytes[lines.start..finding.span.start.min(lines.end)]);
        let source = String::from_utf8_lossy(&bytes[lines]);
        report += &renderer.render(&[group(finding, &source, before.len())]);
        report += "\n\n";
    }
    report + &summary(findings) + "\n"
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

/// `start` is where the fault begins in `source`, the lines that it is on.
fn group<'a>(finding: &'a Finding, source: &'a str, start: usize) -> Group<'a> {
    let level = match finding.rule.level {
        Level::Error => Title::ERROR,
        Level::Warning => Title::WARNING,
    };
    // A line that is not UTF-8 was mended for showing, which may have moved its end.
    let mut end = (start + finding.span.len()).min(source.len());
    while !source.is_char_boundary(end) {
        end -= 1;
    }
    let annotation = AnnotationKind::Primary.span(start..end.max(start));
    let snippet = Snippet::source(source).line_start(finding.line).path(&finding.path);
    let group = level.primary_title(&finding.message).id(finding.rule.id);
    let group = group.element(snippet.annotation(annotation));
    match &finding.help {
        Some(help) => group.element(Title::HELP.message(help)),
        None => group,
    }
}
