//! A rule as it is described: what lint rules and rules of changes have in common.

use std::fmt::{self, Display};

use crate::bump::Bump;

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Stops the build.
    Error,
    /// Is shown; only for what the tool cannot judge.
    Warning,
    /// Is listed.
    Note,
}

impl Display for Level {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Self::Error => "error",
            Self::Warning => "warn",
            Self::Note => "note",
        })
    }
}

/// One thing that a spec may get wrong, or a change of specs may do to users.
#[derive(Debug)]
pub struct Rule {
    /// The rule's name: `duplicate_code`.
    pub id: &'static str,
    /// How serious its findings are.
    pub level: Level,
    /// The part of the version that a finding owes; `None` for a rule about one revision.
    pub bump: Option<Bump>,
    /// What it finds.
    pub what: &'static str,
    /// Why that matters.
    pub why: &'static str,
}

impl Rule {
    /// A rule whose findings stop the build, still to be described.
    pub(crate) const fn error(id: &'static str) -> Self {
        Self { id, level: Level::Error, bump: None, what: "", why: "" }
    }

    pub(crate) const fn what(self, what: &'static str) -> Self {
        Self { what, ..self }
    }

    pub(crate) const fn why(self, why: &'static str) -> Self {
        Self { why, ..self }
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Rule {}
