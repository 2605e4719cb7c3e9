//! `unsorted_codes`

use crate::model::{Spec, Table};
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unsorted_codes",
    level: Level::Error,
    what: "An entry stands after one with a higher code, or a reserved code after one that is not lower.",
    why: "In code order a reviewer finds a code, and sees at once that one is missing.",
    check: Check::Table(check),
    lacks: Lacks::Nothing,
};

fn check(table: &Table, _: &Spec<'_>, report: &mut Report<'_>) {
    let mut highest: Option<i32> = None;
    for code in table.entries.iter().filter_map(|entry| entry.code.as_ref()) {
        let number = *code.get_ref();
        if let Some(highest) = highest.filter(|highest| number < *highest) {
            let message = format!("code {number} stands after {highest}");
            report.at_with_help(&code.span(), message, "entries stand in code order");
        }
        highest = highest.max(Some(number));
    }
    for pair in table.reserved.windows(2) {
        let (first, second) = (*pair[0].get_ref(), *pair[1].get_ref());
        if second <= first {
            let message = format!("reserved code {second} stands after {first}");
            report.at_with_help(&pair[1].span(), message, "reserved codes stand in order, once");
        }
    }
}
