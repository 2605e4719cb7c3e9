//! `edition_added`

use super::editions::lacking;
use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::EntryPair;
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "edition_added",
    level: Level::Note,
    what: "An edition is new.",
    why: "One product's own wording is told from the others'.",
    check: Check::Diff(Bump::Minor, Compare::Entries(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    for (product, edition) in lacking(pair.new, pair.old) {
        let message = format!("the {product} edition of {pair} is new");
        changes.report(&pair.table.new, &edition.header, Delta::of(pair.code).to(product), message);
    }
}
