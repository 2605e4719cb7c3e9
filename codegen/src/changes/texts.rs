//! Rules about changes of titles and remedies.

use toml::Spanned;

use super::edition_pairs::{changed_texts, pairs, subject};
use super::pairs::EntryPair;
use super::report::{Changes, Delta};
use super::rule::{ChangeRule, Compare};
use super::side::span;
use super::similarity::is_same_meaning;
use super::text_pairs::{TextPair, changed, is_lost};
use crate::bump::Bump;
use crate::wording::{Advice, Wording};

pub(super) static RULES: &[ChangeRule] = &[
    ChangeRule::warning("title_meaning_changed", Bump::Minor, Compare::Entries(title_meaning_changed))
        .what("A title has different words than before, or more than a quarter were added or removed; filler words, endings and typos do not count.")
        .why("A person must say whether it is the same error."),
    ChangeRule::note("title_changed", Bump::Patch, Compare::Entries(title_changed))
        .what("A title has changed, but none of its words has become another one.")
        .why("Texts may change in any release."),
    ChangeRule::note("remedy_changed", Bump::Patch, Compare::Entries(remedy_changed))
        .what("A remedy has changed.")
        .why("Texts may change in any release."),
    ChangeRule::error("remedy_removed", Bump::Minor, Compare::Entries(remedy_removed))
        .what("A remedy is gone: the entry's, or that of one product's edition.")
        .why("People on call are left without advice."),
    ChangeRule::note("advice_added", Bump::Patch, Compare::Entries(advice_added))
        .what("A listed code now has a title or a remedy of its own.")
        .why("Users are shown it instead of what its family says."),
    ChangeRule::error("advice_removed", Bump::Minor, Compare::Entries(advice_removed))
        .what("A listed code no longer has a title of its own.")
        .why("Users are shown again what its family says, which is less."),
    ChangeRule::warning("advice_drift", Bump::None, Compare::Entries(advice_drift))
        .what("A remedy says to retry later, or to open a ticket, and did not before, or the other way around; the verdict is the same.")
        .why("The page may mean another verdict: someone should read it again."),
];

fn title_meaning_changed(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let titles = changed_texts(pair, |entry| &entry.title, |edition| edition.title.as_ref());
    for (product, (lang, old, new)) in
        titles.filter(|(_, (_, old, new))| !is_same_meaning(old, new))
    {
        let subject = subject(pair, product.as_deref());
        let (old, now) = (old.get_ref(), new.get_ref());
        let message = format!(
            "the {lang} title of {subject} was \"{old}\" and is \"{now}\" now, which may mean something else"
        );
        let delta = Delta::of(pair.code).from(old).to(now);
        let finding = changes.report(&pair.table.new, &new.span(), delta, message);
        if product.is_none() {
            finding.help("if it is a different error, it needs a different code or name");
        }
    }
}

fn title_changed(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let titles = changed(&pair.old.title, &pair.new.title);
    text_changed(pair, "title", titles.filter(|(_, old, new)| is_same_meaning(old, new)), changes);
}

fn remedy_changed(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    text_changed(pair, "remedy", changed(&pair.old.remedy, &pair.new.remedy), changes);
}

/// Reports a text that has changed, once for both languages, at the first.
fn text_changed<'t>(
    pair: &EntryPair<'_>,
    what: &str,
    texts: impl Iterator<Item = TextPair<'t>>,
    changes: &mut Changes<'_>,
) {
    let texts: Vec<_> = texts.collect();
    let Some((_, old, new)) = texts.first() else { return };
    let langs: Vec<_> = texts.iter().map(|(lang, ..)| *lang).collect();
    let message = match langs.as_slice() {
        [lang] => format!("the {lang} {what} of {pair} has changed"),
        _ => format!("the {what} of {pair} has changed in {}", langs.join(" and ")),
    };
    let delta = Delta::of(pair.code).from(old.get_ref()).to(new.get_ref());
    changes.report(&pair.table.new, &new.span(), delta, message);
}

fn remedy_removed(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    if is_lost(&pair.old.remedy, &pair.new.remedy) {
        let message = format!("{pair} has lost its remedy");
        let delta = Delta::of(pair.code).from("remedy");
        let finding = changes.report(&pair.table.new, &span(pair.new), delta, message);
        finding.help("keep the advice");
    }
    for (product, old, new) in pairs(pair) {
        if old.remedy.is_some() && new.remedy.is_none() {
            let message = format!("the {product} edition of {pair} has lost its remedy");
            let delta = Delta::of(pair.code).from(format!("{product} remedy"));
            let finding = changes.report(&pair.table.new, &new.header, delta, message);
            finding.help("keep what this product's page says");
        }
    }
}

fn advice_added(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let texts = [
        ("title", &pair.old.title, &pair.new.title),
        ("remedy", &pair.old.remedy, &pair.new.remedy),
    ];
    for (what, _, new) in texts.into_iter().filter(|(_, old, new)| is_lost(new, old)) {
        let message = format!("{pair} has a {what} of its own now");
        let span = new.en.as_ref().or(new.zh.as_ref()).map(Spanned::span).unwrap_or_default();
        changes.report(&pair.table.new, &span, Delta::of(pair.code).to(what), message);
    }
}

fn advice_removed(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    if is_lost(&pair.old.title, &pair.new.title) {
        let message = format!("{pair} has lost its title");
        let delta = Delta::of(pair.code).from("title");
        let finding = changes.report(&pair.table.new, &span(pair.new), delta, message);
        finding.help("keep it");
    }
}

fn advice_drift(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let [old, new] = [pair.old, pair.new].map(|entry| entry.retry.as_ref().map(Spanned::get_ref));
    if old != new {
        return;
    }
    let remedies = changed_texts(pair, |entry| &entry.remedy, |edition| edition.remedy.as_ref());
    for (product, (lang, old, new)) in remedies {
        let subject = subject(pair, product.as_deref());
        let (before, after) = (Wording::of(old.get_ref()), Wording::of(new.get_ref()));
        for (what, advice) in
            [("to retry later", Advice::Later), ("to open a ticket", Advice::Support)]
        {
            let says = after.advises(advice);
            if before.advises(advice) != says {
                let now = if says { "says" } else { "no longer says" };
                let message = format!(
                    "the {lang} remedy of {subject} {now} {what}, but the verdict is the same"
                );
                let delta = Delta::of(pair.code).from(old.get_ref()).to(new.get_ref());
                let finding = changes.report(&pair.table.new, &new.span(), delta, message);
                finding.help("read the page again: is the verdict still right?");
            }
        }
    }
}
