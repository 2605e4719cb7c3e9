//! `edition_removed`

use super::editions::{lacking, pairs};
use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::{EntryPair, span};
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "edition_removed",
    level: Level::Error,
    what: "An edition is gone, or its title.",
    why: "What one product's page says differently is lost.",
    check: Check::Diff(Bump::Minor, Compare::Entries(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    for (product, _) in lacking(pair.old, pair.new) {
        let message = format!("the {product} edition of {pair} is gone");
        let delta = Delta::of(pair.code).from(product);
        let finding = changes.report(&pair.table.new, &span(pair.new), delta, message);
        finding.help("keep it, unless the page says the same as the others now");
    }
    for (product, old, new) in pairs(pair) {
        if old.title.is_some() && new.title.is_none() {
            let message = format!("the {product} edition of {pair} has lost its title");
            let delta = Delta::of(pair.code).from(format!("{product} title"));
            let finding = changes.report(&pair.table.new, &new.header, delta, message);
            finding.help("keep it, unless the page says the same as the others now");
        }
    }
}
