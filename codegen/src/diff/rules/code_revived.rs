//! `code_revived`

use super::code_reused::is_reused;
use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::{EntryPair, span};
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "code_revived",
    level: Level::Note,
    what: "A retired code is in use again.",
    why: "Its variant is deprecated no more.",
    check: Check::Diff(Bump::Minor, Compare::Entries(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    if pair.old.is_retired() && !pair.new.is_retired() && !is_reused(pair) {
        let message = format!("{pair} is in use again");
        let delta = Delta::of(pair.code).from("retired");
        changes.report(&pair.table.new, &span(pair.new), delta, message);
    }
}
