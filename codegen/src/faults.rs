//! Collects the errors of one file while it is parsed.

use std::fmt::Display;
use std::ops::Range;

use crate::finding::Finding;
use crate::rule::Rule;
use crate::spec_file::SpecFile;

/// Collects the errors of one file.
pub(crate) struct Faults<'f, 'r> {
    pub(crate) file: &'f SpecFile,
    pub(crate) findings: &'r mut Vec<Finding>,
}

impl Faults<'_, '_> {
    /// How a value is written.
    pub(crate) fn literal(&self, span: &Range<usize>) -> String {
        String::from_utf8_lossy(self.file.bytes().get(span.clone()).unwrap_or_default())
            .into_owned()
    }

    /// Reports an error, and returns it so that help can be added.
    pub(crate) fn report(
        &mut self,
        rule: &'static Rule,
        span: &Range<usize>,
        message: impl Display,
    ) -> &mut Finding {
        let place = self.findings.len();
        self.findings.push(Finding::new(self.file, span, rule, message));
        &mut self.findings[place]
    }
}
