//! `advice_drift`

use super::editions::{changed_texts, subject};
use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::EntryPair;
use crate::rule::{Check, Compare, Lacks, Level, Rule};
use crate::rules::wording::{LATER, SUPPORT, Wording};

pub(crate) static RULE: Rule = Rule {
    id: "advice_drift",
    level: Level::Warning,
    what: "A remedy says to retry later, or to open a ticket, and did not before, or the other way round; the verdict is the same.",
    why: "The page may mean another verdict. It asks for another reading.",
    check: Check::Diff(Bump::None, Compare::Entries(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let [old, new] =
        [pair.old, pair.new].map(|entry| entry.retry.as_ref().map(toml::Spanned::get_ref));
    if old != new {
        return;
    }
    let remedies = changed_texts(pair, |entry| &entry.remedy, |edition| edition.remedy.as_ref());
    for (product, (lang, old, new)) in remedies {
        let subject = subject(pair, product.as_deref());
        let (before, after) = (Wording::of(old.get_ref()), Wording::of(new.get_ref()));
        for (what, phrases) in [("to retry later", LATER), ("to open a ticket", SUPPORT)] {
            let said = [before.has(phrases), after.has(phrases)];
            if said[0] != said[1] {
                let now = if said[1] { "says" } else { "no longer says" };
                let message = format!(
                    "the {lang} remedy of {subject} {now} {what}, and the verdict is the same"
                );
                let delta = Delta::of(pair.code).from(old.get_ref()).to(new.get_ref());
                let finding = changes.report(&pair.table.new, &new.span(), delta, message);
                finding.help("read the page again: is the verdict still right?");
            }
        }
    }
}
