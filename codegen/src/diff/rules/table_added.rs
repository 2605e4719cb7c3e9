//! `table_added`

use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::Revisions;
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "table_added",
    level: Level::Note,
    what: "A table is new.",
    why: "Users get an enum more; nothing that they have changes.",
    check: Check::Diff(Bump::Minor, Compare::Revisions(check)),
    lacks: Lacks::Nothing,
};

fn check(revisions: &Revisions<'_>, changes: &mut Changes<'_>) {
    for new in &revisions.added {
        let message = format!("the table `{}` is new", new.name);
        changes.report(new, &new.span(), Delta::default().to(new.name), message);
    }
}
