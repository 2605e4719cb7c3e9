//! `enum_name`

use super::camel::{SUFFIX, stem};
use crate::model::{Spec, Table};
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "enum_name",
    level: Level::Error,
    what: "An enum is not in UpperCamelCase, does not end in `Error`, or is called like a type of the runtime crate.",
    why: "The suffix says what it is, and keeps it apart from every name that generated code uses.",
    check: Check::Table(check),
    lacks: Lacks::Nothing,
};

/// What the runtime crate itself calls an error.
const TAKEN: [&str; 2] = ["ApiError", "DecodeError"];

fn check(table: &Table, _: &Spec<'_>, report: &mut Report<'_>) {
    let Some(name) = &table.name else { return };
    if TAKEN.contains(&name.get_ref().as_str()) {
        let message = format!("`{}` is a type of the runtime crate", name.get_ref());
        report.at_with_help(&name.span(), message, "name the product");
    } else if stem(table).is_none() {
        let message = format!("`{}` cannot name a table", name.get_ref());
        let help = format!("use UpperCamelCase and the suffix `{SUFFIX}`, as in `Cdn{SUFFIX}`");
        report.at_with_help(&name.span(), message, help);
    }
}
