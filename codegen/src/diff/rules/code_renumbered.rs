//! `code_renumbered`

use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::{TablePair, name, span};
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "code_renumbered",
    level: Level::Error,
    what: "A name stands for another code.",
    why: "It silently rewires every `match`.",
    check: Check::Diff(Bump::Major, Compare::Tables(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    for (moved, old, new) in pair.renumbered() {
        let entry = pair.new.entries.get(&new);
        // Former names go where their variant goes.
        let is_variant = entry.is_some_and(|entry| name(entry) == moved);
        let goes_along = pair.old.entries.get(&old).is_some_and(|entry| {
            name(entry) != moved && pair.new.codes.get(name(entry)) == Some(&new)
        });
        if is_variant || !goes_along {
            let message = format!("`{moved}` stood for {old} and stands for {new} now");
            let span = entry.map(|entry| span(entry)).unwrap_or_default();
            let delta = Delta::of(old).from(old).to(new);
            let finding = changes.report(&pair.new, &span, delta, message);
            finding.help("retire the old code, and give the new one a name of its own");
        }
    }
}
