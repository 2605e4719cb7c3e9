//! `table_removed`

use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::Revisions;
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "table_removed",
    level: Level::Error,
    what: "A table is gone.",
    why: "Its enum is gone, and with it whatever users have built on it.",
    check: Check::Diff(Bump::Major, Compare::Revisions(check)),
    lacks: Lacks::Nothing,
};

fn check(revisions: &Revisions<'_>, changes: &mut Changes<'_>) {
    for old in &revisions.removed {
        let message = format!("the table `{}` is gone with all its codes", old.name);
        // In the file where it was, if that is there still.
        let spec = revisions.new.iter().find(|spec| spec.file.path() == old.spec.file.path());
        let (file, span) = spec.map_or((old.spec.file, old.span()), |spec| (spec.file, 0..0));
        let finding = changes.report_in(file, &span, old, Delta::default().from(old.name), message);
        finding.help("keep the table, and retire its codes");
    }
}
