//! `title_changed`

use super::texts::{changed, is_same_meaning};
use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::EntryPair;
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "title_changed",
    level: Level::Note,
    what: "A title has changed, and shares at least half of its pairs of neighbouring letters with the one before.",
    why: "Texts may change in any release.",
    check: Check::Diff(Bump::Patch, Compare::Entries(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    for (lang, old, new) in changed(&pair.old.title, &pair.new.title) {
        if is_same_meaning(old, new) {
            let message = format!("the {lang} title of {pair} has changed");
            let delta = Delta::of(pair.code).from(old.get_ref()).to(new.get_ref());
            changes.report(&pair.table.new, &new.span(), delta, message);
        }
    }
}
