//! Generated files as data, and how those on disk differ from them.

use std::fmt;

/// One generated Rust file, and where it belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// The path below the root, such as `generated/cdn.rs`.
    pub path: String,
    /// The spec that it comes from, such as `spec/cdn.toml`.
    pub spec_path: String,
    /// The Rust.
    pub content: String,
}

/// One way in which `generated/` differs from what the specs say.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Difference {
    /// The file is missing.
    Missing(GeneratedFile),
    /// The file has other content.
    Outdated(GeneratedFile),
    /// The file has other content because it was changed, by hand or by a tool such as rustfmt.
    Edited(GeneratedFile),
    /// The file's spec is gone.
    Orphan {
        /// The path below the root.
        path: String,
    },
}

impl Difference {
    /// The path below the root.
    #[must_use]
    pub fn path(&self) -> &str {
        match self {
            Self::Missing(file) | Self::Outdated(file) | Self::Edited(file) => &file.path,
            Self::Orphan { path } => path,
        }
    }

    /// What differs, without what to do about it.
    #[must_use]
    pub fn difference(&self) -> String {
        let path = self.path();
        match self {
            Self::Missing(file) => {
                format!("{path}: missing, though {} is there", file.spec_path)
            }
            Self::Outdated(file) => format!("{path}: not what {} says", file.spec_path),
            Self::Edited(file) => {
                format!("{path}: changed by hand, and not what {} says", file.spec_path)
            }
            Self::Orphan { .. } => format!("{path}: its spec is gone"),
        }
    }
}

/// One line: what differs, and what to do about it in a crate whose build script regenerates.
impl fmt::Display for Difference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let difference = self.difference();
        write!(
            formatter,
            "{difference}; run `cargo build` where CI is not set, and commit the result"
        )
    }
}
