//! `remedy_changed`

use super::texts::changed;
use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::EntryPair;
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "remedy_changed",
    level: Level::Note,
    what: "A remedy has changed.",
    why: "Texts may change in any release.",
    check: Check::Diff(Bump::Patch, Compare::Entries(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    for (lang, old, new) in changed(&pair.old.remedy, &pair.new.remedy) {
        let message = format!("the {lang} remedy of {pair} has changed");
        let delta = Delta::of(pair.code).from(old.get_ref()).to(new.get_ref());
        changes.report(&pair.table.new, &new.span(), delta, message);
    }
}
