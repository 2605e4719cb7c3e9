//! Rules about what a draft leaves behind.

use super::lint::{Check, Lint};
use crate::drafts::{PAGE_COMMENT, PROPOSAL_COMMENT};
use crate::model::Spec;
use crate::report::Report;

pub(super) static LINTS: &[Lint] = &[Lint::error("import_comment", Check::Spec(import_comment))
    .what("A comment of `tcerr import` is still there: what a page says, or what it proposes.")
    .why("It is there to be read, rewritten and deleted: no sentence of a page stays in a spec.")];

fn import_comment(spec: &Spec<'_>, report: &mut Report<'_>) {
    let Ok(file) = str::from_utf8(spec.file.bytes()) else { return };
    let mut start = 0;
    for line in file.split_inclusive('\n') {
        let comment = line.trim();
        if [PAGE_COMMENT, PROPOSAL_COMMENT].iter().any(|it| comment.starts_with(it)) {
            let start = start + line.find('#').unwrap_or_default();
            let message = "a comment of `tcerr import` is still there";
            let help = "take over what it says, in your own words, and delete it";
            report.at_with_help(&(start..start + comment.len()), message, help);
        }
        start += line.len();
    }
}
