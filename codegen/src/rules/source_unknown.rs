//! `source_unknown`

use crate::model::Spec;
use crate::nearest::did_you_mean;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "source_unknown",
    level: Level::Error,
    what: "An entry cites a source that its file does not define.",
    why: "A reader could not find the page.",
    check: Check::Spec(check),
    lacks: Lacks::Source,
};

fn check(spec: &Spec<'_>, report: &mut Report<'_>) {
    let ids: Option<Vec<_>> = spec.sources.iter().map(|source| source.id.as_ref()).collect();
    // The source that is meant may be the one whose id could not be read.
    let Some(ids) = ids else { return };
    let known: Vec<&str> = ids.iter().map(|id| id.get_ref().as_str()).collect();
    let cited = spec.entries().filter_map(|entry| entry.sources.as_ref());
    for source in cited.flat_map(toml::Spanned::get_ref) {
        let id = source.get_ref().as_str();
        if !known.contains(&id) {
            let message = format!("no [[source]] of this file has the id `{id}`");
            report.at_with_help(&source.span(), message, did_you_mean(id, &known));
        }
    }
}
