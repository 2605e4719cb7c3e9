//! What a change of the specs means for those who use the crate.
//!
//! What has changed is found by `changes`. What of it is accepted, and whether the version pays, is
//! decided here.

mod acceptance;
mod manifest;
mod release;
mod revision;
mod rules;
mod verdict;

use std::path::Path;
use std::sync::LazyLock;

pub use acceptance::acceptances;
pub use revision::Revision;
pub use verdict::{Diff, Purpose, Versions};

use crate::bump::Bump;
use crate::changes::{self, Revisions, compare};
use crate::finding::Finding;
use crate::lint::{self, sort};
use crate::model::{Acceptance, Accepted, Spec};
use crate::parse;
use crate::paths::SPEC_FOLDER;
use crate::rule::Rule;
use crate::rules::structure::{NOT_UTF8, SCHEMA_VERSION, SYNTAX};
use crate::spec_file::SpecFile;
use release::Release;

/// Every rule about a change of specs, by subject; then those about acceptances and versions.
pub static DIFF_RULES: LazyLock<Vec<&'static Rule>> =
    LazyLock::new(|| changes::described().chain(rules::RULES).collect());

/// Says what a change of the specs means for those who use the crate.
///
/// Where the new revision has errors of its own they are among the findings; if it cannot be read
/// at all they are all of them.
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
/// let diff = diff(&old, &new, &Purpose::Release).expect("the old revision can be read");
/// assert_eq!(diff.findings[0].rule.id, "retry_widened");
/// assert_eq!(diff.bump, Bump::Major);
/// ```
///
/// # Errors
/// What keeps the old specs from being read.
pub fn diff(old: &Revision, new: &Revision, purpose: &Purpose) -> Result<Diff, Vec<Finding>> {
    let faults = unreadable(&old.specs);
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut findings = errors(&new.specs);
    // What is compared outside of a checkout does not become a module, and may be called anything.
    let is_spec = |path: &str| Path::new(path).starts_with(SPEC_FOLDER);
    findings.retain(|finding| finding.rule.id != "file_name" || is_spec(&finding.path));
    let (is_complete, is_readable) = (findings.is_empty(), !findings.iter().any(is_unreadable));
    findings.extend(errors(new.accepted.as_slice()));
    if !is_readable {
        sort(&mut findings);
        return Ok(Diff { findings, bump: Bump::None, is_complete: false, versions: None });
    }
    // What is wrong in a revision by itself has been said.
    let unheard = &mut Vec::new();
    let (old_specs, new_specs) = (specs(&old.specs, unheard), specs(&new.specs, unheard));
    let revisions = Revisions::new(&old_specs, &new_specs);
    let mut changes = compare(&revisions);
    let release = Release::of(old, new, purpose);
    let mut misdated = release.misdated_retirements(&revisions);

    // Several changes are one to the release: from what users have to what they get.
    let released = released(purpose);
    let mut since_release = Vec::new();
    let mut owed = None;
    if let Some(released) = released.filter(|released| unreadable(&released.specs).is_empty()) {
        let released_specs = specs(&released.specs, unheard);
        let revisions = Revisions::new(&released_specs, &new_specs);
        since_release = compare(&revisions);
        owed = Some(greatest_bump(&since_release));
        release::forgive_unreleased(&mut changes, &since_release);
        let since_release = release.misdated_retirements(&revisions);
        misdated.retain(|finding| since_release.contains(finding));
    }
    let bump = greatest_bump(&changes);
    findings.extend(changes);
    findings.extend(misdated);

    if let Some(accepted) = accepted(new) {
        let earlier = accepted_earlier(old, purpose);
        let known = acceptance::Known { earlier: &earlier, since_release: &since_release };
        acceptance::apply(&accepted, &known, &release, &mut findings);
    }
    let versions = release::versions(released.unwrap_or(old), new, owed.unwrap_or(bump));
    if let (Purpose::Release, Some(versions)) = (purpose, &versions) {
        findings.extend(release::unpaid(new, versions));
    }
    sort(&mut findings);
    Ok(Diff { findings, bump, is_complete, versions })
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

/// What keeps specs from being read.
fn unreadable(specs: &[SpecFile]) -> Vec<Finding> {
    let mut faults = errors(specs);
    faults.retain(is_unreadable);
    faults
}

/// Whether nobody can know what else a spec says.
fn is_unreadable(finding: &Finding) -> bool {
    [&NOT_UTF8, &SYNTAX, &SCHEMA_VERSION].contains(&finding.rule)
}

fn specs<'f>(files: &'f [SpecFile], findings: &mut Vec<Finding>) -> Vec<Spec<'f>> {
    let specs = files.iter().filter(|file| !file.is_products());
    specs.map(|file| parse::parse_spec(file, findings)).collect()
}

fn greatest_bump(changes: &[Finding]) -> Bump {
    changes.iter().filter_map(Finding::bump).max().unwrap_or(Bump::None)
}
