//! What is reported, and what every report says of it.

use tencentcloud_errors_codegen::{Bump, Diff, Finding, Level, SpecFile, Versions};

/// What is reported.
#[derive(Clone, Copy)]
pub(crate) struct Report<'r> {
    pub(crate) findings: &'r [Finding],
    /// The files that findings point into; of two with one path, the first.
    pub(crate) files: &'r [SpecFile],
    /// What the findings mean together, where they are about a change.
    pub(crate) diff: Option<&'r Diff>,
}

/// How many findings there are: `3 errors and 1 warning in 2 files`; and what they mean together.
pub(super) fn summary(report: &Report<'_>) -> String {
    let counts = counts(report.findings);
    match (report.diff, counts.is_empty()) {
        (None, true) => "nothing to complain about".to_owned(),
        (None, false) => counts,
        (Some(diff), true) => verdict(diff),
        (Some(diff), false) => format!("{counts}; {}", verdict(diff)),
    }
}

/// How what stops a change is accepted, a line, where there is any; a fault by itself cannot be.
pub(super) fn hint(report: &Report<'_>) -> &'static str {
    let stops = |finding: &Finding| finding.is_error() && finding.change.is_some();
    if report.findings.iter().any(stops) {
        "what stops a change can be accepted: the same command with `--acceptances` prints how\n"
    } else {
        ""
    }
}

fn counts(findings: &[Finding]) -> String {
    let of = |level| findings.iter().filter(|finding| finding.level() == level).count();
    let mut paths: Vec<_> = findings.iter().map(|finding| &finding.path).collect();
    paths.dedup();
    let counts = [(Level::Error, "error"), (Level::Warning, "warning"), (Level::Note, "note")];
    let counts: Vec<_> = counts
        .into_iter()
        .map(|(level, what)| (of(level), what))
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| counted(count, what))
        .collect();
    match counts.as_slice() {
        [] => String::new(),
        [counts @ .., last] if !counts.is_empty() => {
            format!("{} and {last} in {}", counts.join(", "), counted(paths.len(), "file"))
        }
        [count, ..] => format!("{count} in {}", counted(paths.len(), "file")),
    }
}

/// What a change owes, and whether the version pays for it.
pub(super) fn verdict(diff: &Diff) -> String {
    let verdict = match (diff.bump, diff.is_complete) {
        (Bump::None, true) => return "users notice nothing".to_owned(),
        (Bump::None, false) => {
            return "what the change means cannot be told before its errors are mended".to_owned();
        }
        (bump, true) => format!("the change owes a {bump} bump"),
        (bump, false) => format!("the change owes a {bump} bump at least"),
    };
    match &diff.versions {
        None => verdict,
        Some(versions) => {
            let pays = if versions.is_paid() { "pays" } else { "does not pay yet" };
            let Versions { old, new, bump, owed } = versions;
            let from = if *bump == diff.bump {
                format!("from {old}")
            } else {
                format!("and everything since {old} a {bump} bump,")
            };
            format!("{verdict}, {from} to {owed} or later; {new} {pays}")
        }
    }
}

/// A message with what it owes.
pub(super) fn with_bump(finding: &Finding) -> String {
    match finding.bump() {
        Some(bump) if bump > Bump::None => format!("{} ({bump})", finding.message),
        _ => finding.message.clone(),
    }
}

pub(super) fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
