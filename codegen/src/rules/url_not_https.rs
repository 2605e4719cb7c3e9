//! `url_not_https`

use crate::model::Spec;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "url_not_https",
    level: Level::Error,
    what: "The address of a page does not begin with https:// and a host.",
    why: "Readers follow it, and what they read there must be the page.",
    check: Check::Spec(check),
    lacks: Lacks::Nothing,
};

fn check(spec: &Spec<'_>, report: &mut Report<'_>) {
    for url in spec.sources.iter().filter_map(|source| source.url.as_ref()) {
        let host = url.get_ref().strip_prefix("https://").and_then(|rest| rest.split('/').next());
        if host.is_none_or(str::is_empty) {
            report.at(&url.span(), "the address of a page begins with https:// and a host");
        }
    }
}
