//! Rules about editions: what one product's page says differently.

use toml::Spanned;

use super::lint::{Check, Lint};
use crate::field::Given;
use crate::first_use::FirstUse;
use crate::model::{COMMON, Entry, Level, PUBLIC, Table, Text};
use crate::report::Report;

pub(super) static LINTS: &[Lint] = &[
    Lint::error("duplicate_edition", Check::Entry(duplicate_edition))
        .what("An entry has two editions of one product.")
        .why("A product has one page."),
    Lint::error("edition_of_module", Check::Table(edition_of_module))
        .what("An entry has an edition, but the level of its table is not `public`.")
        .why("Only public codes are on the pages of several products, each with its own wording."),
    Lint::error("edition_of_public", Check::Entry(edition_of_public))
        .what("An edition has the product `public` or `common`.")
        .why("An edition is what one product's page says."),
    Lint::error("edition_without_difference", Check::Entry(edition_without_difference))
        .what("An edition says the same as the entry.")
        .why("It claims a difference between the pages where there is none."),
];

fn products(entry: &Entry) -> impl Iterator<Item = &Spanned<String>> {
    entry.editions.iter().filter_map(|edition| edition.product.as_ref())
}

fn duplicate_edition(entry: &Entry, report: &mut Report<'_>) {
    let mut uses = FirstUse::new();
    for product in products(entry) {
        if uses.before(product.get_ref(), ()).is_some() {
            report.at(&product.span(), "this code already has an edition of this product");
        }
    }
}

fn edition_of_module(table: &Table, report: &mut Report<'_>) {
    if table.level.is_some() && !table.has_level(Level::Public) {
        for edition in table.entries.iter().flat_map(|entry| &entry.editions) {
            report.at(&edition.header, "only public codes have editions");
        }
    }
}

fn edition_of_public(entry: &Entry, report: &mut Report<'_>) {
    for product in
        products(entry).filter(|product| [PUBLIC, COMMON].contains(&product.get_ref().as_str()))
    {
        report.at(&product.span(), "an edition belongs to one product, and this is not a product");
    }
}

fn edition_without_difference(entry: &Entry, report: &mut Report<'_>) {
    for edition in &entry.editions {
        let differs = differs(edition.title.as_ref(), &entry.title)
            || differs(edition.remedy.as_ref(), &entry.remedy);
        if !differs {
            let help = "remove it, or write the difference";
            report.at_with_help(&edition.header, "this edition says the same as the entry", help);
        }
    }
}

fn differs(edition: Option<&Text>, entry: &Text) -> bool {
    let differs = |one: &Given<String>, other: &Given<String>| {
        one.as_ref().map(Spanned::get_ref) != other.as_ref().map(Spanned::get_ref)
    };
    edition.is_some_and(|it| differs(&it.en, &entry.en) || differs(&it.zh, &entry.zh))
}
