//! `duplicate_source`

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Spec;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "duplicate_source",
    level: Level::Error,
    what: "A source is defined twice in a file, or cited twice by an entry.",
    why: "One page is one source.",
    check: Check::Spec(check),
    lacks: Lacks::Nothing,
};

fn check(spec: &Spec<'_>, report: &mut Report<'_>) {
    let mut first_use = BTreeMap::new();
    for id in spec.sources.iter().filter_map(|source| source.id.as_ref()) {
        let line = report.line(&id.span());
        let first = *first_use.entry(id.get_ref().as_str()).or_insert(line);
        if first != line {
            let message = format!("source `{}` is defined at line {first}", id.get_ref());
            report.at(&id.span(), message);
        }
    }
    for sources in spec.entries().filter_map(|entry| entry.sources.as_ref()) {
        let mut cited = BTreeSet::new();
        for source in sources.get_ref() {
            if !cited.insert(source.get_ref()) {
                report.at(&source.span(), format!("source `{}` is cited twice", source.get_ref()));
            }
        }
    }
}
