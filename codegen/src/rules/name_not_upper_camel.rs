//! `name_not_upper_camel`

use heck::ToUpperCamelCase;

use super::camel::is_upper_camel;
use crate::model::Entry;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "name_not_upper_camel",
    level: Level::Error,
    what: "A name is not in ASCII UpperCamelCase with acronyms as words.",
    why: "It becomes a Rust variant, and reads like every other one.",
    check: Check::Entry(check),
    lacks: Lacks::Nothing,
};

fn check(entry: &Entry, report: &mut Report<'_>) {
    let Some(name) = entry.name.as_ref().filter(|name| !is_upper_camel(name.get_ref())) else {
        return;
    };
    let message = format!("`{}` is not in ASCII UpperCamelCase", name.get_ref());
    let camel = name.get_ref().to_upper_camel_case();
    if is_upper_camel(&camel) {
        report.at_with_help(&name.span(), message, format!("write `{camel}`, acronyms as words"));
    } else {
        report.at(&name.span(), message);
    }
}
