//! Which part of the version a change requires.

use std::fmt;

use semver::Version;

/// The version bump that a change requires; the greater, the more users notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bump {
    /// Nothing that users could notice.
    None,
    /// Texts.
    Patch,
    /// Something new, or different behavior that no caller can have relied on.
    Minor,
    /// A caller may no longer compile, or may behave differently.
    Major,
}

impl Bump {
    /// The lowest version after `version` that is enough for this bump, as cargo reads versions: before
    /// 1.0.0, the second number takes the place of the first, and the third that of the other two.
    ///
    /// ```
    /// use tencentcloud_errors_codegen::{Bump, Version};
    ///
    /// assert_eq!(Bump::Minor.after(&Version::new(1, 4, 2)), Version::new(1, 5, 0));
    /// assert_eq!(Bump::Minor.after(&Version::new(0, 4, 2)), Version::new(0, 4, 3));
    /// assert_eq!(Bump::Major.after(&Version::new(0, 4, 2)), Version::new(0, 5, 0));
    /// assert_eq!(Bump::None.after(&Version::new(0, 4, 2)), Version::new(0, 4, 2));
    /// ```
    #[must_use]
    pub fn after(self, version: &Version) -> Version {
        let Version { major, minor, patch, .. } = *version;
        // What a pre-release leads to may be enough already: 2.0.0-rc.1 leads to a major version.
        let leads_to = match (major, minor, patch) {
            _ if version.pre.is_empty() => Self::None,
            (_, 0, 0) | (0, _, 0) => Self::Major,
            (0, _, _) | (_, _, 0) => Self::Minor,
            _ => Self::Patch,
        };
        match (self, major) {
            (Self::None, _) => version.clone(),
            (bump, _) if bump <= leads_to => Version::new(major, minor, patch),
            (Self::Patch, _) | (Self::Minor, 0) => {
                Version::new(major, minor, patch.saturating_add(1))
            }
            (Self::Minor, _) | (Self::Major, 0) => Version::new(major, minor.saturating_add(1), 0),
            (Self::Major, _) => Version::new(major.saturating_add(1), 0, 0),
        }
    }
}

impl fmt::Display for Bump {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

/// What makes a version differ from others, whether it is a pre-release or not.
pub(crate) fn numbers(version: &Version) -> (u64, u64, u64) {
    (version.major, version.minor, version.patch)
}
