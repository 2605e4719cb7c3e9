//! For a terminal, as rustc does: the message, the line at fault, the way out.

use annotate_snippets::{AnnotationKind, Group, Level as Title, Renderer, Snippet};
use tencentcloud_errors_codegen::{Finding, Level, SpecFile};

use super::summary;

/// Styled; what does not go to a terminal is stripped of its styles on the way out.
pub(super) fn render(findings: &[Finding], files: &[SpecFile]) -> String {
    let renderer = Renderer::styled();
    let mut report = String::new();
    for finding in findings {
        let source = files.iter().find(|file| file.path() == finding.path).map(SpecFile::bytes);
        let source = String::from_utf8_lossy(source.unwrap_or_default());
        report += &renderer.render(&[group(finding, &source)]);
        report += "\n\n";
    }
    report + &summary(findings) + "\n"
}

fn group<'a>(finding: &'a Finding, source: &'a str) -> Group<'a> {
    let level = match finding.rule.level {
        Level::Error => Title::ERROR,
        Level::Warning => Title::WARNING,
    };
    // A source that is not UTF-8 was mended for showing, which may have moved its end.
    let boundary = |place: usize| {
        (0..=place.min(source.len())).rev().find(|place| source.is_char_boundary(*place))
    };
    let start = boundary(finding.span.start).unwrap_or_default();
    let end = boundary(finding.span.end.max(start)).unwrap_or(start);
    let annotation = AnnotationKind::Primary.span(start..end);
    let snippet = Snippet::source(source).path(&finding.path).annotation(annotation);
    let group = level.primary_title(&finding.message).id(finding.rule.id).element(snippet);
    match &finding.help {
        Some(help) => group.element(Title::HELP.message(help)),
        None => group,
    }
}
