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
    /// How serious the worst of them are: of few rules another level.
    pub worst: Level,
    /// The part of the version that a finding requires; `None` for a rule about one revision.
    pub bump: Option<Bump>,
    /// What it finds.
    pub what: &'static str,
    /// Why that matters.
    pub why: &'static str,
}

impl Rule {
    /// A rule whose findings stop the build, still to be described.
    pub(crate) const fn error(id: &'static str) -> Self {
        let level = Level::Error;
        Self { id, level, worst: level, bump: None, what: "", why: "" }
    }

    pub(crate) const fn at(self, level: Level) -> Self {
        Self { level, worst: level, ..self }
    }

    /// The level of its findings in words, or both levels.
    #[must_use]
    pub fn levels(&self) -> String {
        let Self { level, worst, .. } = self;
        if level == worst { level.to_string() } else { format!("{level} or {worst}") }
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
