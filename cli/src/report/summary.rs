//! The contents of a report, and the summary that every report has.

use std::collections::BTreeSet;

use tencentcloud_errors_codegen::{Bump, Diff, Finding, Level, SpecFile, Versions};

/// The contents of a report.
#[derive(Clone, Copy)]
pub(crate) struct Report<'r> {
    pub(crate) findings: &'r [Finding],
    /// The files that findings point into; of two with the same path, the first.
    pub(crate) files: &'r [SpecFile],
    /// The change that the findings are about, if any.
    pub(crate) change: Option<Change<'r>>,
}

/// A change that findings are about.
#[derive(Clone, Copy)]
pub(crate) struct Change<'r> {
    pub(crate) diff: &'r Diff,
    /// What it was compared with, where that is not obvious.
    pub(crate) against: Option<&'r str>,
}

/// How many findings there are: `3 errors and 1 warning in 2 files`; and what they mean for users.
pub(super) fn summary(report: &Report<'_>) -> String {
    let counts = counts(report.findings);
    match (&report.change, counts.is_empty()) {
        (None, true) => "no findings".to_owned(),
        (None, false) => counts,
        (Some(change), true) => verdict(change),
        (Some(change), false) => format!("{counts}; {}", verdict(change)),
    }
}

/// A line on how to accept what stops a change; empty if nothing does. Errors in specs cannot be
/// accepted.
pub(super) fn hint(report: &Report<'_>) -> &'static str {
    let stops = |finding: &Finding| finding.is_error() && finding.change.is_some();
    if report.findings.iter().any(stops) {
        "to accept what stops the change, put into spec/accepted.toml what `--acceptances` prints\n"
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

/// What was compared, which bump the change requires, and whether the version is high enough.
pub(super) fn verdict(Change { diff, against }: &Change<'_>) -> String {
    // Undoing a change that was never released requires no bump.
    let since = diff.versions.as_ref().filter(|versions| versions.is_out);
    let bump = since.map_or(diff.bump, |versions| diff.bump.min(versions.bump));
    let is_wrong = diff.findings.iter().any(|it| it.is_error() && it.change.is_none());
    let verdict = match (bump, diff.is_complete) {
        (Bump::None, false) if is_wrong => {
            return "the effect of the change is unknown until the errors are fixed".to_owned();
        }
        (Bump::None, true) => "nothing changes for users".to_owned(),
        (Bump::None, false) => "nothing changes for users in what could be read".to_owned(),
        (bump, true) => format!("the change requires a {bump} version bump"),
        (bump, false) => format!("the change requires at least a {bump} version bump"),
    };
    let against = against.map(|against| format!("compared with {against}, ")).unwrap_or_default();
    let version =
        diff.versions.as_ref().map(|versions| version(versions, bump)).unwrap_or_default();
    format!("{against}{verdict}{version}")
}

/// The versions that a change is between, and whether the new one is high enough.
fn version(versions: &Versions, change: Bump) -> String {
    let Versions { old, new, bump, needed, is_out } = versions;
    let is_enough = if versions.is_enough() { "is high enough" } else { "is too low" };
    match (change, bump) {
        (Bump::None, Bump::None) => String::new(),
        _ if !is_out => " after the first release: there is no tag such as v1.2.3 yet".to_owned(),
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
