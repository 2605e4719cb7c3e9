//! `enum_name`

use super::camel::{SUFFIX, stem};
use crate::model::{Spec, Table};
use crate::rule::{Check, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "enum_name",
    level: Level::Error,
    what: "An enum is not in UpperCamelCase, or does not end in `Error`.",
    why: "The suffix says what it is, and keeps it apart from every name that generated code uses.",
    check: Check::Table(check),
};

fn check(table: &Table, _: &Spec<'_>, report: &mut Report<'_>) {
    if let Some(name) = table.name.as_ref().filter(|_| stem(table).is_none()) {
        let message = format!("`{}` cannot name a table", name.get_ref());
        let help = format!("use UpperCamelCase and the suffix `{SUFFIX}`, as in `Cdn{SUFFIX}`");
        report.at_with_help(&name.span(), message, help);
    }
}
