//! `table_moved`

use toml::Spanned;

use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::{Side, TablePair};
use crate::model::{Level as TableLevel, spelled};
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "table_moved",
    level: Level::Error,
    what: "A table is of another product or level.",
    why: "Replies are decoded by both: codes are looked for in another place, and another page's wording is shown.",
    check: Check::Diff(Bump::Major, Compare::Tables(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    let (Some(old), Some(new)) = (home(&pair.old), home(&pair.new)) else { return };
    if old != new {
        let text = |(level, product): (TableLevel, Option<&String>)| match product {
            Some(product) => format!("{} table of {}", spelled(level), product),
            None => format!("{} table", spelled(level)),
        };
        let message = format!("`{}` was a {} and is a {} now", pair.new.name, text(old), text(new));
        let span = pair.new.table.level.as_ref().map(Spanned::span).unwrap_or_default();
        let delta = Delta::default().from(text(old)).to(text(new));
        changes.report(&pair.new, &span, delta, message).help("add a table instead");
    }
}

/// Where the table's codes stand; public ones belong to every product.
fn home<'s>(side: &Side<'s>) -> Option<(TableLevel, Option<&'s String>)> {
    let level = *side.table.level.as_ref()?.get_ref();
    let product = side.spec.product.as_ref()?.get_ref();
    Some((level, (level == TableLevel::Module).then_some(product)))
}
