//! Findings, in the form that their reader wants.

mod github;
mod json;
mod markdown;
mod short;
mod summary;
mod text;

pub(crate) use json::Document;
pub(crate) use markdown::cell;
pub(crate) use summary::{Change, Report};

/// How findings are reported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For a terminal: each finding with the line at fault
    #[default]
    Text,
    /// One line per finding: `path:line:column: level[rule]: message`
    Short,
    /// For programs; `tcerr schema findings` describes it
    Json,
    /// For a pull request
    Markdown,
    /// Workflow commands, which GitHub shows next to the lines
    Github,
}

/// The whole report, which ends in a line break.
pub(crate) fn report(format: Format, report: &Report<'_>) -> String {
    match format {
        Format::Text => text::render(report),
        Format::Short => short::render(report),
        Format::Json => json::render(report),
        Format::Markdown => markdown::render(report),
        Format::Github => github::render(report),
    }
}
