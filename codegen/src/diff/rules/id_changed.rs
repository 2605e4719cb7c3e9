//! `id_changed`

use toml::Spanned;

use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::{EntryPair, place};
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "id_changed",
    level: Level::Note,
    what: "The vendor's id has changed.",
    why: "It is what the vendor says, and lookups by the old one find nothing.",
    check: Check::Diff(Bump::Patch, Compare::Entries(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let [old, new] = [pair.old, pair.new].map(|entry| entry.id.as_ref().map(Spanned::get_ref));
    if old != new {
        let message = match (old, new) {
            (Some(old), Some(new)) => {
                format!("the id of {pair} was `{old}` and is `{new}` now")
            }
            (None, Some(new)) => format!("{pair} has the id `{new}` now"),
            (old, _) => {
                format!("{pair} has lost its id `{}`", old.map_or("", |id| id))
            }
        };
        let place = pair.new.id.as_ref().map_or_else(|| place(pair.new), Spanned::span);
        let delta = Delta { code: Some(pair.code), old: old.cloned(), new: new.cloned() };
        changes.report(&pair.table.new, &place, delta, message);
    }
}
