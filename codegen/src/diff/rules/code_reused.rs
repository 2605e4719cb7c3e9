//! `code_reused`

use super::texts::{changed, is_same_meaning};
use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::{EntryPair, TablePair, name, span};
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "code_reused",
    level: Level::Error,
    what: "A number has got a new meaning: it was retired or reserved, or both its name and its titles are others.",
    why: "Old clients read the old one.",
    check: Check::Diff(Bump::Major, Compare::Tables(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    let TablePair { old, new } = pair;
    for (code, entry) in &new.entries {
        let name_now = name(entry);
        let (before, was) = match old.entries.get(code) {
            Some(before)
                if is_reused(&EntryPair { table: pair, code: *code, old: before, new: entry }) =>
            {
                let stood_for = || format!("stood for `{}`", name(before));
                let is_retired = before.is_retired();
                (name(before), if is_retired { "was retired".to_owned() } else { stood_for() })
            }
            None if old.is_reserved(*code) => ("", "was reserved".to_owned()),
            _ => continue,
        };
        let message = format!("{code} {was} and stands for `{name_now}` now");
        let delta = Delta::of(*code).from(before).to(name_now);
        let finding = changes.report(new, &span(entry), delta, message);
        finding.help("choose another number; the service's own reuse is a major change");
    }
}

/// Whether a code stands for something else. A retired one is in use again under a name that it
/// never had, or with a title that means something else. One in use has a name that is new, and
/// titles that mean something else in both languages; one of these alone may be a better word.
pub(super) fn is_reused(pair: &EntryPair<'_>) -> bool {
    let EntryPair { table, old, new, .. } = pair;
    let titles = changed(&old.title, &new.title);
    let other_titles = titles.filter(|(_, old, new)| !is_same_meaning(old, new)).count();
    if old.is_retired() {
        let keeps_name = new.names().any(|it| it.get_ref() == name(old));
        !new.is_retired() && (!keeps_name || other_titles > 0)
    } else {
        !table.old.codes.contains_key(name(new)) && other_titles == 2
    }
}
