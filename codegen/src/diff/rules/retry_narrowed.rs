//! `retry_narrowed`

use super::retry::{report, strength, verdicts};
use crate::bump::Bump;
use crate::diff::changes::Changes;
use crate::diff::revisions::EntryPair;
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "retry_narrowed",
    level: Level::Warning,
    what: "A verdict allows less than before: any has become `never`, or `resign` or `throttle` has become `backoff`.",
    why: "Unchanged callers give up where they went on.",
    check: Check::Diff(Bump::Minor, Compare::Entries(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let Some((old, new)) = verdicts(pair).filter(|(old, new)| strength(*new) < strength(*old))
    else {
        return;
    };
    report(pair, (old, new), "less", changes);
}
