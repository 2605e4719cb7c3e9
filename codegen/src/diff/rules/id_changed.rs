//! `id_changed`

use toml::Spanned;

use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::{EntryPair, span};
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "id_changed",
    level: Level::Warning,
    what: "The vendor's id of a code has changed, or is gone.",
    why: "Replies of API 3.0 that carry the old one, and lookups by it, are recognized no more.",
    check: Check::Diff(Bump::Minor, Compare::Entries(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let [old, new] = [pair.old, pair.new].map(|entry| entry.id.as_ref().map(Spanned::get_ref));
    let table = &pair.table.new;
    let is_kept = |id: &str| table.ids.contains_key(id);
    // One that finds another code now has moved, which is another rule's matter.
    let has_moved = |id: &str| table.looked_up(id).is_some_and(|code| code != pair.code);
    let Some(old) = old.filter(|id| !is_kept(id) && !has_moved(id)) else { return };
    let message = match new {
        Some(new) => format!("the id of {pair} was `{old}` and is `{new}` now"),
        None => format!("{pair} has lost its id `{old}`"),
    };
    let span = pair.new.id.as_ref().map_or_else(|| span(pair.new), Spanned::span);
    let delta = Delta { code: Some(pair.code), old: Some(old.clone()), new: new.cloned() };
    changes.report(table, &span, delta, message);
}
