//! The rule about changes of pages, and of what cites them.

use std::collections::BTreeSet;

use toml::Spanned;

use super::pairs::{Revisions, TablePair};
use super::report::{Changes, Delta};
use super::rule::{ChangeRule, Compare};
use super::side::Side;
use crate::bump::Bump;
use crate::model::{Entry, Source, Table};

pub(super) static RULES: &[ChangeRule] =
    &[ChangeRule::note("source_changed", Bump::Patch, Compare::Revisions(source_changed))
        .what("An entry cites other pages, or a page has another title, language or address.")
        .why("Users see which pages state a code.")];

fn source_changed(revisions: &Revisions<'_>, changes: &mut Changes<'_>) {
    for entry in revisions.entries() {
        let old = cited(entry.old, entry.table.old.table);
        let new = cited(entry.new, entry.table.new.table);
        if old != new {
            let message = format!("{entry} cites other pages");
            let span = entry.new.sources.as_ref().map(Spanned::span).unwrap_or_default();
            let delta = Delta::of(entry.code).from(old.join(" ")).to(new.join(" "));
            changes.report(&entry.table.new, &span, delta, message);
        }
    }
    // Tables of one spec share its pages.
    let mut specs = BTreeSet::new();
    for pair in &revisions.pairs {
        if specs.insert([&pair.old, &pair.new].map(|side| side.spec.file.path())) {
            check_order(pair, changes);
            check_pages(pair, changes);
        }
    }
}

fn check_order(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    let [old, new] = [&pair.old, &pair.new]
        .map(|side| page_ids(side).map(|id| id.get_ref().as_str()).collect::<Vec<_>>());
    let (mut before, mut after) = (old.clone(), new.clone());
    before.retain(|id| new.contains(id));
    after.retain(|id| old.contains(id));
    let moved = before.iter().zip(&after).find_map(|(old, new)| (old != new).then_some(*new));
    if let Some(page) = page_ids(&pair.new).find(|id| Some(id.get_ref().as_str()) == moved) {
        let delta = Delta::default().from(before.join(" ")).to(after.join(" "));
        let message = "the pages are listed in another order";
        changes.report(&pair.new, &page.span(), delta, message);
    }
}

fn check_pages(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    for new in &pair.new.spec.sources {
        let Some(id) = &new.id else { continue };
        let is_page =
            |old: &&Source| old.id.as_ref().is_some_and(|it| it.get_ref() == id.get_ref());
        let Some(old) = pair.old.spec.sources.iter().find(is_page) else { continue };
        let (before, after) = (page(old), page(new));
        if before != after {
            let message =
                format!("the page `{}` has another title, language or address", id.get_ref());
            let delta = Delta::default().from(before).to(after);
            changes.report(&pair.new, &id.span(), delta, message);
        }
    }
}

/// What an entry cites; a listed one what its table does.
fn cited<'s>(entry: &'s Entry, table: &'s Table) -> Vec<&'s str> {
    let sources = entry.sources.as_ref().map_or(&table.sources, Spanned::get_ref);
    sources.iter().map(|source| source.get_ref().as_str()).collect()
}

fn page_ids<'s>(side: &Side<'s>) -> impl Iterator<Item = &'s Spanned<String>> {
    side.spec.sources.iter().filter_map(|page| page.id.as_ref())
}

fn page(source: &Source) -> String {
    let texts = [&source.title.en, &source.title.zh, &source.url];
    let [en, zh, url] = texts.map(|it| it.as_ref().map(|it| it.get_ref().as_str()));
    let lang = source.lang.as_ref().map(|lang| lang.get_ref().to_string());
    [en, zh, lang.as_deref(), url].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
