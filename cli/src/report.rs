//! Reports of findings in several formats.

mod github;
mod json;
mod markdown;
mod short;
mod summary;
mod text;

pub(crate) use json::Document;
pub(crate) use markdown::cell;
pub(crate) use summary::{Change, Report};

/// The format of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For a terminal: each finding with its line of the spec
    #[default]
    Text,
    /// One line per finding: `path:line:column: level[rule]: message`
    Short,
    /// For programs; `tcerr schema findings` describes it
    Json,
    /// For a pull request, in Markdown
    Markdown,
    /// Workflow commands, which GitHub shows next to the lines of the specs
    Github,
}

/// The report, which ends in a line break.
pub(crate) fn report(format: Format, report: &Report<'_>) -> String {
    match format {
        Format::Text => text::render(report),
        Format::Short => short::render(report),
        Format::Json => json::render(report),
        Format::Markdown => markdown::render(report),
        Format::Github => github::render(report),
    }
}
