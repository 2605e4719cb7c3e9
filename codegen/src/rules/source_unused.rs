//! `source_unused`

use std::collections::BTreeSet;

use crate::model::Spec;
use crate::rule::{Check, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "source_unused",
    level: Level::Error,
    what: "No entry cites a source.",
    why: "A page that states none of the codes is no source of them.",
    check: Check::Spec(check),
};

fn check(spec: &Spec<'_>, report: &mut Report<'_>) {
    let cited = spec.entries().filter_map(|entry| entry.sources.as_ref());
    let used: BTreeSet<_> = cited.flat_map(toml::Spanned::get_ref).map(toml::Spanned::get_ref).collect();
    for id in spec.sources.iter().filter_map(|source| source.id.as_ref()) {
        if !used.contains(id.get_ref()) {
            report.at(&id.span(), format!("no entry cites source `{}`", id.get_ref()));
        }
    }
}
