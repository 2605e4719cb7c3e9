//! What a well-formed spec may still get wrong: each rule names itself in its findings.

mod across;
mod guidance;
mod identity;
mod names;
mod text;

use std::fmt::Display;
use std::ops::Range;

use crate::finding::Finding;
use crate::model::Spec;
use crate::spec_file::SpecFile;

/// Reports every fault of every spec.
pub(crate) fn check(specs: &[Spec<'_>], findings: &mut Vec<Finding>) {
    for spec in specs {
        let mut report = Report { file: spec.file, findings };
        names::check(spec, &mut report);
        identity::check(spec, &mut report);
        text::check(spec, &mut report);
        guidance::check(spec, &mut report);
    }
    across::check(specs, findings);
}

/// Takes the findings of one file.
struct Report<'r> {
    file: &'r SpecFile,
    findings: &'r mut Vec<Finding>,
}

impl Report<'_> {
    fn error(&mut self, rule: &'static str, span: &Range<usize>, message: impl Display) {
        self.findings.push(Finding::new(self.file, span, rule, message));
    }

    /// The line of an offset, for messages that point at another place.
    fn line(&self, span: &Range<usize>) -> usize {
        self.file.place(span.start).0
    }
}
