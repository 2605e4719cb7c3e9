//! What is reported, and what every report says of it.

use std::collections::BTreeSet;

use tencentcloud_errors_codegen::{Bump, Diff, Finding, Level, SpecFile, Versions};

/// What is reported.
#[derive(Clone, Copy)]
pub(crate) struct Report<'r> {
    pub(crate) findings: &'r [Finding],
    /// The files that findings point into; of two with one path, the first.
    pub(crate) files: &'r [SpecFile],
    /// What the findings mean together, where they are about a change.
    pub(crate) change: Option<Change<'r>>,
}

/// A change as a whole.
#[derive(Clone, Copy)]
pub(crate) struct Change<'r> {
    pub(crate) diff: &'r Diff,
    /// What it was compared with, where that is not plain.
    pub(crate) against: Option<&'r str>,
}

/// How many findings there are: `3 errors and 1 warning in 2 files`; and what they mean together.
pub(super) fn summary(report: &Report<'_>) -> String {
    let counts = counts(report.findings);
    match (&report.change, counts.is_empty()) {
        (None, true) => "nothing to complain about".to_owned(),
        (None, false) => counts,
        (Some(change), true) => verdict(change),
        (Some(change), false) => format!("{counts}; {}", verdict(change)),
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
    let paths: BTreeSet<_> = findings.iter().map(|finding| &finding.path).collect();
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

/// What was compared, which bump the change requires, and whether the version is enough.
pub(super) fn verdict(Change { diff, against }: &Change<'_>) -> String {
    // What takes back what no release has had requires nothing of the version.
    let since = diff.versions.as_ref().filter(|versions| versions.is_out);
    let bump = since.map_or(diff.bump, |versions| diff.bump.min(versions.bump));
    let is_wrong = diff.findings.iter().any(|it| it.is_error() && it.change.is_none());
    let verdict = match (bump, diff.is_complete) {
        (Bump::None, false) if is_wrong => {
            return "what the change means cannot be said before its errors are fixed".to_owned();
        }
        (Bump::None, true) => "users notice nothing".to_owned(),
        (Bump::None, false) => "users notice nothing of what could be read".to_owned(),
        (bump, true) => format!("the change requires a {bump} version bump"),
        (bump, false) => format!("the change requires at least a {bump} version bump"),
    };
    let against = against.map(|against| format!("compared with {against}, ")).unwrap_or_default();
    let version =
        diff.versions.as_ref().map(|versions| version(versions, bump)).unwrap_or_default();
    format!("{against}{verdict}{version}")
}

/// Between which versions a change is, and whether the new one is enough.
fn version(versions: &Versions, change: Bump) -> String {
    let Versions { old, new, bump, needed, is_out } = versions;
    let is_enough = if versions.is_enough() { "is enough" } else { "is too low" };
    match (change, bump) {
        (Bump::None, Bump::None) => String::new(),
        _ if !is_out => {
            " once something is released: no release is known, such as a tag v1.2.3".to_owned()
        }
        (change, bump) if change == *bump => {
            format!(": from {old} to {needed} or later; {new} {is_enough}")
        }
        (Bump::None, bump) => format!(
            "; everything since {old} requires a {bump} version bump: {needed} or later; {new} {is_enough}"
        ),
        (_, bump) => {
            format!(
                ", and everything since {old} a {bump} one: {needed} or later; {new} {is_enough}"
            )
        }
    }
}

/// A message with the bump that it requires.
pub(super) fn with_bump(finding: &Finding) -> String {
    match finding.bump() {
        Some(bump) if bump > Bump::None => format!("{} ({bump})", finding.message),
        _ => finding.message.clone(),
    }
}

pub(super) fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
