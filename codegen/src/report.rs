//! Collects what the rules about one revision find.

use std::fmt::Display;
use std::ops::Range;

use toml::Spanned;

use crate::finding::Finding;
use crate::rule::Rule;
use crate::spec_file::SpecFile;

/// Collects the findings of one rule in one file.
pub(crate) struct Report<'r> {
    pub(crate) rule: &'static Rule,
    pub(crate) file: &'r SpecFile,
    pub(crate) findings: &'r mut Vec<Finding>,
}

impl Report<'_> {
    /// Reports an error at a place, in one line.
    pub(crate) fn at(&mut self, span: &Range<usize>, message: impl Display) -> &mut Finding {
        let place = self.findings.len();
        self.findings.push(Finding::new(self.file, span, self.rule, message));
        &mut self.findings[place]
    }

    /// Like [`at`](Self::at), with what to do about it.
    pub(crate) fn at_with_help(
        &mut self,
        span: &Range<usize>,
        message: impl Display,
        help: impl Display,
    ) {
        self.at(span, message).help(help);
    }

    /// Where a text begins, after its quotes; `None` if it is written with escapes, so that places in it
    /// are unknown.
    pub(crate) fn inside(&self, text: &Spanned<String>) -> Option<usize> {
        let (literal, text_bytes) =
            (self.file.bytes().get(text.span())?, text.get_ref().as_bytes());
        let quotes = literal.len().checked_sub(text_bytes.len())? / 2;
        (literal.get(quotes..quotes + text_bytes.len())? == text_bytes)
            .then(|| text.span().start + quotes)
    }

    /// The line of a place, for messages that point at it.
    pub(crate) fn line(&self, span: &Range<usize>) -> usize {
        self.file.place(span.start).0
    }
}

/// Collects the findings of one rule in any file.
pub(crate) struct Reports<'r> {
    pub(crate) rule: &'static Rule,
    pub(crate) findings: &'r mut Vec<Finding>,
}

impl Reports<'_> {
    pub(crate) fn of<'r>(&'r mut self, file: &'r SpecFile) -> Report<'r> {
        Report { rule: self.rule, file, findings: self.findings }
    }
}
