//! `name_stutters`

use super::camel::{SUFFIX, stem};
use crate::model::{Spec, Table};
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "name_stutters",
    level: Level::Error,
    what: "A name repeats a part of its enum's name.",
    why: "`CdnError::CdnDomainError` says everything twice.",
    check: Check::Table(check),
    lacks: Lacks::Nothing,
};

fn check(table: &Table, _: &Spec<'_>, report: &mut Report<'_>) {
    for name in table.entries.iter().filter_map(|entry| entry.name.as_ref()) {
        let rest = stem(table).and_then(|stem| name.get_ref().strip_prefix(stem));
        let is_word = |rest: &str| rest.is_empty() || rest.starts_with(char::is_uppercase);
        let repeats_stem = rest.is_some_and(is_word);
        let rest = name.get_ref().strip_suffix(SUFFIX);
        let repeats_suffix = rest.is_some_and(|rest| !rest.is_empty());
        if repeats_stem || repeats_suffix {
            report.at(
                &name.span(),
                format!("`{}` repeats a part of the enum's name", name.get_ref()),
            );
        }
    }
}
