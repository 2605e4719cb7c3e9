//! Rules about what has become of codes.

use toml::Spanned;

use super::fates::{Fate, Fated};
use super::pairs::{EntryPair, TablePair};
use super::report::{Changes, Delta, first_of};
use super::rule::{ChangeRule, Compare};
use super::side::{BE_SURE, MAY_BE_SENT, name, span, verdict};
use crate::bump::Bump;
use crate::model::Entry;

pub(super) static RULES: &[ChangeRule] = &[
    ChangeRule::note("code_added", Bump::Minor, Compare::Fate(Fate::Added, added))
        .or_error()
        .what("A code is new; an error if its verdict allows a retry.")
        .why("The enums are non-exhaustive: users get another variant, and nothing that they have changes. But callers gave up on the code until now; unchanged, they begin to repeat side effects."),
    ChangeRule::error("code_removed", Bump::Major, Compare::Tables(removed))
        .what("A code is gone; where many go at once, `mass_removal` reports all of them.")
        .why("Servers may still send it: of 2,725 codes that the official Go SDK dropped in five years, 695 came back. And code that names the variant no longer compiles."),
    ChangeRule::error("mass_removal", Bump::Major, Compare::Tables(mass_removal))
        .what("More than five codes, and more than a tenth of a table, are gone at once: one finding for all of them.")
        .why("An accident of the vendor once dropped 411 of 418 codes for four days. And code that names one of the variants no longer compiles."),
    ChangeRule::error("code_renumbered", Bump::Major, Compare::Fate(Fate::Renumbered, renumbered))
        .what("A name stands for another code.")
        .why("It silently rewires every `match`."),
    ChangeRule::error("codes_swapped", Bump::Major, Compare::Fate(Fate::Swapped, swapped))
        .what("Two codes have exchanged their names.")
        .why("It compiles everywhere and means the opposite."),
    ChangeRule::error("code_reused", Bump::Major, Compare::Fate(Fate::Reused, reused))
        .what("A code has a new meaning: it was retired or reserved, or both its name and its titles are different.")
        .why("Old clients still read the old one."),
    ChangeRule::note("code_retired", Bump::Minor, Compare::Fate(Fate::Retired, retired))
        .what("A code is retired.")
        .why("Its variant becomes deprecated: users are warned, and nothing else changes."),
    ChangeRule::note("code_revived", Bump::Minor, Compare::Fate(Fate::Revived, revived))
        .what("A retired code is in use again.")
        .why("Its variant is no longer deprecated."),
    ChangeRule::note("retirement_changed", Bump::Patch, Compare::Entries(retirement_changed))
        .what("The version or the reason of a retirement has changed.")
        .why("Users read both in the compiler's warning."),
    ChangeRule::note("reserved_added", Bump::None, Compare::Tables(reserved_added))
        .what("A code is reserved.")
        .why("It has no variant; it is only kept from being used again."),
    ChangeRule::note(RESERVED_REMOVED, Bump::Minor, Compare::Tables(reserved_removed))
        .what("A code is no longer reserved; nothing is required where no release has reserved it.")
        .why("It has no variant. But its old meaning is forgotten, and its next use may mislead old clients."),
    ChangeRule::note("reply_changed", Bump::Patch, Compare::Entries(reply_changed))
        .what("The public code or the HTTP status of a code has changed.")
        .why("It only records what a page says about replies; replies are read as before."),
];

/// The rule about codes that may be used again.
pub(crate) const RESERVED_REMOVED: &str = "reserved_removed";

/// Where the entry of a fate begins in the new revision.
fn span_now(it: &Fated<'_>) -> std::ops::Range<usize> {
    it.new.map(span).unwrap_or_default()
}

/// Where the new revision says that a code is retired.
fn status_span(entry: Option<&Entry>) -> std::ops::Range<usize> {
    entry.and_then(|entry| entry.status.as_ref()).map(Spanned::span).unwrap_or_default()
}

fn added(it: &Fated<'_>, TablePair { new, .. }: &TablePair<'_>, changes: &mut Changes<'_>) {
    let (Fated { name, code, .. }, Some(entry)) = (it, it.new) else { return };
    let verdict = verdict(entry);
    // The verdict of a number that was another variant's is compared with that one's.
    if let Some(retry) = verdict.retryable.filter(|_| it.old.is_none()) {
        let message = format!("`{name}` (code {code}) is new, {MAY_BE_SENT}: {verdict}");
        let delta = Delta::of(*code).to(format!("{name} {retry}"));
        changes.report(new, &span_now(it), delta, message).stop().help(BE_SURE);
    } else {
        let message = format!("`{name}` (code {code}) is new: {verdict}");
        changes.report(new, &span_now(it), Delta::of(*code).to(name), message);
    }
}

/// The codes of a table that are gone.
fn gone<'p, 's>(pair: &'p TablePair<'s>) -> Vec<&'p Fated<'s>> {
    pair.fates.iter().filter(|it| it.fate == Fate::Removed).collect()
}

/// This many codes may go at once without further question.
const FEW: usize = 5;

fn is_mass(gone: &[&Fated<'_>], pair: &TablePair<'_>) -> bool {
    gone.len() > FEW && gone.len() * 10 > pair.old.entries.len()
}

fn removed(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    let (gone, new) = (gone(pair), &pair.new);
    if is_mass(&gone, pair) {
        return;
    }
    for Fated { name, code, old, .. } in gone {
        let message = format!("`{name}` (code {code}) is gone");
        let delta = Delta::of(*code).from(name);
        let finding = changes.report(new, &new.span_of_absent(*code), delta, message);
        if !old.is_some_and(Entry::is_retired) {
            finding.help("keep the entry, and retire it: `status`, `since` and `reason`");
        } else if !new.is_reserved(*code) {
            finding.help("put it into `reserved`");
        }
    }
}

fn mass_removal(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    let (gone, TablePair { old, new, .. }) = (gone(pair), pair);
    if is_mass(&gone, pair) {
        let (count, of) = (gone.len(), old.entries.len());
        let names = gone.iter().map(|it| format!("`{}` (code {})", it.name, it.code));
        let names = first_of(names, ", ");
        let message = format!("{count} of {of} codes of `{}` are gone at once: {names}", old.name);
        let all: Vec<_> = gone.iter().map(|it| format!("{} {}", it.code, it.name)).collect();
        let delta = Delta::default().from(all.join(" "));
        let finding = changes.report(new, &new.span(), delta, message);
        finding.help("make sure that the page is not just broken for a few days; keep the entries, and retire them");
    }
}

fn renumbered(it: &Fated<'_>, TablePair { new, .. }: &TablePair<'_>, changes: &mut Changes<'_>) {
    let Fated { name, was, code, .. } = it;
    let message = format!("`{name}` stood for {was} and stands for {code} now");
    let finding = changes.report(new, &span_now(it), Delta::of(*was).from(was).to(code), message);
    finding.help("retire the old code, and give the new one a name of its own");
}

fn swapped(it: &Fated<'_>, pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    let Fated { name: moved, was, code, .. } = it;
    let (Some(came), Some(went)) = (pair.new.entries.get(was), it.new) else { return };
    let is_mutual = pair.old.entries.get(code).is_some_and(|it| name(it) == name(came));
    // An exchange of two is reported once; a longer cycle, name by name.
    if is_mutual && was > code {
        return;
    }
    let (entry, message) = if is_mutual {
        let other = name(came);
        (*came, format!("{was} and {code} have exchanged their names, `{moved}` and `{other}`"))
    } else {
        let message = format!(
            "`{moved}` stood for {was} and stands for {code} now, which belonged to another name"
        );
        (went, message)
    };
    let delta = Delta::of(*was).from(moved).to(format!("{code} {}", name(came)));
    let finding = changes.report(&pair.new, &span(entry), delta, message);
    finding.help("give each code its name back; if a name was wrong, choose a new one");
}

fn reused(it: &Fated<'_>, TablePair { new, .. }: &TablePair<'_>, changes: &mut Changes<'_>) {
    let (code, now) = (it.code, it.name);
    let (before, was) = match it.old {
        None => ("", "was reserved".to_owned()),
        Some(old) if old.is_retired() => (name(old), "was retired".to_owned()),
        Some(old) => (name(old), format!("stood for `{}`", name(old))),
    };
    let message = format!("{code} {was} and stands for `{now}` now");
    let finding = changes.report(new, &span_now(it), Delta::of(code).from(before).to(now), message);
    finding.help("choose another code; if the service itself reuses it, that is a major change");
}

fn retired(it: &Fated<'_>, TablePair { new, .. }: &TablePair<'_>, changes: &mut Changes<'_>) {
    let message = format!("`{}` (code {}) is retired", it.name, it.code);
    changes.report(new, &status_span(it.new), Delta::of(it.code).to("retired"), message);
}

fn revived(it: &Fated<'_>, TablePair { new, .. }: &TablePair<'_>, changes: &mut Changes<'_>) {
    let message = format!("`{}` (code {}) is in use again", it.name, it.code);
    changes.report(new, &span_now(it), Delta::of(it.code).from("retired"), message);
}

fn retirement_changed(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let EntryPair { old, new, code, .. } = *pair;
    let (before, after) = (retirement(old), retirement(new));
    if old.is_retired() && new.is_retired() && before != after {
        let [before_since, since] = [old, new].map(|it| it.since.as_ref().map(Spanned::get_ref));
        let message = match since {
            Some(since) if before_since != Some(since) => {
                format!("{pair} is retired since {since} now")
            }
            _ => format!("{pair} is retired for another reason"),
        };
        let delta = Delta::of(code).from(before).to(after);
        changes.report(&pair.table.new, &status_span(Some(new)), delta, message);
    }
}

/// Since when a code is retired, and why.
fn retirement(entry: &Entry) -> String {
    let reason = entry.reason.iter().flat_map(|reason| [&reason.en, &reason.zh]).flatten();
    let words = entry.since.iter().chain(&entry.unlisted).chain(reason);
    words.map(|word| word.get_ref().as_str()).collect::<Vec<_>>().join(" ")
}

fn reserved_added(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    for reserved in &pair.new.table.reserved {
        let code = reserved.get_ref().plain();
        if !pair.old.is_reserved(code) {
            let delta = Delta::of(code).to("reserved");
            changes.report(&pair.new, &reserved.span(), delta, format!("{code} is reserved"));
        }
    }
}

fn reserved_removed(TablePair { old, new, .. }: &TablePair<'_>, changes: &mut Changes<'_>) {
    let span = new.table.reserved.first().map_or_else(|| new.span(), Spanned::span);
    for code in old.table.reserved.iter().map(|code| code.get_ref().plain()) {
        // One that is used now is reused, which has a rule of its own, unless it was in use.
        if !new.is_reserved(code) && (!new.has(code) || old.has(code)) {
            let message = format!("{code} is no longer reserved");
            changes.report(new, &span, Delta::of(code).from("reserved"), message);
        }
    }
}

fn reply_changed(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let EntryPair { old, new, .. } = pair;
    for (what, old, new) in
        [("public code", &old.public, &new.public), ("HTTP status", &old.http, &new.http)]
    {
        let span = new.as_ref().map_or_else(|| span(pair.new), Spanned::span);
        let [old, new] = [old, new].map(|it| it.as_ref().map(|it| *it.get_ref()));
        if old != new {
            let [old, new] = [old, new].map(|it| it.map_or("none".to_owned(), |it| it.to_string()));
            let message = format!("the {what} of {pair} was {old} and is {new} now");
            let delta = Delta::of(pair.code).from(old).to(new);
            changes.report(&pair.table.new, &span, delta, message);
        }
    }
}
