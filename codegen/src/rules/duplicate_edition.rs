//! `duplicate_edition`

use crate::model::Entry;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "duplicate_edition",
    level: Level::Error,
    what: "An entry has two editions of one product.",
    why: "A product has one page.",
    check: Check::Entry(check),
    lacks: Lacks::Nothing,
};

fn check(entry: &Entry, report: &mut Report<'_>) {
    let mut products = Vec::new();
    for product in entry.editions.iter().filter_map(|edition| edition.product.as_ref()) {
        if products.contains(&product.get_ref()) {
            report.at(&product.span(), "this code has an edition of the same product already");
        }
        products.push(product.get_ref());
    }
}
