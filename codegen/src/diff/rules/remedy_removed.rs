//! `remedy_removed`

use super::editions::pairs;
use super::texts::is_lost;
use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::{EntryPair, span};
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "remedy_removed",
    level: Level::Error,
    what: "A remedy is gone: the entry's, or that of one product's edition.",
    why: "Whoever is on call is left without advice.",
    check: Check::Diff(Bump::Minor, Compare::Entries(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    if is_lost(&pair.old.remedy, &pair.new.remedy) {
        let message = format!("{pair} has lost its remedy");
        let delta = Delta::of(pair.code).from("remedy");
        let finding = changes.report(&pair.table.new, &span(pair.new), delta, message);
        finding.help("keep the advice");
    }
    for (product, old, new) in pairs(pair) {
        if old.remedy.is_some() && new.remedy.is_none() {
            let message = format!("the {product} edition of {pair} has lost its remedy");
            let delta = Delta::of(pair.code).from(format!("{product} remedy"));
            let finding = changes.report(&pair.table.new, &new.header, delta, message);
            finding.help("keep what this product's page says");
        }
    }
}
