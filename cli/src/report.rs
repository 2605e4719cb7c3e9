//! Findings, in the form that their reader wants.
#![allow(clippy::format_push_string, reason = "reports are short, and this reads best")]

mod github;
mod json;
mod markdown;
mod short;
mod text;

pub(crate) use json::Document;
use tencentcloud_errors_codegen::{Finding, SpecFile};

/// How findings are reported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For a terminal: each finding with the line at fault
    #[default]
    Text,
    /// One line a finding: `path:line:column: level[rule]: message`
    Short,
    /// For programs; docs/findings.schema.json describes it
    Json,
    /// For a pull request
    Markdown,
    /// Workflow commands, which GitHub shows beside the lines
    Github,
}

/// The whole report, which ends in a line break.
pub(crate) fn report(format: Format, findings: &[Finding], files: &[SpecFile]) -> String {
    match format {
        Format::Text => text::render(findings, files),
        Format::Short => short::render(findings),
        Format::Json => json::render(findings),
        Format::Markdown => markdown::render(findings),
        Format::Github => github::render(findings),
    }
}

/// How many findings there are: `3 errors and 1 warning in 2 files`.
fn summary(findings: &[Finding]) -> String {
    let errors = findings.iter().filter(|finding| finding.is_error()).count();
    let mut paths: Vec<_> = findings.iter().map(|finding| &finding.path).collect();
    paths.dedup();
    let counts = [(errors, "error"), (findings.len() - errors, "warning")];
    let counts: Vec<_> = counts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| counted(count, what))
        .collect();
    match counts.as_slice() {
        [] => "nothing to complain about".to_owned(),
        counts => format!("{} in {}", counts.join(" and "), counted(paths.len(), "file")),
    }
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
