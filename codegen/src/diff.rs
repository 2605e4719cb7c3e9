//! What a change of the specs means for those who use the crate.
//!
//! Both revisions are read into models, paired table by table and code by code, and each rule looks
//! at the pairs. What is accepted, and whether the version pays, is decided on the findings.

mod acceptance;
mod changes;
mod manifest;
mod release;
mod revision;
mod revisions;
pub(crate) mod rules;
mod similarity;

use std::path::Path;

use semver::Version;

pub use acceptance::acceptances;
pub(crate) use changes::Changes;
pub use revision::{ACCEPTED_FILE, MANIFEST_FILE, Revision};
pub(crate) use revisions::{EntryPair, Revisions, TablePair};

use release::Release;
use rules::DIFF_RULES;

use crate::bump::Bump;
use crate::finding::Finding;
use crate::model::{Acceptance, Accepted, Spec};
use crate::parse;
use crate::read::SPEC_FOLDER;
use crate::rule::{Check, Compare, Rule};
use crate::rules::{file_name, not_utf8, schema_version, syntax};
use crate::spec_file::SpecFile;

/// Where one of these is broken, there is no knowing what else a spec says.
static UNREADABLE: [&Rule; 3] = [&not_utf8::RULE, &syntax::RULE, &schema_version::RULE];

/// What a change of the specs means.
#[derive(Clone, Debug)]
pub struct Diff {
    /// Every change with what it owes, and every error of the new revision; sorted by file, line,
    /// column and rule.
    pub findings: Vec<Finding>,
    /// The bump that the whole change owes, whatever of it is accepted.
    pub bump: Bump,
    /// Whether the new specs have no errors of their own, which may hide what has changed.
    pub is_complete: bool,
    /// The versions before and after: what the manifests of the last release, or where none is known
    /// of the old revision, and of the new one say.
    pub versions: Option<Versions>,
}

/// The versions of two revisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versions {
    /// The version of the old revision.
    pub old: Version,
    /// The version of the new revision.
    pub new: Version,
    /// The bump that everything since the old version owes, the change with it.
    pub bump: Bump,
    /// The lowest version that pays for that.
    pub owed: Version,
}

impl Versions {
    /// Whether the new version pays; a pre-release pays what its release does, and once.
    #[must_use]
    pub fn is_paid(&self) -> bool {
        let Self { old, new, bump, owed } = self;
        let is_raised = new > old || (new == old && *bump == Bump::None);
        is_raised && release::numbers(new) >= release::numbers(owed)
    }
}

/// What a comparison is for.
#[derive(Clone, Debug)]
pub enum Purpose {
    /// The review of a change. Its version may follow later, and what earlier changes had accepted
    /// for the release to come stays.
    Review {
        /// The last release, if there is one.
        released: Option<Revision>,
    },
    /// The release of everything since the old revision, which is the last release.
    Release,
}

/// Tells what a change of the specs means for those who use the crate.
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
/// #     title = \"CDN: error codes\"\nlang = \"zh\"\n";
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
    // What is compared outside of a checkout becomes no module, and may be called anything.
    let is_spec = |path: &str| Path::new(path).starts_with(SPEC_FOLDER);
    findings.retain(|finding| finding.rule != &file_name::RULE || is_spec(&finding.path));
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
    let versions = manifest::versions(released.unwrap_or(old), new, owed.unwrap_or(bump));
    if let (Purpose::Release, Some(versions)) = (purpose, &versions) {
        findings.extend(manifest::unpaid(new, versions));
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
    accepted.map(|accepted| accepted.acceptances).unwrap_or_default()
}

/// What a revision accepts, where that can be read.
fn accepted(revision: &Revision) -> Option<Accepted<'_>> {
    let file = revision.accepted.as_ref()?;
    let mut faults = Vec::new();
    let accepted = parse::accepted(file, &mut faults);
    (!faults.iter().any(is_unreadable)).then_some(accepted)
}

/// The errors of some files by themselves.
fn errors(files: &[SpecFile]) -> Vec<Finding> {
    let mut findings = crate::examine(files).1;
    findings.retain(Finding::is_error);
    findings
}

/// What keeps specs from being read.
fn unreadable(specs: &[SpecFile]) -> Vec<Finding> {
    let mut faults = errors(specs);
    faults.retain(is_unreadable);
    faults
}

fn is_unreadable(finding: &Finding) -> bool {
    UNREADABLE.contains(&finding.rule)
}

fn specs<'f>(files: &'f [SpecFile], findings: &mut Vec<Finding>) -> Vec<Spec<'f>> {
    let specs = files.iter().filter(|file| !file.is_products());
    specs.map(|file| parse::parse(file, findings)).collect()
}

fn sort(findings: &mut [Finding]) {
    findings.sort_by(|one, other| one.order().cmp(&other.order()));
}

fn greatest_bump(changes: &[Finding]) -> Bump {
    changes.iter().filter_map(Finding::bump).max().unwrap_or(Bump::None)
}

/// Runs every rule of `diff` over two revisions.
fn compare(revisions: &Revisions<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for rule in DIFF_RULES {
        let Check::Diff(bump, compare) = &rule.check else { continue };
        let changes = &mut Changes { rule, bump: *bump, findings: &mut findings };
        match compare {
            Compare::Revisions(check) => check(revisions, changes),
            Compare::Tables(check) => revisions.pairs.iter().for_each(|pair| check(pair, changes)),
            Compare::Entries(check) => {
                let entries = revisions.pairs.iter().flat_map(TablePair::entries);
                entries.for_each(|entry| check(&entry, changes));
            }
        }
    }
    // A code that is both renumbered and another's number now is compared as either.
    sort(&mut findings);
    findings.dedup();
    findings
}
