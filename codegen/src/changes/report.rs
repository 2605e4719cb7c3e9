//! Collects what the rules about changes find.

use std::fmt::Display;
use std::ops::Range;

use super::side::Side;
use crate::bump::Bump;
use crate::code::{Code, PlainCode};
use crate::finding::{Change, Finding};
use crate::hash::hash;
use crate::rule::Rule;
use crate::spec_file::SpecFile;

/// Collects the findings of one rule.
pub(crate) struct Changes<'c> {
    pub(super) rule: &'static Rule,
    pub(super) findings: &'c mut Vec<Finding>,
}

/// What has changed: of which code, from what, to what.
#[derive(Clone, Debug, Default)]
pub(super) struct Delta {
    pub(super) code: Option<Code>,
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
}

impl Delta {
    /// A change of one code.
    pub(super) fn of(code: PlainCode<'_>) -> Self {
        Self { code: Some(code.into()), ..Self::default() }
    }

    pub(super) fn from(self, old: impl Display) -> Self {
        Self { old: Some(old.to_string()), ..self }
    }

    pub(super) fn to(self, new: impl Display) -> Self {
        Self { new: Some(new.to_string()), ..self }
    }
}

impl Changes<'_> {
    /// Reports a change at a place of a table's file.
    pub(super) fn report(
        &mut self,
        side: &Side<'_>,
        span: &Range<usize>,
        delta: Delta,
        message: impl Display,
    ) -> &mut Finding {
        self.report_in(side.spec.file, span, side, delta, message)
    }

    /// Reports a change of a table at a place of another file.
    pub(super) fn report_in(
        &mut self,
        file: &SpecFile,
        span: &Range<usize>,
        side: &Side<'_>,
        delta: Delta,
        message: impl Display,
    ) -> &mut Finding {
        let table = side.table.short_name().unwrap_or_default();
        self.report_of(file, span, &table, delta, message)
    }

    /// Reports a change of what acceptances call a table.
    pub(super) fn report_of(
        &mut self,
        file: &SpecFile,
        span: &Range<usize>,
        table: &str,
        delta: Delta,
        message: impl Display,
    ) -> &mut Finding {
        let fingerprint = fingerprint(self.rule, table, &delta);
        let table = table.to_owned();
        let Delta { code, old, new } = delta;
        let Rule { level, bump, .. } = *self.rule;
        let bump = bump.unwrap_or(Bump::None);
        let (is_unreleased, accepted) = (false, None);
        let change =
            Change { table, code, old, new, level, bump, is_unreleased, fingerprint, accepted };
        let finding = Finding::new(file, span, self.rule, message);
        let index = self.findings.len();
        self.findings.push(Finding { change: Some(Box::new(change)), ..finding });
        &mut self.findings[index]
    }
}

/// This many things are named in a message; of the rest, only their number.
const NAMED: usize = 5;

/// The first of many things, and how many more there are.
pub(super) fn first_of(things: impl ExactSizeIterator<Item = String>, between: &str) -> String {
    let more = things.len().saturating_sub(NAMED);
    let mut named: Vec<_> = things.take(NAMED).collect();
    if more > 0 {
        named.push(format!("and {more} more"));
    }
    named.join(between)
}

/// Identifies one change, so that accepting it never accepts another one.
fn fingerprint(rule: &Rule, table: &str, delta: &Delta) -> String {
    let code = delta.code.as_ref().map(ToString::to_string);
    let parts = [Some(rule.id), Some(table), code.as_deref()];
    let parts = parts.into_iter().chain([delta.old.as_deref(), delta.new.as_deref()]);
    // A missing part differs from an empty text, and no text contains the byte between them.
    let bytes: Vec<u8> = parts
        .flat_map(|part| [part.map_or(&[0xFE][..], str::as_bytes), &[0xFF]])
        .flatten()
        .copied()
        .collect();
    format!("{:016x}", hash(&bytes))
}
