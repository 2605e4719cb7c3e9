//! Between which versions a change is, as far as that is known.

use semver::Version;
use toml::Spanned;

use super::revisions::place;
use super::{Purpose, Revision, Revisions, TablePair, rules};
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

    /// Why something cannot be of this release that names a version; `None` if it can, or if it
    /// names none.
    pub(super) fn misdated(&self, version: &str) -> Option<String> {
        let version = Version::parse(version).ok()?;
        if let Some(out) = self.out.as_ref().filter(|out| version <= **out) {
            return Some(format!("{version} is no version to come: {out} is out"));
        }
        let next = self.next.as_ref().filter(|next| version > **next)?;
        Some(format!("{version} is not the version to be released, which is {next}"))
    }

    /// The codes that are newly retired, and since a version that is not to come.
    pub(super) fn misdated_retirements(&self, revisions: &Revisions<'_>) -> Vec<Finding> {
        let entries = revisions.pairs.iter().flat_map(TablePair::entries);
        let retired = entries.filter(|pair| pair.new.is_retired() && !pair.old.is_retired());
        let misdated = retired.filter_map(|pair| {
            let since = pair.new.since.as_ref()?;
            let message = self.misdated(since.get_ref())?;
            let span = pair.new.since.as_ref().map_or_else(|| place(pair.new), Spanned::span);
            let rule = &rules::since_misdated::RULE;
            let help = "name the version that will retire the code";
            Some(Finding::new(pair.table.new.spec.file, &span, rule, message).with_help(help))
        });
        misdated.collect()
    }
}
