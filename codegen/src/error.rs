//! Why the generator failed.

use std::fmt;
use std::io;

use crate::finding::Finding;
use crate::generated::Difference;
use crate::one_line::OneLine;

/// Why the generator failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The specs are wrong: every finding at level error, by file, line and column.
    Findings(Vec<Finding>),
    /// `--check`: the generated files are not what the specs say.
    Differences(Vec<Difference>),
    /// There is no `spec/*.toml`.
    NoSpec,
    /// The path of the runtime crate is not a Rust path.
    Runtime(String),
    /// A file could not be read or written.
    Io {
        /// What was attempted: `read`, `write` or `remove`.
        action: &'static str,
        /// The path, below the root of the checkout.
        path: String,
        /// What the operating system says.
        source: io::Error,
    },
}

impl Error {
    pub(crate) fn io(action: &'static str, path: impl Into<String>, source: io::Error) -> Self {
        Self::Io { action, path: path.into(), source }
    }
}

/// One line per finding or difference.
impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Findings(findings) => lines(formatter, findings),
            Self::Differences(differences) => lines(formatter, differences),
            Self::NoSpec => formatter
                .write_str("no spec/*.toml here; run this in a crate that has its tables in spec/"),
            Self::Runtime(path) => {
                write!(formatter, "`{path}` is not a Rust path such as `::tencentcloud_errors`")
            }
            Self::Io { action, path, source } => {
                let (path, source_text) = (OneLine(path), source.to_string());
                write!(formatter, "cannot {action} {path}: {}", OneLine(&source_text))?;
                if matches!(*action, "write" | "remove") && is_read_only(source) {
                    formatter.write_str(
                        "; generated/ is not up to date with spec/, and this checkout cannot be \
                         written: run `cargo build` in one that can, and commit the result",
                    )?;
                }
                Ok(())
            }
        }
    }
}

fn is_read_only(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem)
}

fn lines(formatter: &mut fmt::Formatter<'_>, items: &[impl fmt::Display]) -> fmt::Result {
    for (position, item) in items.iter().enumerate() {
        if position > 0 {
            formatter.write_str("\n")?;
        }
        write!(formatter, "{item}")?;
    }
    Ok(())
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            _ => None,
        }
    }
}
