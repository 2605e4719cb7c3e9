//! `source_unused`

use std::collections::BTreeSet;

use toml::Spanned;

use crate::model::Spec;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "source_unused",
    level: Level::Error,
    what: "No entry cites a source.",
    why: "A page that states none of the codes is no source of them.",
    check: Check::Spec(check),
    lacks: Lacks::Citation,
};

fn check(spec: &Spec<'_>, report: &mut Report<'_>) {
    let cited: Option<Vec<_>> = spec.entries().map(|entry| entry.sources.as_ref()).collect();
    // The citation may be the one that could not be read.
    let Some(cited) = cited else { return };
    let used: BTreeSet<_> =
        cited.iter().flat_map(|it| it.get_ref()).map(Spanned::get_ref).collect();
    for id in spec.sources.iter().filter_map(|source| source.id.as_ref()) {
        if !used.contains(id.get_ref()) {
            report.at(&id.span(), format!("no entry cites source `{}`", id.get_ref()));
        }
    }
}
