//! Takes what the rules about one revision find.

use std::fmt::Display;
use std::ops::Range;

use crate::finding::Finding;
use crate::rule::Rule;
use crate::spec_file::SpecFile;

/// Takes the findings of one rule in one file.
pub(crate) struct Report<'r> {
    pub(crate) rule: &'static Rule,
    pub(crate) file: &'r SpecFile,
    pub(crate) findings: &'r mut Vec<Finding>,
}

impl Report<'_> {
    /// Reports a fault at a place, in one line.
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
