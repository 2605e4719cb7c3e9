//! `duplicate_enum`

use std::collections::BTreeMap;

use crate::model::Spec;
use crate::rule::{Check, Lacks, Level, Reports, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "duplicate_enum",
    level: Level::Error,
    what: "Two tables have the same enum, regardless of case.",
    why: "Every enum stands at the root of the crate; names that differ by case alone mislead.",
    check: Check::Specs(check),
    lacks: Lacks::Nothing,
};

fn check(specs: &[Spec<'_>], reports: &mut Reports<'_>) {
    let mut first_use = BTreeMap::new();
    for spec in specs {
        for name in spec.tables.iter().filter_map(|table| table.name.as_ref()) {
            let here = (spec.file.path(), spec.file.place(name.span().start).0);
            if let Some((path, line)) = first_use.insert(name.get_ref().to_lowercase(), here) {
                let message = format!("the enum `{}` is defined at {path}:{line}", name.get_ref());
                reports.of(spec.file).at(&name.span(), message);
            }
        }
    }
}
