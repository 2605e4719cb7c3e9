//! `code_retired`

use toml::Spanned;

use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::EntryPair;
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "code_retired",
    level: Level::Note,
    what: "A code is retired.",
    why: "Its variant becomes deprecated: users are warned, and nothing else changes.",
    check: Check::Diff(Bump::Minor, Compare::Entries(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    if !pair.old.is_retired() && pair.new.is_retired() {
        let message = format!("{pair} is retired");
        let span = pair.new.status.as_ref().map(Spanned::span).unwrap_or_default();
        changes.report(&pair.table.new, &span, Delta::of(pair.code).to("retired"), message);
    }
}
