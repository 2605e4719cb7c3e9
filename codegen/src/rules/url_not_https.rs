//! `url_not_https`

use crate::model::Spec;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "url_not_https",
    level: Level::Error,
    what: "The address of a page does not begin with https://.",
    why: "Readers follow it, and what they read there must be the page.",
    check: Check::Spec(check),
    lacks: Lacks::Nothing,
};

fn check(spec: &Spec<'_>, report: &mut Report<'_>) {
    for url in spec.sources.iter().filter_map(|source| source.url.as_ref()) {
        if !url.get_ref().starts_with("https://") {
            report.at(&url.span(), "the address of a page begins with https://");
        }
    }
}
