//! Rules about changes of editions.

use toml::Spanned;

use super::edition_pairs::{lacking, pairs};
use super::pairs::EntryPair;
use super::report::{Changes, Delta};
use super::rule::{ChangeRule, Compare};
use super::side::span;
use crate::bump::Bump;
use crate::model::{Edition, Text};

pub(super) static RULES: &[ChangeRule] = &[
    ChangeRule::note("edition_added", Bump::Minor, Compare::Entries(edition_added))
        .what("An edition is new.")
        .why("One product's wording is kept apart from the others'."),
    ChangeRule::error("edition_removed", Bump::Minor, Compare::Entries(edition_removed))
        .what("An edition or its title is gone.")
        .why("What one product's page says differently is lost."),
    ChangeRule::note("edition_changed", Bump::Patch, Compare::Entries(edition_changed))
        .what("An edition says something different, or more.")
        .why("Texts may change in any release."),
];

fn edition_added(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    for (product, edition) in lacking(pair.new, pair.old) {
        let message = format!("the {product} edition of {pair} is new");
        changes.report(&pair.table.new, &edition.header, Delta::of(pair.code).to(product), message);
    }
}

fn edition_removed(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let help = "keep it, unless the page now says the same as the others";
    for (product, _) in lacking(pair.old, pair.new) {
        let message = format!("the {product} edition of {pair} is gone");
        let delta = Delta::of(pair.code).from(product);
        changes.report(&pair.table.new, &span(pair.new), delta, message).help(help);
    }
    for (product, old, new) in pairs(pair) {
        if old.title.is_some() && new.title.is_none() {
            let message = format!("the {product} edition of {pair} has lost its title");
            let delta = Delta::of(pair.code).from(format!("{product} title"));
            changes.report(&pair.table.new, &new.header, delta, message).help(help);
        }
    }
}

fn edition_changed(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    for (product, old, new) in pairs(pair) {
        // What is lost has a rule of its own.
        let has_changed = |of: fn(&Edition) -> &Option<Text>| {
            let (before, after) = (of(old), of(new));
            text(before) != text(after) && (before.is_none() || after.is_some())
        };
        if has_changed(|it| &it.title) || has_changed(|it| &it.remedy) {
            let message = format!("the {product} edition of {pair} has changed");
            let words = |it: &Edition| format!("{} {}", text(&it.title), text(&it.remedy));
            let delta = Delta::of(pair.code).from(words(old).trim()).to(words(new).trim());
            changes.report(&pair.table.new, &new.header, delta, message);
        }
    }
}

#[allow(clippy::ref_option, reason = "the model's fields are passed as they are")]
fn text(text: &Option<Text>) -> String {
    let languages = text.iter().flat_map(|text| [&text.en, &text.zh]);
    languages.flatten().map(Spanned::get_ref).map(String::as_str).collect::<Vec<_>>().join(" · ")
}
