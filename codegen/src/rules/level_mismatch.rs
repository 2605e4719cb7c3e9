//! `level_mismatch`

use crate::model::{Level as TableLevel, PUBLIC, Spec, Table};
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "level_mismatch",
    level: Level::Error,
    what: "A module table stands in the file of the public codes, or the other way round.",
    why: "Public codes belong to every product, module codes to one.",
    check: Check::Table(check),
    lacks: Lacks::Nothing,
};

fn check(table: &Table, spec: &Spec<'_>, report: &mut Report<'_>) {
    let (Some(product), Some(level)) = (&spec.product, &table.level) else { return };
    let message = match (product.get_ref().as_str(), level.get_ref()) {
        (PUBLIC, TableLevel::Module) => {
            "module codes belong to one product, and this file's is `public`"
        }
        (PUBLIC, TableLevel::Public) | (_, TableLevel::Module) => return,
        (_, TableLevel::Public) => {
            "public codes belong to every product: the product of their file is `public`"
        }
    };
    report.at(&level.span(), message);
}
