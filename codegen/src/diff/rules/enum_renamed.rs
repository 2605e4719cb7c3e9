//! `enum_renamed`

use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::{Revisions, TablePair};
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "enum_renamed",
    level: Level::Error,
    what: "An enum has another name.",
    why: "Whoever names it does not compile any more.",
    check: Check::Diff(Bump::Major, Compare::Revisions(check)),
    lacks: Lacks::Nothing,
};

fn check(revisions: &Revisions<'_>, changes: &mut Changes<'_>) {
    for TablePair { old, new } in revisions.pairs.iter().filter(|it| it.old.name != it.new.name) {
        let message = format!("`{}` is called `{}` now", old.name, new.name);
        let delta = Delta::default().from(old.name).to(new.name);
        changes.report(new, &new.span(), delta, message).help("keep the name");
    }
}
