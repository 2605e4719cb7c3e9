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
    /// At both revisions as wholes.
    Revisions(fn(&Revisions<'_>, &mut Changes<'_>)),
    /// At every table that is in both.
    Tables(fn(&TablePair<'_>, &mut Changes<'_>)),
    /// At every code or name that a fate has befallen.
    Fate(Fate, fn(&Fated<'_>, &TablePair<'_>, &mut Changes<'_>)),
    /// At every code that a table has in both.
    Entries(fn(&EntryPair<'_>, &mut Changes<'_>)),
}

impl ChangeRule {
    /// A rule whose findings stop a change until they are accepted.
    pub(super) const fn error(
        id: &'static str,
        bump: Bump,
        [what, why]: [&'static str; 2],
        compare: Compare,
    ) -> Self {
        Self { rule: Rule { bump: Some(bump), ..Rule::error(id, what, why) }, compare }
    }

    /// A rule whose findings a person must judge.
    pub(super) const fn warning(
        id: &'static str,
        bump: Bump,
        what_why: [&'static str; 2],
        compare: Compare,
    ) -> Self {
        Self::error(id, bump, what_why, compare).at(Level::Warning)
    }

    /// A rule whose findings are listed.
    pub(super) const fn note(
        id: &'static str,
        bump: Bump,
        what_why: [&'static str; 2],
        compare: Compare,
    ) -> Self {
        Self::error(id, bump, what_why, compare).at(Level::Note)
    }

    const fn at(self, level: Level) -> Self {
        let Self { rule, compare } = self;
        Self { rule: Rule { level, ..rule }, compare }
    }
}
