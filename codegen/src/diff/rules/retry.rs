//! What the rules about verdicts share.

use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::EntryPair;
use crate::finding::Finding;
use crate::model::{Retry, spelled};

/// Both verdicts of a code.
pub(super) fn verdicts(pair: &EntryPair<'_>) -> Option<(Retry, Retry)> {
    let [old, new] = [pair.old, pair.new].map(|entry| entry.retry.as_ref());
    Some((*old?.get_ref(), *new?.get_ref()))
}

/// How much a verdict allows: nothing, what is idempotent, everything.
pub(super) fn strength(retry: Retry) -> u8 {
    match retry {
        Retry::Never => 0,
        Retry::Backoff => 1,
        Retry::Resign | Retry::Throttle => 2,
    }
}

/// Reports that a verdict stands so to the one before it.
pub(super) fn report<'c>(
    pair: &EntryPair<'_>,
    (old, new): (Retry, Retry),
    how_much: &str,
    changes: &'c mut Changes<'_>,
) -> &'c mut Finding {
    let [old, new] = [old, new].map(spelled);
    let message =
        format!("the verdict of {pair} was `{old}` and is `{new}` now, which allows {how_much}");
    let span = pair.new.retry.as_ref().map(toml::Spanned::span).unwrap_or_default();
    changes.report(&pair.table.new, &span, Delta::of(pair.code).from(old).to(new), message)
}
