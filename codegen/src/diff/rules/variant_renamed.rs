//! `variant_renamed`

use toml::Spanned;

use super::code_reused::is_reused;
use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::{EntryPair, name};
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "variant_renamed",
    level: Level::Error,
    what: "A variant has another name, and the old one is gone.",
    why: "Whoever names it does not compile any more.",
    check: Check::Diff(Bump::Major, Compare::Entries(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let (old, new) = (name(pair.old), name(pair.new));
    // A name that is somewhere else has moved, which is another rule's matter; if one has moved
    // here, this one is gone.
    let has_moved =
        pair.table.new.codes.contains_key(old) || pair.table.old.has_elsewhere(new, pair.code);
    if old != new && !has_moved && !is_reused(pair) {
        let message = format!("`{old}` (code {}) is called `{new}` now", pair.code);
        let span = pair.new.name.as_ref().map(Spanned::span).unwrap_or_default();
        let delta = Delta::of(pair.code).from(old).to(new);
        let finding = changes.report(&pair.table.new, &span, delta, message);
        finding.help(format!("keep the old name: `former_names = [\"{old}\"]`"));
    }
}
