//! `retry_changed`

use super::retry::{report, strength, verdicts};
use crate::bump::Bump;
use crate::diff::changes::Changes;
use crate::diff::revisions::EntryPair;
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "retry_changed",
    level: Level::Warning,
    what: "A verdict has become another one that allows as much: `resign` or `throttle`.",
    why: "Unchanged callers wait longer, or not at all.",
    check: Check::Diff(Bump::Minor, Compare::Entries(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let Some((old, new)) =
        verdicts(pair).filter(|(old, new)| strength(*new) == strength(*old) && new != old)
    else {
        return;
    };
    report(pair, (old, new), "as much in another way", changes);
}
