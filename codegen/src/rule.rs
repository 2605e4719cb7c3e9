//! What a rule is: its name, its level, its reasons, and the function that finds its faults.

use std::fmt::{self, Display};
use std::ops::Range;

use toml::Spanned;

use crate::bump::Bump;
use crate::diff::{Changes, EntryPair, Revisions, TablePair};
use crate::finding::Finding;
use crate::model::{Accepted, Entry, Spec, Table};
use crate::spec_file::SpecFile;

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
    /// What it finds.
    pub what: &'static str,
    /// Why that is a fault.
    pub why: &'static str,
    pub(crate) check: Check,
    pub(crate) lacks: Lacks,
}

/// What a rule's findings say is not there: that may be so only because it could not be read.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Lacks {
    /// Something is there, and wrong.
    Nothing,
    /// Something of the same block.
    Field,
    /// A `[[source]]` anywhere in the file.
    Source,
    /// A `sources` anywhere in the file.
    Citation,
}

/// Where a rule looks.
#[derive(Debug)]
pub(crate) enum Check {
    /// `parse` finds it while it makes the model.
    Parse,
    /// `lint` finds it where nothing else is wrong with a file.
    Layout,
    /// At every string.
    Text(fn(&Spanned<String>, &mut Report<'_>)),
    /// At every entry.
    Entry(fn(&Entry, &mut Report<'_>)),
    /// At every table, with its spec.
    Table(fn(&Table, &Spec<'_>, &mut Report<'_>)),
    /// At every spec.
    Spec(fn(&Spec<'_>, &mut Report<'_>)),
    /// At all specs together; the second value is where to report for a file.
    Specs(fn(&[Spec<'_>], &mut Reports<'_>)),
    /// At the acceptances of `spec/accepted.toml`.
    Accepted(fn(&Accepted<'_>, &mut Report<'_>)),
    /// `diff` finds it in `spec/accepted.toml`, or in the version of `Cargo.toml`.
    Verdict,
    /// Between two revisions; what is found owes this bump.
    Diff(Bump, Compare),
}

/// Where a rule of `diff` looks.
#[derive(Debug)]
pub(crate) enum Compare {
    /// At both revisions as wholes.
    Revisions(fn(&Revisions<'_>, &mut Changes<'_>)),
    /// At every table that is in both.
    Tables(fn(&TablePair<'_>, &mut Changes<'_>)),
    /// At every code that a table has in both.
    Entries(fn(&EntryPair<'_>, &mut Changes<'_>)),
}

impl Rule {
    /// The bump that a finding of this rule owes; `None` for a rule about one revision.
    #[must_use]
    pub fn bump(&self) -> Option<Bump> {
        match self.check {
            Check::Diff(bump, _) => Some(bump),
            _ => None,
        }
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Rule {}

/// Takes the findings of one rule in one file.
pub(crate) struct Report<'r> {
    pub(crate) rule: &'static Rule,
    pub(crate) file: &'r SpecFile,
    pub(crate) findings: &'r mut Vec<Finding>,
}

impl Report<'_> {
    /// Reports a fault at a place, in one line; then perhaps a way out.
    pub(crate) fn at(&mut self, span: &Range<usize>, message: impl Display) {
        self.findings.push(Finding::new(self.file, span, self.rule, message));
    }

    /// Like [`at`](Self::at), with the way out.
    pub(crate) fn at_with_help(
        &mut self,
        span: &Range<usize>,
        message: impl Display,
        help: impl Display,
    ) {
        self.findings.push(Finding::new(self.file, span, self.rule, message).with_help(help));
    }

    /// The line of a place, for messages that point at it.
    pub(crate) fn line(&self, span: &Range<usize>) -> usize {
        self.file.place(span.start).0
    }
}

/// Takes the findings of one rule in any file.
pub(crate) struct Reports<'r> {
    pub(crate) rule: &'static Rule,
    pub(crate) findings: &'r mut Vec<Finding>,
}

impl Reports<'_> {
    pub(crate) fn of<'r>(&'r mut self, file: &'r SpecFile) -> Report<'r> {
        Report { rule: self.rule, file, findings: self.findings }
    }
}
