//! `retirement_incomplete`

use crate::model::Entry;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "retirement_incomplete",
    level: Level::Error,
    what: "An entry has some of `status`, `since` and `reason`, and not all of them.",
    why: "Whoever meets a deprecated name must be told since when it is one, and why.",
    check: Check::Entry(check),
    lacks: Lacks::Field,
};

fn check(entry: &Entry, report: &mut Report<'_>) {
    let reason = entry.reason.as_ref().and_then(|it| it.en.as_ref().or(it.zh.as_ref()));
    let keys = [
        ("status", entry.status.as_ref().map(toml::Spanned::span)),
        ("since", entry.since.as_ref().map(toml::Spanned::span)),
        ("reason", reason.map(toml::Spanned::span)),
    ];
    let Some(span) = keys.iter().find_map(|(_, span)| span.clone()) else { return };
    let missing: Vec<_> =
        keys.iter().filter(|(_, span)| span.is_none()).map(|(key, _)| format!("`{key}`")).collect();
    if !missing.is_empty() {
        let message = format!("a retired code needs {} too", missing.join(" and "));
        report.at(&span, message);
    }
}
