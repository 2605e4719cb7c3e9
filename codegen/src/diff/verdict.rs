//! What a change means, and for what purpose it is compared.

use semver::Version;

use super::revision::Revision;
use crate::bump::{Bump, numbers};
use crate::finding::Finding;

/// The result of a comparison: what a change of the specs means for users.
#[derive(Clone, Debug)]
pub struct Diff {
    /// Every change with the bump that it requires, every error of the new revision, and what could
    /// not be read of the old one: the worst first, then by file, line, column and rule.
    pub findings: Vec<Finding>,
    /// The bump that the whole change requires, whether it is accepted or not.
    pub bump: Bump,
    /// Whether both revisions are free of errors, which could hide changes.
    pub is_complete: bool,
    /// The versions before and after: in the manifest of the last release, or of the old revision if
    /// no release is known, and in that of the new one.
    pub versions: Option<Versions>,
}

/// The versions of two revisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versions {
    /// The version of the last release, or of the old revision if no release is known.
    pub old: Version,
    /// The version of the new revision.
    pub new: Version,
    /// The bump that everything since the old version requires, including the change.
    pub bump: Bump,
    /// The lowest version that is enough for that.
    pub needed: Version,
    /// Whether the old version is known to be released.
    pub is_out: bool,
}

impl Versions {
    /// Whether the new version is enough, if the old one is out; a pre-release is enough for what its
    /// release is enough for, and only once.
    #[must_use]
    pub fn is_enough(&self) -> bool {
        let Self { old, new, bump, needed, .. } = self;
        let is_raised = new > old || (new == old && *bump == Bump::None);
        is_raised && numbers(new) >= numbers(needed)
    }
}

/// The purpose of a comparison: a review or a release.
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant, reason = "there is one of them for a whole run")]
pub enum Purpose {
    /// The review of a change. Its version may follow later, and what earlier changes accepted for
    /// the next release stays.
    Review {
        /// The last release, if there is one.
        released: Option<Revision>,
    },
    /// The release of everything since the old revision, which is the last release.
    Release,
}
