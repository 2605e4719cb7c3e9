//! Rules about changes of verdicts and categories.

use std::cmp::Ordering;

use toml::Spanned;

use super::pairs::EntryPair;
use super::report::{Changes, Delta};
use super::rule::{ChangeRule, Compare};
use super::side::span;
use crate::bump::Bump;
use crate::finding::Finding;
use crate::model::{Entry, Retry};

pub(super) static RULES: &[ChangeRule] = &[
    ChangeRule::error("retry_widened", Bump::Major, Compare::Entries(retry_widened))
        .what("A verdict allows more than before: `never` or none has become any other, or `backoff` or `sign_again` has become `throttle`.")
        .why("Unchanged callers begin to repeat side effects."),
    ChangeRule::warning("retry_narrowed", Bump::Minor, Compare::Entries(retry_narrowed))
        .what("A verdict allows less than before: any has become `never` or none, or `throttle` has become `backoff` or `sign_again`.")
        .why("Unchanged callers give up where they continued before."),
    ChangeRule::warning("retry_changed", Bump::Minor, Compare::Entries(retry_changed))
        .what("A verdict has become another one that allows as much: `backoff` or `sign_again`, `never` or none.")
        .why("Unchanged callers wait longer, or not at all; or they learn what was unknown."),
    ChangeRule::error("carrier_widened", Bump::Major, Compare::Entries(carrier_widened))
        .what("A code has become a carrier, or is no longer one, and after some replies a request may be sent again that was given up, or by more callers.")
        .why("A carrier leaves the verdict to the module code, and the verdict is unknown if no table lists that; with any other public code, the stricter of the two verdicts counts. Unchanged callers begin to repeat side effects."),
    ChangeRule::warning("carrier_narrowed", Bump::Minor, Compare::Entries(carrier_narrowed))
        .what("A code has become a carrier, or is no longer one, and no request that was given up may be sent again.")
        .why("Unchanged callers give up where they continued before."),
    ChangeRule::warning("category_changed", Bump::Minor, Compare::Entries(category_changed))
        .what("A code has a different category; a code without one has that of its family.")
        .why("Callers that branch on the category take another branch."),
];

fn retry_widened(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    if let Some(finding) = report(pair, Ordering::Greater, "more", changes) {
        finding.help("make sure that the service rejects the request before it runs");
    }
}

fn retry_narrowed(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    report(pair, Ordering::Less, "less", changes);
}

fn retry_changed(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    report(pair, Ordering::Equal, "as much in another way", changes);
}

/// How much a verdict allows: no request, idempotent ones, all of them.
fn strength(retry: Option<Retry>) -> u8 {
    match retry {
        None | Some(Retry::Never) => 0,
        Some(Retry::Backoff | Retry::SignAgain) => 1,
        Some(Retry::Throttle) => 2,
    }
}

fn carrier_widened(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    if let Some(finding) = report_carrier(pair, true, changes) {
        finding.help("make sure that no side effect is repeated, whatever the module code");
    }
}

fn carrier_narrowed(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    report_carrier(pair, false, changes);
}

/// Reports a code that has become a carrier or is no longer one, if it then allows more (`widens`), or
/// else if it does not.
fn report_carrier<'c>(
    pair: &EntryPair<'_>,
    widens: bool,
    changes: &'c mut Changes<'_>,
) -> Option<&'c mut Finding> {
    let EntryPair { old, new, .. } = *pair;
    let (before, after) = (allowed(old)?, allowed(new)?);
    let has_changed = old.is_carrier() != new.is_carrier();
    if !has_changed || before.iter().zip(after).any(|(old, new)| new > *old) != widens {
        return None;
    }
    let (was, is) = if new.is_carrier() {
        ("counted next to a module code", "carries module codes")
    } else {
        ("carried module codes", "counts next to a module code")
    };
    let how_much = if widens { "more" } else { "less" };
    let message = format!("{pair} {was} and {is} now, which allows {how_much}");
    let carrier = new.carrier.as_ref().map(Spanned::span);
    let span = carrier.or_else(|| new.retry.as_ref().map(Spanned::span))?;
    let word = |entry: &Entry| if entry.is_carrier() { "carrier" } else { "no carrier" };
    let delta = Delta::of(pair.code).from(word(old)).to(word(new));
    Some(changes.report(&pair.table.new, &span, delta, message))
}

/// How much replies with a code allow: with a module code that no table lists, and with one of
/// each strength.
fn allowed(entry: &Entry) -> Option<[u8; 4]> {
    let own = strength(Some(*entry.retry.as_ref()?.get_ref()));
    let of_module = [0, 1, 2];
    let (unknown, [never, idempotent, any]) = if entry.is_carrier() {
        (0, of_module)
    } else {
        (own, of_module.map(|strength| strength.min(own)))
    };
    Some([unknown, never, idempotent, any])
}

/// Reports a verdict that has changed, if it compares like this to the one before it.
fn report<'c>(
    pair: &EntryPair<'_>,
    how: Ordering,
    how_much: &str,
    changes: &'c mut Changes<'_>,
) -> Option<&'c mut Finding> {
    let verdicts = [pair.old, pair.new].map(|entry| entry.retry.as_ref());
    // A number without a verdict is an error with a rule of its own. A verdict that was missing or
    // cannot be read counts as none.
    if !pair.code.is_word() && verdicts[1].is_none() {
        return None;
    }
    let span = verdicts[1].map_or_else(|| span(pair.new), Spanned::span);
    let [old, new] = verdicts.map(|retry| retry.map(|retry| *retry.get_ref()));
    if old == new || strength(new).cmp(&strength(old)) != how {
        return None;
    }
    let [old, new] = [old, new].map(|it| it.map_or("none".to_owned(), |retry| retry.to_string()));
    let message =
        format!("the verdict of {pair} was `{old}` and is `{new}` now, which allows {how_much}");
    Some(changes.report(&pair.table.new, &span, Delta::of(pair.code).from(old).to(new), message))
}

fn category_changed(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let categories = [pair.old, pair.new].map(|entry| entry.category.as_ref());
    // A number without a category is an error with a rule of its own. A category that was missing or
    // cannot be read counts as none.
    if !pair.code.is_word() && categories[1].is_none() {
        return;
    }
    let span = categories[1].map_or_else(|| span(pair.new), Spanned::span);
    let none = if pair.code.is_word() { "as its family" } else { "without a category" };
    let [old, new] = categories
        .map(|it| it.map_or(none.to_owned(), |category| format!("`{}`", category.get_ref())));
    if old != new {
        let message = format!("{pair} was {old} and is {new} now");
        let [old, new] = [old, new].map(|it| it.trim_matches('`').to_owned());
        changes.report(&pair.table.new, &span, Delta::of(pair.code).from(old).to(new), message);
    }
}
