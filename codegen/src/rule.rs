//! The description of a rule: what rules about specs and rules about changes have in common.

use std::fmt::{self, Display};

use crate::bump::Bump;

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// It stops the build, or the change.
    Error,
    /// It is shown, and stops nothing: only for what the tool cannot judge.
    Warning,
    /// It is listed.
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

/// A rule, described: one thing that a spec may get wrong, or that a change may do to users.
#[derive(Debug)]
pub struct Rule {
    /// The rule's name: `duplicate_code`.
    pub id: &'static str,
    /// How serious its findings are.
    pub level: Level,
    /// How serious the worst of its findings are; differs from `level` for few rules.
    pub worst: Level,
    /// The bump that its findings require; `None` for a rule about one revision.
    pub bump: Option<Bump>,
    /// What it finds.
    pub what: &'static str,
    /// Why this matters.
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

    /// The level of its findings in words, or both levels: `note or error`.
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
