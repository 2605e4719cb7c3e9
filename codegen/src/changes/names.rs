//! Rules about changes of names and ids.

use toml::Spanned;

use super::fates::{Fate, Fated};
use super::pairs::{EntryPair, TablePair};
use super::report::{Changes, Delta};
use super::rule::{ChangeRule, Compare};
use super::side::{name, span, verdict};
use crate::bump::Bump;

pub(super) static RULES: &[ChangeRule] = &[
    ChangeRule::note("variant_renamed", Bump::Major, Compare::Fate(Fate::Renamed, variant_renamed))
        .or_error()
        .what("A variant has a new name; an error if the old one is gone.")
        .why("Without the old name, code that names the variant no longer compiles. Kept in `former_names`, it works in paths as before; but after `use Enum::*` the pattern `OldName` is a new binding, which matches everything, and the compiler only warns."),
    ChangeRule::note("former_name_added", Bump::Minor, Compare::Entries(former_name_added))
        .what("A former name is new, and was not the name of a variant.")
        .why("Users get another constant; nothing that they have changes."),
    ChangeRule::error("former_name_removed", Bump::Major, Compare::Entries(former_name_removed))
        .what("A former name is gone.")
        .why("Code that still uses the deprecated constant no longer compiles."),
    ChangeRule::note("id_added", Bump::Minor, Compare::Entries(id_added))
        .what("A code that had no vendor's id has one now.")
        .why("Lookups by the id find it from now on, with its verdict; no reply carries the id."),
    ChangeRule::warning("id_changed", Bump::Minor, Compare::Entries(id_changed))
        .what("The vendor's id of a code has changed, or is gone.")
        .why("Lookups by the old one no longer find it."),
    ChangeRule::error("id_moved", Bump::Major, Compare::Tables(id_moved))
        .what("A vendor's id stands for another code, as its id or its name.")
        .why("Lookups by the id give another variant, with another verdict."),
];

fn variant_renamed(it: &Fated<'_>, table: &TablePair<'_>, changes: &mut Changes<'_>) {
    let (Some(old), Some(new)) = (it.old.map(name), it.new) else { return };
    let Fated { name, code, .. } = it;
    let delta = Delta::of(*code).from(old).to(name);
    let message = format!("`{old}` (code {code}) is named `{name}` now");
    if let Some(former) = new.former_names.iter().find(|former| former.get_ref() == old) {
        let message = format!("{message}, and the old name is kept");
        let finding = changes.report(&table.new, &former.span(), delta, message);
        finding.help(format!(
            "where variants are imported with `*`, the pattern `{old}` matches everything now"
        ));
    } else {
        let span = new.name.as_ref().map(Spanned::span).unwrap_or_default();
        let finding = changes.report(&table.new, &span, delta, message).stop();
        finding.help(format!("keep the old name: `former_names = [\"{old}\"]`"));
    }
}

fn former_name_added(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let code = pair.code;
    for former in &pair.new.former_names {
        let old = former.get_ref().as_str();
        // One that was a name before, of any code, has a rule of its own.
        if !pair.table.old.knows(old) {
            let message = format!("`{old}` is a former name of {pair} now");
            let delta = Delta::of(code).from(old).to(name(pair.new));
            changes.report(&pair.table.new, &former.span(), delta, message);
        }
    }
}

fn former_name_removed(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let span = pair.new.name.as_ref().map(Spanned::span).unwrap_or_default();
    let former_names = pair.old.former_names.iter().map(Spanned::get_ref);
    for former in former_names.filter(|former| !pair.table.new.knows(former)) {
        let message = format!("the former name `{former}` of {pair} is gone");
        let delta = Delta::of(pair.code).from(former);
        let finding = changes.report(&pair.table.new, &span, delta, message);
        finding.help("keep it; it costs nothing");
    }
}

fn id_added(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let Some(id) = pair.new.id.as_ref().filter(|_| pair.old.id.is_none()) else { return };
    // One that another code had has moved, which has a rule of its own.
    if !pair.table.old.ids.contains_key(id.get_ref().as_str()) {
        let message = format!("{pair} has the id `{}` now: {}", id.get_ref(), verdict(pair.new));
        let delta = Delta::of(pair.code).to(id.get_ref());
        changes.report(&pair.table.new, &id.span(), delta, message);
    }
}

fn id_changed(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let [old, new] = [pair.old, pair.new].map(|entry| entry.id.as_ref().map(Spanned::get_ref));
    let table = &pair.table.new;
    let is_kept = |id: &str| table.ids.contains_key(id);
    // One that finds another code now has moved, which has a rule of its own.
    let has_moved = |id: &str| table.looked_up(id).is_some_and(|code| code != pair.code);
    let Some(old) = old.filter(|id| !is_kept(id) && !has_moved(id)) else { return };
    let message = match new {
        Some(new) => format!("the id of {pair} was `{old}` and is `{new}` now"),
        None => format!("{pair} has lost its id `{old}`"),
    };
    let span = pair.new.id.as_ref().map_or_else(|| span(pair.new), Spanned::span);
    let delta = Delta { new: new.cloned(), ..Delta::of(pair.code).from(old) };
    changes.report(table, &span, delta, message);
}

fn id_moved(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    for (id, old) in &pair.old.ids {
        let Some(new) = pair.new.looked_up(id).filter(|new| new != old) else { continue };
        let (Some(before), Some(after)) = (pair.old.entries.get(old), pair.new.entries.get(&new))
        else {
            continue;
        };
        // Together with its name it is renumbered, which has a rule of its own.
        if name(before) != name(after) {
            let message = format!("the id `{id}` stood for {old} and stands for {new} now");
            let mut keys = after.id.iter().chain(after.names());
            let span = keys.find(|key| key.get_ref() == id).map(Spanned::span);
            let delta = Delta::of(*old).from(old).to(new);
            let finding = changes.report(&pair.new, &span.unwrap_or_default(), delta, message);
            finding.help("give each code its id back");
        }
    }
}
