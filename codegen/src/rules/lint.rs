//! A rule about specs, with the function that finds its errors.

use toml::Spanned;

use crate::model::{Entry, Spec, Table};
use crate::report::{Report, Reports};
use crate::rule::{Level, Rule};
use crate::spec_file::SpecFile;

/// A rule about specs, with the function that finds its errors.
pub(super) struct Lint {
    pub(super) rule: Rule,
    pub(super) check: Check,
}

/// Where a rule looks.
pub(super) enum Check {
    /// At the full text of every file, including comments; with its strings.
    File(fn(&SpecFile, &[&Spanned<String>], &mut Report<'_>)),
    /// At every string of every file.
    Text(fn(&Spanned<String>, &mut Report<'_>)),
    /// At every entry.
    Entry(fn(&Entry, &mut Report<'_>)),
    /// At every table.
    Table(fn(&Table, &mut Report<'_>)),
    /// At every spec.
    Spec(fn(&Spec<'_>, &mut Report<'_>)),
    /// At all specs together; the second value is where to report for a file.
    Specs(fn(&[Spec<'_>], &mut Reports<'_>)),
}

impl Lint {
    /// A rule whose findings stop the build, still to be described.
    pub(super) const fn error(id: &'static str, check: Check) -> Self {
        Self { rule: Rule::error(id), check }
    }

    /// A rule whose findings a person must judge, and may accept in the entry that each is about, still
    /// to be described.
    pub(super) const fn warning(id: &'static str, check: Check) -> Self {
        Self { rule: Rule::error(id).at(Level::Warning), check }
    }

    pub(super) const fn what(self, what: &'static str) -> Self {
        Self { rule: self.rule.what(what), check: self.check }
    }

    pub(super) const fn why(self, why: &'static str) -> Self {
        Self { rule: self.rule.why(why), check: self.check }
    }
}
