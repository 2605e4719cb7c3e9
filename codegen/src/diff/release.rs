//! Between which versions a change is, as far as that is known.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use semver::Version;

use super::manifest;
use super::revision::Revision;
use super::rules::{SINCE_MISDATED, VERSION_TOO_LOW};
use super::verdict::{Purpose, Versions};
use crate::bump::{Bump, numbers};
use crate::changes::{RESERVED_REMOVED, Revisions};
use crate::code::Code;
use crate::finding::Finding;
use crate::spec_file::SpecFile;

/// Between which versions a change is, as far as that is known.
pub(super) struct Release {
    /// The last version that is out.
    out: Option<Version>,
    /// The version that is about to be released.
    next: Option<Version>,
}

impl Release {
    pub(super) fn of(old: &Revision, new: &Revision, purpose: &Purpose) -> Self {
        match purpose {
            Purpose::Review { released } => {
                Self { out: released.as_ref().and_then(Revision::version), next: None }
            }
            Purpose::Release => Self { out: old.version(), next: new.version() },
        }
    }

    /// Why something cannot be accepted for this release or a later one; `None` if it can be, or if
    /// it names no version.
    pub(super) fn misdated(&self, version: &str) -> Option<String> {
        let version = Version::parse(version).ok()?;
        self.no_version_to_come(&version).or_else(|| self.unless_next(&version, Ordering::is_le))
    }

    /// The codes newly retired since a version that is out, or, at a release, since another than the one
    /// to be released.
    pub(super) fn misdated_retirements(&self, revisions: &Revisions<'_>) -> Vec<Finding> {
        let misdated = revisions.entries().filter_map(|pair| {
            let [before, since] = [pair.old, pair.new]
                .map(|entry| entry.since.as_ref().filter(|_| entry.is_retired()));
            let since = since
                .filter(|since| before.is_none_or(|before| before.get_ref() != since.get_ref()))?;
            let version = Version::parse(since.get_ref()).ok()?;
            let message = self
                .no_version_to_come(&version)
                .or_else(|| self.unless_next(&version, Ordering::is_eq))?;
            let finding = Finding::new(pair.file(), &since.span(), &SINCE_MISDATED, message);
            Some(finding.with_help("name the version that retires the code"))
        });
        misdated.collect()
    }

    fn no_version_to_come(&self, version: &Version) -> Option<String> {
        let out = self.out.as_ref().filter(|out| version <= *out)?;
        Some(format!("{version} is not a future version: {out} is already out"))
    }

    /// A pre-release counts as its release.
    fn unless_next(&self, version: &Version, is_right: fn(Ordering) -> bool) -> Option<String> {
        let next = self.next.as_ref()?;
        (!is_right(numbers(version).cmp(&numbers(next))))
            .then(|| format!("{version} is not the version to be released, which is {next}"))
    }
}

/// What has changed since the last release, before a change and after it.
pub(super) struct SinceRelease<'f> {
    pub(super) before: &'f [Finding],
    pub(super) after: &'f [Finding],
}

impl SinceRelease<'_> {
    /// Judges a change by what it does to users of the release. What it breaks in addition to what was
    /// broken before stops it, however many steps led there; a break of what no release contains is a
    /// note, and requires nothing.
    pub(super) fn apply(&self, changes: &mut Vec<Finding>, released: &Revision, new: &Revision) {
        let before: BTreeSet<_> = self.before.iter().filter_map(key).collect();
        let keyed = self.after.iter().filter_map(|finding| Some((key(finding)?, finding)));
        let mut fresh: BTreeMap<_, _> = keyed.filter(|(key, _)| !before.contains(key)).collect();
        let mut told = BTreeSet::new();
        for finding in changes.iter_mut().filter(|finding| is_break(finding)) {
            let key = key(finding).filter(|key| fresh.contains_key(key));
            if let Some(key) = key {
                told.insert(key);
                continue;
            }
            finding.help("no release contains what this changes");
            if let Some(change) = &mut finding.change {
                change.is_unreleased = true;
                change.bump = Bump::None;
            }
        }
        fresh.retain(|key, finding| finding.is_error() && !told.contains(key));
        // What is reported against the release is not reported again for the last step.
        let subjects: BTreeSet<_> = fresh.values().map(|finding| subject(finding)).collect();
        changes.retain(|it| !is_unreleased(it) || !subjects.contains(&subject(it)));
        let version = released.version();
        let since = version.map_or("since the last release".to_owned(), |it| format!("since {it}"));
        let paths: BTreeSet<_> = new.specs.iter().map(SpecFile::path).collect();
        changes.extend(fresh.into_values().map(|finding| {
            let message = format!("{since}: {}", finding.message);
            let finding = Finding { message, ..finding.clone() };
            // A file that is gone has no place left.
            if paths.contains(&*finding.path) {
                finding
            } else {
                Finding { span: 0..0, line: 1, column: 1, ..finding }
            }
        }));
    }
}

/// What makes two changes the same. A rename that keeps the old name differs from one that does not,
/// although the names are the same.
fn key(finding: &Finding) -> Option<(String, bool)> {
    Some((finding.change.as_ref()?.fingerprint.clone(), finding.is_error()))
}

/// What a change is about: its rule, table and code.
fn subject(finding: &Finding) -> (&str, Option<(&str, Option<&Code>)>) {
    let change = finding.change.as_deref();
    (finding.rule.id, change.map(|change| (&*change.table, change.code.as_ref())))
}

fn is_unreleased(finding: &Finding) -> bool {
    finding.change.as_ref().is_some_and(|change| change.is_unreleased)
}

/// Whether it takes away something that users may have, or should be told about.
fn is_break(finding: &Finding) -> bool {
    finding.is_error() || finding.bump() == Some(Bump::Major) || finding.rule.id == RESERVED_REMOVED
}

/// The versions of both revisions; `None` where one states none.
pub(super) fn versions(
    old: &Revision,
    new: &Revision,
    bump: Bump,
    is_out: bool,
) -> Option<Versions> {
    let (old, new) = (old.version()?, new.version()?);
    let needed = bump.after(&old);
    Some(Versions { old, new, bump, needed, is_out })
}

/// Reports that the new version is too low for the change.
pub(super) fn too_low(new: &Revision, versions: &Versions) -> Option<Finding> {
    let manifest = new.manifest.as_ref().filter(|_| !versions.is_enough())?;
    let (_, span) = manifest::version(manifest)?;
    let Versions { old, new, bump, needed, .. } = versions;
    let message = if new < old {
        format!("the version went back from {old} to {new}")
    } else {
        format!("since {old} the specs require a {bump} version bump, and {new} is too low")
    };
    let help = format!("raise the version to {needed}");
    Some(Finding::new(manifest, &span, &VERSION_TOO_LOW, message).with_help(help))
}
