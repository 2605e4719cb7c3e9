//! Between which versions a change is, as far as that is known.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use semver::Version;

use super::manifest;
use super::revision::Revision;
use super::rules::{SINCE_MISDATED, VERSION_TOO_LOW};
use super::verdict::{Purpose, Versions};
use crate::bump::{Bump, numbers};
use crate::changes::Revisions;
use crate::finding::Finding;

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

    /// Why something cannot be accepted for this release or a later one; `None` if it can, or if
    /// it names no version.
    pub(super) fn misdated(&self, version: &str) -> Option<String> {
        let version = Version::parse(version).ok()?;
        self.no_version_to_come(&version).or_else(|| self.unless_next(&version, Ordering::is_le))
    }

    /// The codes that are retired since another version than before, and it is not to come.
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
        Some(format!("{version} is not a version to come: {out} is out"))
    }

    /// A pre-release has what its release is to have.
    fn unless_next(&self, version: &Version, is_right: fn(Ordering) -> bool) -> Option<String> {
        let next = self.next.as_ref()?;
        (!is_right(numbers(version).cmp(&numbers(next))))
            .then(|| format!("{version} is not the version to be released, which is {next}"))
    }
}

/// Makes notes of the breaks that no user can suffer from: without this change, or with it, the
/// release to come is the same in that.
pub(super) fn forgive_unreleased(changes: &mut [Finding], since_release: &[Finding]) {
    let key = |finding: &Finding| {
        let change = finding.change.as_ref()?;
        Some((finding.rule.id, change.table.clone(), change.code.clone()))
    };
    let since_release: BTreeSet<_> = since_release.iter().filter_map(key).collect();
    for finding in changes.iter_mut().filter(|finding| finding.is_error()) {
        if key(finding).is_some_and(|key| !since_release.contains(&key)) {
            finding.help("no release has had what this changes");
            if let Some(change) = &mut finding.change {
                change.is_unreleased = true;
                change.bump = Bump::None;
            }
        }
    }
}

/// The versions of both revisions; `None` where one states none.
pub(super) fn versions(old: &Revision, new: &Revision, bump: Bump) -> Option<Versions> {
    let (old, new) = (old.version()?, new.version()?);
    let owed = bump.after(&old);
    Some(Versions { old, new, bump, owed })
}

/// Reports that the new version does not pay for the change.
pub(super) fn unpaid(new: &Revision, versions: &Versions) -> Option<Finding> {
    let manifest = new.manifest.as_ref().filter(|_| !versions.is_paid())?;
    let (_, span) = manifest::version(manifest)?;
    let Versions { old, new, bump, owed } = versions;
    let message = if new < old {
        format!("the version went back from {old} to {new}")
    } else {
        format!("since {old} the specs owe a {bump} bump, and {new} does not pay it")
    };
    let help = format!("raise the version to {owed}");
    Some(Finding::new(manifest, &span, &VERSION_TOO_LOW, message).with_help(help))
}
