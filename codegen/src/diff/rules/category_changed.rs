//! `category_changed`

use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::EntryPair;
use crate::model::spelled;
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "category_changed",
    level: Level::Warning,
    what: "A code is of another category.",
    why: "Callers that choose by category choose otherwise.",
    check: Check::Diff(Bump::Minor, Compare::Entries(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let (Some(old), Some(new)) = (&pair.old.category, &pair.new.category) else { return };
    if old.get_ref() != new.get_ref() {
        let span = new.span();
        let [old, new] = [old, new].map(|category| spelled(category.get_ref()));
        let message = format!("{pair} was `{old}` and is `{new}` now");
        changes.report(&pair.table.new, &span, Delta::of(pair.code).from(old).to(new), message);
    }
}
