//! What a change of the specs means for users of the crate.
//!
//! `changes` finds what has changed. What is accepted, and whether the version is enough, is decided
//! here.

mod acceptance;
mod base;
mod manifest;
mod release;
mod revision;
mod rules;
mod verdict;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

pub use acceptance::acceptances;
pub use revision::Revision;
pub use verdict::{Diff, Purpose, Versions};

use crate::bump::Bump;
use crate::changes::{self, Revisions, compare};
use crate::finding::Finding;
use crate::lint;
use crate::model::{Acceptance, Accepted};
use crate::parse;
use crate::paths::SPEC_FOLDER;
use crate::rule::Rule;
use crate::spec_file::SpecFile;
use base::{Comparable, is_unreadable};
use release::{Release, SinceRelease};

/// Every rule about changes of specs, by subject; then the rules about acceptances and versions.
pub static DIFF_RULES: LazyLock<Vec<&'static Rule>> =
    LazyLock::new(|| changes::described().chain(rules::RULES).collect());

/// Reports what a change of the specs means for users of the crate.
///
/// If the new revision has errors of its own, they are among the findings; if it cannot be read at
/// all, they are the only ones. What cannot be read of the old revision is also a finding.
///
/// ```
/// use tencentcloud_errors_codegen::{Bump, Purpose, Revision, SpecFile, diff};
///
/// let revision = |table: &str| Revision {
///     specs: vec![SpecFile::new("spec/cdn.toml", format!("{SOURCE}{table}"))],
///     ..Revision::default()
/// };
/// # const SOURCE: &str = "schema = 1\nproduct = \"cdn\"\n\n[[source]]\nid = \"cdn-zh\"\n\
/// #     title.en = \"CDN: error codes\"\nlang = \"zh\"\n";
/// # let table = include_str!("../tests/faults/sound.toml").split_once("[[table]]").unwrap().1;
/// # let table = &format!("\n[[table]]{table}");
/// let old = revision(table);
/// let new = revision(&table.replace("retry = \"never\"", "retry = \"backoff\""));
/// let diff = diff(&old, &new, &Purpose::Release);
/// assert_eq!(diff.findings[0].rule.id, "retry_widened");
/// assert_eq!(diff.bump, Bump::Major);
/// ```
#[must_use]
pub fn diff(old: &Revision, new: &Revision, purpose: &Purpose) -> Diff {
    let mut findings = errors(&new.specs);
    // What is compared outside of a checkout does not become a module, and may have any name.
    let is_spec = |path: &str| Path::new(path).starts_with(SPEC_FOLDER);
    findings.retain(|finding| finding.rule.id != "file_name" || is_spec(&finding.path));
    let (is_sound, is_readable) = (findings.is_empty(), !findings.iter().any(is_unreadable));
    findings.extend(errors(new.accepted.as_slice()));
    if !is_readable {
        worst_first(&mut findings);
        return Diff { findings, bump: Bump::None, is_complete: false, versions: None };
    }
    let Comparable { old: before, new: after, unread } = Comparable::new(old, new, purpose);
    let is_complete = is_sound && unread.is_empty();
    findings.extend(unread);
    let revisions = Revisions::new(&before, &after);
    let mut changes = compare(&revisions);
    let release = Release::of(old, new, purpose);
    let mut misdated = release.misdated_retirements(&revisions);

    // To the release, several changes are one: from what users have to what they get.
    let released = released(purpose);
    let mut since_release = Vec::new();
    let mut needed = None;
    if let Some(released) = released
        && let Some(out) = base::readable(released)
    {
        let before = compare(&Revisions::new(&out, &before));
        let revisions = Revisions::new(&out, &after);
        since_release = compare(&revisions);
        needed = Some(greatest_bump(&since_release));
        let since_release = SinceRelease { before: &before, after: &since_release };
        since_release.apply(&mut changes, released, new);
        let misdated_since = release.misdated_retirements(&revisions);
        let misdated_since: BTreeSet<_> = misdated_since.iter().map(Finding::order).collect();
        misdated.retain(|finding| misdated_since.contains(&finding.order()));
    }
    let bump = greatest_bump(&changes);
    findings.extend(changes);
    findings.extend(misdated);

    if let Some(accepted) = accepted(new) {
        let earlier = accepted_earlier(old, purpose);
        let known = acceptance::Known { earlier: &earlier, since_release: &since_release };
        acceptance::apply(&accepted, &known, &release, &mut findings);
    }
    let is_out = needed.is_some() || matches!(purpose, Purpose::Release);
    let versions = release::versions(released.unwrap_or(old), new, needed.unwrap_or(bump), is_out);
    if let (Purpose::Release, Some(versions)) = (purpose, &versions) {
        findings.extend(release::too_low(new, versions));
    }
    worst_first(&mut findings);
    Diff { findings, bump, is_complete, versions }
}

/// Sorts the findings of a change: what stops it first, then by bump, the greatest first, then by file
/// and place.
fn worst_first(findings: &mut [Finding]) {
    findings.sort_by(|one, other| {
        one.weight().cmp(&other.weight()).then_with(|| one.order().cmp(&other.order()))
    });
}

/// The last release, where it is another revision than the old one and known.
fn released(purpose: &Purpose) -> Option<&Revision> {
    match purpose {
        Purpose::Review { released } => released.as_ref(),
        Purpose::Release => None,
    }
}

/// What earlier changes had accepted for the release to come.
fn accepted_earlier(old: &Revision, purpose: &Purpose) -> Vec<Acceptance> {
    let accepted = match purpose {
        Purpose::Review { .. } => accepted(old),
        Purpose::Release => None,
    };
    accepted.map(|accepted| accepted.content.acceptances).unwrap_or_default()
}

/// What a revision accepts, where that can be read.
fn accepted(revision: &Revision) -> Option<Accepted<'_>> {
    let file = revision.accepted.as_ref()?;
    let mut faults = Vec::new();
    let accepted = parse::parse(file, &mut faults);
    (!faults.iter().any(is_unreadable)).then_some(accepted)
}

/// The errors of some files by themselves.
fn errors(files: &[SpecFile]) -> Vec<Finding> {
    let mut findings = lint::examine(files);
    findings.retain(Finding::is_error);
    findings
}

fn greatest_bump(changes: &[Finding]) -> Bump {
    changes.iter().filter_map(Finding::bump).max().unwrap_or(Bump::None)
}
