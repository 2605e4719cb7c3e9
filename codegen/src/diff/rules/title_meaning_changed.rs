//! `title_meaning_changed`

use super::editions::{changed_texts, subject};
use super::texts::is_same_meaning;
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
    let titles = changed_texts(pair, |entry| &entry.title, |edition| edition.title.as_ref());
    for (product, (lang, old, new)) in titles {
        if !is_same_meaning(old, new) {
            let subject = subject(pair, product.as_deref());
            let message = format!("the {lang} title of {subject} may mean something else now");
            let delta = Delta::of(pair.code).from(old.get_ref()).to(new.get_ref());
            let finding = changes.report(&pair.table.new, &new.span(), delta, message);
            if product.is_none() {
                finding.help("if it is another error, it needs another code or name");
            }
        }
    }
}
