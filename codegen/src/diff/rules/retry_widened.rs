//! `retry_widened`

use super::retry::{report, strength, verdicts};
use crate::bump::Bump;
use crate::diff::changes::Changes;
use crate::diff::revisions::EntryPair;
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "retry_widened",
    level: Level::Error,
    what: "A verdict allows more than before: `never` has become any other, or `backoff` has become `resign` or `throttle`.",
    why: "Unchanged callers begin to repeat side effects.",
    check: Check::Diff(Bump::Major, Compare::Entries(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let Some((old, new)) = verdicts(pair).filter(|(old, new)| strength(*new) > strength(*old))
    else {
        return;
    };
    report(pair, (old, new), "more", changes)
        .help("be sure that the service rejects the request before it runs");
}
