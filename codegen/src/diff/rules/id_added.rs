//! `id_added`

use toml::Spanned;

use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::EntryPair;
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "id_added",
    level: Level::Note,
    what: "A code has got an id of the vendor, which it had not.",
    why: "Replies of API 3.0 that carry the id are recognized from now on.",
    check: Check::Diff(Bump::Minor, Compare::Entries(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let Some(id) = pair.new.id.as_ref().filter(|_| pair.old.id.is_none()) else { return };
    // One that another code had has moved, which is another rule's matter.
    if !pair.table.old.ids.contains_key(id.get_ref().as_str()) {
        let delta = Delta::of(pair.code).to(id.get_ref());
        let message = format!("{pair} has the id `{}` now", id.get_ref());
        changes.report(&pair.table.new, &Spanned::span(id), delta, message);
    }
}
