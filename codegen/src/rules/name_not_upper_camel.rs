//! `name_not_upper_camel`

use heck::ToUpperCamelCase;

use super::camel::is_upper_camel;
use crate::model::Entry;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "name_not_upper_camel",
    level: Level::Error,
    what: "A name, or a former one, is not in ASCII UpperCamelCase with acronyms as words.",
    why: "It becomes a Rust variant or constant, and reads like every other one.",
    check: Check::Entry(check),
    lacks: Lacks::Nothing,
};

fn check(entry: &Entry, report: &mut Report<'_>) {
    for name in entry.names().filter(|name| !is_upper_camel(name.get_ref())) {
        let message = format!("`{}` is not in ASCII UpperCamelCase", name.get_ref());
        let camel = name.get_ref().to_upper_camel_case();
        if is_upper_camel(&camel) {
            let help = format!("write `{camel}`, acronyms as words");
            report.at_with_help(&name.span(), message, help);
        } else {
            report.at(&name.span(), message);
        }
    }
}
