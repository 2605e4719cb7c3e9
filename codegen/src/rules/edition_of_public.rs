//! `edition_of_public`

use crate::model::{Entry, PUBLIC};
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "edition_of_public",
    level: Level::Error,
    what: "An edition has the product `public`.",
    why: "An edition is what one product's page says.",
    check: Check::Entry(check),
    lacks: Lacks::Nothing,
};

fn check(entry: &Entry, report: &mut Report<'_>) {
    for product in entry.editions.iter().filter_map(|edition| edition.product.as_ref()) {
        if product.get_ref() == PUBLIC {
            report.at(&product.span(), "an edition belongs to one product, and `public` is none");
        }
    }
}
