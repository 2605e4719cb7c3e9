//! Rules about changes of words and their families.

use toml::Spanned;

use super::fates::{Fate, Fated};
use super::pairs::{EntryPair, TablePair};
use super::report::{Changes, Delta};
use super::rule::{ChangeRule, Compare};
use super::side::{BE_SURE, MAY_BE_SENT, span, verdict};
use crate::bump::Bump;
use crate::code::Code;

pub(super) static RULES: &[ChangeRule] = &[
    ChangeRule::note("word_renamed", Bump::Minor, Compare::Fate(Fate::Reworded, renamed))
        .or_error()
        .what("A word has become another one, and the old one is still found; an error if the verdict allows a retry.")
        .why("The old and the new word are one variant. But callers gave up on the new word until now; unchanged, they begin to repeat side effects."),
    ChangeRule::note("former_word_added", Bump::Minor, Compare::Entries(former_word_added))
        .or_error()
        .what("A former word is new, and no code had it; an error if the verdict allows a retry.")
        .why("Replies with it are recognized from now on. Callers gave up on it until now; unchanged, they begin to repeat side effects."),
    ChangeRule::error("former_word_removed", Bump::Major, Compare::Entries(former_word_removed))
        .what("A former word is gone, or stands for another code.")
        .why("Servers, and records of the past, may still have it."),
    ChangeRule::note("successor_changed", Bump::Patch, Compare::Entries(successor_changed))
        .what("A code's successor in API 3.0 has changed, is new or is gone.")
        .why("Users who move from API 2.0 follow it."),
    ChangeRule::note("family_added", Bump::Minor, Compare::Entries(family_added))
        .what("A word has become a family.")
        .why("Words below it that no table lists have a title, a remedy and a category from now on, but no verdict."),
    ChangeRule::error("family_removed", Bump::Minor, Compare::Entries(family_removed))
        .what("A word is no longer a family.")
        .why("For words below it, people on call are left without advice."),
];

fn renamed(it: &Fated<'_>, TablePair { new, .. }: &TablePair<'_>, changes: &mut Changes<'_>) {
    let (Fated { name, was, code, .. }, Some(entry)) = (it, it.new) else { return };
    let (verdict, span) = (verdict(entry), span(entry));
    let delta = Delta::of(*code).from(was);
    let message = format!("the word of `{name}` was {was} and is {code} now; both are found");
    if let Some(retry) = verdict.retryable {
        let message = format!("{message}, {MAY_BE_SENT}: {verdict}");
        changes.report(new, &span, delta.to(retry), message).stop().help(BE_SURE);
    } else {
        changes.report(new, &span, delta, format!("{message}: {verdict}"));
    }
}

fn former_word_added(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let verdict = verdict(pair.new);
    for former in &pair.new.former_words {
        let word = former.get_ref().as_str();
        // One that another code had has left it, which has a rule of its own.
        if pair.table.old.decoded(Code::Word(word)).is_some() {
            continue;
        }
        let (span, delta) = (Spanned::span(former), Delta::of(pair.code));
        let message = format!("{word} is found as {pair} now");
        if let Some(retry) = verdict.retryable {
            let message = format!("{message}, {MAY_BE_SENT}: {verdict}");
            let delta = delta.to(format!("{word} {retry}"));
            changes.report(&pair.table.new, &span, delta, message).stop().help(BE_SURE);
        } else {
            changes.report(&pair.table.new, &span, delta.to(word), format!("{message}: {verdict}"));
        }
    }
}

fn former_word_removed(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    for word in pair.old.former_words.iter().map(|word| word.get_ref().as_str()) {
        let decoded = pair.table.new.decoded(Code::Word(word));
        // What another code had before was never found as this code.
        if decoded == Some(pair.code) || decoded == pair.table.old.decoded(Code::Word(word)) {
            continue;
        }
        let message = match decoded {
            Some(code) => format!("{word} was found as {pair} and is found as {code} now"),
            None => format!("the former word {word} of {pair} is gone"),
        };
        let delta = Delta::of(pair.code).from(word);
        let finding = changes.report(&pair.table.new, &span(pair.new), delta, message);
        finding.help("keep it in `former_words`; it costs nothing");
    }
}

fn successor_changed(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let successors = [pair.old, pair.new].map(|entry| entry.successor.as_ref());
    let span = successors[1].map_or_else(|| span(pair.new), Spanned::span);
    let [old, new] = successors.map(|it| it.map(|word| word.get_ref().as_str()));
    if old != new {
        let message = match (old, new) {
            (_, None) => format!("{pair} no longer has a successor"),
            (None, Some(new)) => format!("the successor of {pair} is {new}"),
            (Some(old), Some(new)) => {
                format!("the successor of {pair} was {old} and is {new} now")
            }
        };
        let [old, new] = [old, new].map(|it| it.map(str::to_owned));
        let delta = Delta { code: Some(pair.code.into()), old, new };
        changes.report(&pair.table.new, &span, delta, message);
    }
}

fn family_added(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let family = pair.new.family.as_ref().map(Spanned::span);
    if pair.new.is_family() && !pair.old.is_family() {
        let delta = Delta::of(pair.code).to("family");
        let message = format!("{pair} is a family now");
        changes.report(&pair.table.new, &family.unwrap_or_default(), delta, message);
    }
}

fn family_removed(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    if pair.old.is_family() && !pair.new.is_family() {
        let delta = Delta::of(pair.code).from("family");
        let message = format!("{pair} is no longer a family");
        let finding = changes.report(&pair.table.new, &span(pair.new), delta, message);
        finding.help("keep the advice for the words below it");
    }
}
