//! `code_reused`

use super::texts::{changed, is_same_meaning};
use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::{TablePair, name, place};
use crate::model::Entry;
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "code_reused",
    level: Level::Error,
    what: "A number that was retired or reserved has got a new meaning.",
    why: "Old clients read the old one.",
    check: Check::Diff(Bump::Major, Compare::Tables(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    let TablePair { old, new } = pair;
    for (code, entry) in &new.entries {
        let name_now = name(entry);
        let (before, was) = match old.entries.get(code) {
            Some(before) if is_reused(before, entry) => (name(before), "retired"),
            None if old.is_reserved(*code) => ("", "reserved"),
            _ => continue,
        };
        let message = format!("{code} was {was} and stands for `{name_now}` now");
        let delta = Delta::of(*code).from(before).to(name_now);
        let finding = changes.report(new, &place(entry), delta, message);
        finding.help("choose another number; the service's own reuse is a major change");
    }
}

/// Whether a retired code is in use again for something else: under a name that it never had, or
/// with a title that means something else.
pub(super) fn is_reused(old: &Entry, new: &Entry) -> bool {
    let keeps_name = new.names().any(|it| it.get_ref() == name(old));
    let keeps_title =
        changed(&old.title, &new.title).all(|(_, old, new)| is_same_meaning(old, new));
    old.is_retired() && !new.is_retired() && !(keeps_name && keeps_title)
}
