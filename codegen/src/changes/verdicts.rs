//! Rules about changes of verdicts and categories.

use std::cmp::Ordering;

use toml::Spanned;

use super::pairs::EntryPair;
use super::report::{Changes, Delta};
use super::rule::{ChangeRule, Compare};
use crate::bump::Bump;
use crate::finding::Finding;
use crate::model::Retry;

pub(super) static RULES: &[ChangeRule] = &[
    ChangeRule::error("retry_widened", Bump::Major, Compare::Entries(retry_widened))
        .what("A verdict allows more than before: `never` has become any other, or `backoff` has become `resign` or `throttle`.")
        .why("Unchanged callers begin to repeat side effects."),
    ChangeRule::warning("retry_narrowed", Bump::Minor, Compare::Entries(retry_narrowed))
        .what("A verdict allows less than before: any has become `never`, or `resign` or `throttle` has become `backoff`.")
        .why("Unchanged callers give up where they went on."),
    ChangeRule::warning("retry_changed", Bump::Minor, Compare::Entries(retry_changed))
        .what("A verdict has become another one that allows as much: `resign` or `throttle`.")
        .why("Unchanged callers wait longer, or not at all."),
    ChangeRule::warning("category_changed", Bump::Minor, Compare::Entries(category_changed))
        .what("A code is of another category.")
        .why("Callers that choose by category choose otherwise."),
];

fn retry_widened(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    if let Some(finding) = report(pair, Ordering::Greater, "more", changes) {
        finding.help("be sure that the service rejects the request before it runs");
    }
}

fn retry_narrowed(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    report(pair, Ordering::Less, "less", changes);
}

fn retry_changed(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    report(pair, Ordering::Equal, "as much in another way", changes);
}

/// How much a verdict allows: nothing, what is idempotent, everything.
fn strength(retry: Retry) -> u8 {
    match retry {
        Retry::Never => 0,
        Retry::Backoff => 1,
        Retry::Resign | Retry::Throttle => 2,
    }
}

/// Reports a verdict that has changed, if it stands so to the one before it.
fn report<'c>(
    pair: &EntryPair<'_>,
    how: Ordering,
    how_much: &str,
    changes: &'c mut Changes<'_>,
) -> Option<&'c mut Finding> {
    let (old, new) = (pair.old.retry.as_ref()?, pair.new.retry.as_ref()?);
    let span = new.span();
    let (old, new) = (*old.get_ref(), *new.get_ref());
    if old == new || strength(new).cmp(&strength(old)) != how {
        return None;
    }
    let message =
        format!("the verdict of {pair} was `{old}` and is `{new}` now, which allows {how_much}");
    Some(changes.report(&pair.table.new, &span, Delta::of(pair.code).from(old).to(new), message))
}

fn category_changed(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let (Some(old), Some(new)) = (&pair.old.category, &pair.new.category) else { return };
    if old.get_ref() != new.get_ref() {
        let span = new.span();
        let [old, new] = [old, new].map(|category| *Spanned::get_ref(category));
        let message = format!("{pair} was `{old}` and is `{new}` now");
        changes.report(&pair.table.new, &span, Delta::of(pair.code).from(old).to(new), message);
    }
}
