//! `summary_changed`

use toml::Spanned;

use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::TablePair;
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "summary_changed",
    level: Level::Note,
    what: "A table's summary has changed.",
    why: "It is the documentation of the enum.",
    check: Check::Diff(Bump::Patch, Compare::Tables(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    let summaries = [&pair.old, &pair.new].map(|side| side.table.summary.as_ref());
    if let [Some(old), Some(new)] = summaries.map(|it| it.map(Spanned::get_ref))
        && old != new
    {
        let span = summaries[1].map(Spanned::span).unwrap_or_default();
        let delta = Delta::default().from(old).to(new);
        changes.report(&pair.new, &span, delta, "the summary has changed");
    }
}
