//! `title_meaning_changed`

use super::editions;
use super::texts::{TextPair, changed, is_same_meaning};
use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::EntryPair;
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "title_meaning_changed",
    level: Level::Warning,
    what: "A title shares less than half of its pairs of neighbouring letters with the one before.",
    why: "A person must say whether it is the same error.",
    check: Check::Diff(Bump::Minor, Compare::Entries(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    for (lang, old, new) in titles(pair) {
        if !is_same_meaning(old, new) {
            let message = format!("the {lang} title of {pair} may mean something else now");
            let delta = Delta::of(pair.code).from(old.get_ref()).to(new.get_ref());
            changes
                .report(&pair.table.new, &new.span(), delta, message)
                .help("if it is another error, it needs another code or name");
        }
    }
}

/// The titles that have changed, those of editions too.
fn titles<'p>(pair: &'p EntryPair<'_>) -> impl Iterator<Item = TextPair<'p>> {
    let of_editions = editions::pairs(pair)
        .filter_map(|(_, old, new)| Some(changed(old.title.as_ref()?, new.title.as_ref()?)));
    changed(&pair.old.title, &pair.new.title).chain(of_editions.flatten())
}
