//! `source_changed`

use toml::Spanned;

use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::{Side, TablePair};
use crate::model::{Entry, Source, spelled};
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "source_changed",
    level: Level::Note,
    what: "An entry cites other pages, or a page has another title, language or address.",
    why: "Users see which pages state a code.",
    check: Check::Diff(Bump::Patch, Compare::Tables(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    for entry in pair.entries() {
        let (old, new) = (cited(entry.old), cited(entry.new));
        if old != new {
            let message = format!("{entry} cites other pages");
            let place = entry.new.sources.as_ref().map(Spanned::span).unwrap_or_default();
            let delta = Delta::of(entry.code).from(old.join(" ")).to(new.join(" "));
            changes.report(&pair.new, &place, delta, message);
        }
    }
    let ids = |side| -> Vec<_> {
        cited_pages(side).filter_map(|page| page.id.as_ref()).map(Spanned::get_ref).collect()
    };
    let (old, new) = (ids(&pair.old), ids(&pair.new));
    let both = |ids: &[&String], others: &[&String]| -> Vec<_> {
        ids.iter().filter(|id| others.contains(id)).map(ToString::to_string).collect()
    };
    let (old, new) = (both(&old, &new), both(&new, &old));
    if old != new {
        let delta = Delta::default().from(old.join(" ")).to(new.join(" "));
        let message = "the pages are listed in another order";
        changes.report(&pair.new, &pair.new.place(), delta, message);
    }
    for new in cited_pages(&pair.new) {
        let Some(id) = &new.id else { continue };
        let is_page =
            |old: &&Source| old.id.as_ref().is_some_and(|it| it.get_ref() == id.get_ref());
        let Some(old) = cited_pages(&pair.old).find(is_page) else { continue };
        let (before, after) = (page(old), page(new));
        if before != after {
            let message =
                format!("the page `{}` has another title, language or address", id.get_ref());
            let delta = Delta::default().from(before).to(after);
            changes.report(&pair.new, &id.span(), delta, message);
        }
    }
}

fn cited(entry: &Entry) -> Vec<&str> {
    let sources = entry.sources.iter().flat_map(Spanned::get_ref);
    sources.map(|source| source.get_ref().as_str()).collect()
}

/// The pages that a table's entries cite.
fn cited_pages<'s>(side: &Side<'s>) -> impl Iterator<Item = &'s Source> {
    let entries = &side.table.entries;
    side.spec.sources.iter().filter(move |source| {
        let id = source.id.as_ref().map(|id| id.get_ref().as_str());
        id.is_some_and(|id| entries.iter().any(|entry| cited(entry).contains(&id)))
    })
}

fn page(source: &Source) -> String {
    let texts = [&source.title, &source.url].map(|it| it.as_ref().map(|it| it.get_ref().as_str()));
    let lang = source.lang.as_ref().map(|lang| spelled(lang.get_ref()));
    [texts[0], lang.as_deref(), texts[1]].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
