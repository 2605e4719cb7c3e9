//! The rule about changes of pages, and of what cites them.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use super::pairs::{EntryPair, Revisions, TablePair};
use super::report::{Changes, Delta, first_of};
use super::rule::{ChangeRule, Compare};
use super::side::Side;
use crate::bump::Bump;
use crate::model::{Entry, Source, Table};

pub(super) static RULES: &[ChangeRule] =
    &[ChangeRule::note("source_changed", Bump::Patch, Compare::Revisions(source_changed))
        .what("Entries cite other pages (one finding per table), or a page has a different title, language or address.")
        .why("Users see which pages state a code.")];

fn source_changed(revisions: &Revisions<'_>, changes: &mut Changes<'_>) {
    for pair in &revisions.pairs {
        check_citations(pair, changes);
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

fn check_citations(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    let has_changed = |entry: &EntryPair<'_>| {
        let [old, new] = pages(entry);
        old != new
    };
    let recited: Vec<_> = pair.entries().filter(has_changed).collect();
    let Some(first) = recited.first() else { return };
    let named = first_of(recited.iter().map(ToString::to_string), ", ");
    let cite = if recited.len() == 1 { "cites" } else { "cite" };
    let message = format!("{named} {cite} other pages");
    // Only what the first cites is shown; most often all of them have changed alike.
    let [old, new] = pages(first).map(|pages| pages.join(" "));
    let code = (recited.len() == 1).then(|| first.code.into());
    let delta = Delta { code, ..Delta::default().from(old).to(new) };
    let own = first.new.sources.as_ref().map(Spanned::span);
    let of_table = pair.new.table.sources.first().map(Spanned::span);
    let span = own.or(of_table).unwrap_or_else(|| pair.new.span());
    changes.report(&pair.new, &span, delta, message);
}

fn check_order(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    let [old, new] = [&pair.old, &pair.new]
        .map(|side| page_ids(side).map(|id| id.get_ref().as_str()).collect::<Vec<_>>());
    let (mut before, mut after) = (old.clone(), new.clone());
    let [old, new] = [old, new].map(BTreeSet::from_iter);
    before.retain(|id| new.contains(id));
    after.retain(|id| old.contains(id));
    let moved = before.iter().zip(&after).find_map(|(old, new)| (old != new).then_some(*new));
    if let Some(page) = page_ids(&pair.new).find(|id| Some(id.get_ref().as_str()) == moved) {
        let delta = Delta::default().from(before.join(" ")).to(after.join(" "));
        let message = "the pages are listed in a different order";
        changes.report(&pair.new, &page.span(), delta, message);
    }
}

fn check_pages(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    // Of two with one id, the first.
    let old = pair.old.spec.sources.iter().rev();
    let old: BTreeMap<_, _> =
        old.filter_map(|page| Some((page.id.as_ref()?.get_ref().as_str(), page))).collect();
    let mut seen = BTreeSet::new();
    for new in &pair.new.spec.sources {
        let Some(id) = &new.id else { continue };
        if !seen.insert(id.get_ref()) {
            continue;
        }
        let Some(old) = old.get(id.get_ref().as_str()) else { continue };
        let (before, after) = (page(old), page(new));
        if before != after {
            let message =
                format!("the page `{}` has a different title, language or address", id.get_ref());
            let delta = Delta::default().from(before).to(after);
            changes.report(&pair.new, &id.span(), delta, message);
        }
    }
}

/// What an entry cites in both revisions.
fn pages<'s>(entry: &'s EntryPair<'_>) -> [Vec<&'s str>; 2] {
    let EntryPair { table, old, new, .. } = entry;
    [cited(old, table.old.table), cited(new, table.new.table)]
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
