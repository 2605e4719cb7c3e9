//! A rule about changes, with the function that finds them.

use super::fates::{Fate, Fated};
use super::pairs::{EntryPair, Revisions, TablePair};
use super::report::Changes;
use crate::bump::Bump;
use crate::rule::{Level, Rule};

/// A rule about changes, with the function that finds them.
pub(super) struct ChangeRule {
    pub(super) rule: Rule,
    pub(super) compare: Compare,
}

/// Where a rule looks.
pub(super) enum Compare {
    /// At both revisions as a whole.
    Revisions(fn(&Revisions<'_>, &mut Changes<'_>)),
    /// At every table that is in both.
    Tables(fn(&TablePair<'_>, &mut Changes<'_>)),
    /// At every code or name with this fate.
    Fate(Fate, fn(&Fated<'_>, &TablePair<'_>, &mut Changes<'_>)),
    /// At every code that a table has in both.
    Entries(fn(&EntryPair<'_>, &mut Changes<'_>)),
}

impl ChangeRule {
    /// A rule whose findings stop a change until they are accepted, still to be described.
    pub(super) const fn error(id: &'static str, bump: Bump, compare: Compare) -> Self {
        Self { rule: Rule { bump: Some(bump), ..Rule::error(id) }, compare }
    }

    /// A rule whose findings a person must judge, still to be described.
    pub(super) const fn warning(id: &'static str, bump: Bump, compare: Compare) -> Self {
        let Self { rule, compare } = Self::error(id, bump, compare);
        Self { rule: rule.at(Level::Warning), compare }
    }

    /// A rule whose findings are listed, still to be described.
    pub(super) const fn note(id: &'static str, bump: Bump, compare: Compare) -> Self {
        let Self { rule, compare } = Self::error(id, bump, compare);
        Self { rule: rule.at(Level::Note), compare }
    }

    /// The same rule, some of whose findings stop a change.
    pub(super) const fn or_error(self) -> Self {
        Self { rule: Rule { worst: Level::Error, ..self.rule }, compare: self.compare }
    }

    pub(super) const fn what(self, what: &'static str) -> Self {
        Self { rule: self.rule.what(what), compare: self.compare }
    }

    pub(super) const fn why(self, why: &'static str) -> Self {
        Self { rule: self.rule.why(why), compare: self.compare }
    }
}
