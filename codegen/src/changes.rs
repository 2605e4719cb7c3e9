//! What has changed between two revisions of the specs; each rule is a row of its file's list.

mod codes;
mod edition_pairs;
mod editions;
mod fates;
mod names;
mod pairs;
mod products;
mod report;
mod rule;
mod side;
mod similarity;
mod sources;
mod tables;
mod text_pairs;
mod texts;
mod verdicts;
mod words;

use crate::finding::Finding;
use crate::rule::Rule;
pub(crate) use codes::RESERVED_REMOVED;
pub(crate) use pairs::{Readable, Revisions};
use report::Changes;
use rule::{ChangeRule, Compare};

static CHANGE_RULES: [&[ChangeRule]; 9] = [
    tables::RULES,
    codes::RULES,
    names::RULES,
    verdicts::RULES,
    words::RULES,
    texts::RULES,
    editions::RULES,
    sources::RULES,
    products::RULES,
];

/// What each rule about changes is.
pub(crate) fn described() -> impl Iterator<Item = &'static Rule> {
    rules().map(|change| &change.rule)
}

fn rules() -> impl Iterator<Item = &'static ChangeRule> {
    CHANGE_RULES.into_iter().flatten()
}

/// Everything that has changed.
pub(crate) fn compare(revisions: &Revisions<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for ChangeRule { rule, compare } in rules() {
        let changes = &mut Changes { rule, findings: &mut findings };
        if let Compare::Revisions(check) = compare {
            check(revisions, changes);
        }
        for table in &revisions.pairs {
            match compare {
                Compare::Revisions(_) => {}
                Compare::Tables(check) => check(table, changes),
                Compare::Fate(fate, check) => {
                    let fates = table.fates.iter().filter(|it| it.fate == *fate);
                    fates.for_each(|fated| check(fated, table, changes));
                }
                Compare::Entries(check) => table.entries().for_each(|pair| check(&pair, changes)),
            }
        }
    }
    // A code that is renumbered, and whose number another code has now, is compared twice.
    findings.sort_by(|one, other| one.order().cmp(&other.order()));
    findings.dedup();
    findings
}
