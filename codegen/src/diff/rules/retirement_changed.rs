//! `retirement_changed`

use toml::Spanned;

use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::EntryPair;
use crate::model::Entry;
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "retirement_changed",
    level: Level::Note,
    what: "A code is retired since another version, or for another reason.",
    why: "Users read both in the warning of the compiler.",
    check: Check::Diff(Bump::Patch, Compare::Entries(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let (old, new) = (words(pair.old), words(pair.new));
    if pair.old.is_retired() && pair.new.is_retired() && old != new {
        let [before, since] =
            [pair.old, pair.new].map(|it| it.since.as_ref().map(Spanned::get_ref));
        let message = match since {
            Some(since) if before != Some(since) => format!("{pair} is retired since {since} now"),
            _ => format!("{pair} is retired for another reason"),
        };
        let span = pair.new.status.as_ref().map(Spanned::span).unwrap_or_default();
        let delta = Delta::of(pair.code).from(old).to(new);
        changes.report(&pair.table.new, &span, delta, message);
    }
}

/// Since when, and why.
fn words(entry: &Entry) -> String {
    let reason = entry.reason.as_ref();
    let words = [
        entry.since.as_ref(),
        reason.and_then(|reason| reason.en.as_ref()),
        reason.and_then(|reason| reason.zh.as_ref()),
    ];
    words.into_iter().flatten().map(|word| word.get_ref().as_str()).collect::<Vec<_>>().join(" ")
}
