//! `acceptance_duplicate`

use std::collections::BTreeMap;

use crate::model::Accepted;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "acceptance_duplicate",
    level: Level::Error,
    what: "Two blocks of `spec/accepted.toml` accept the same change.",
    why: "One of them has another reason, or none that anybody needs.",
    check: Check::Accepted(check),
    lacks: Lacks::Nothing,
};

fn check(accepted: &Accepted<'_>, report: &mut Report<'_>) {
    let mut first_use = BTreeMap::new();
    for fingerprint in accepted.acceptances.iter().filter_map(|it| it.fingerprint.as_ref()) {
        let here = report.line(&fingerprint.span());
        let line = *first_use.entry(fingerprint.get_ref()).or_insert(here);
        if line != here {
            let message = format!("this change is accepted at line {line} already");
            report.at(&fingerprint.span(), message);
        }
    }
}
