//! Rules about editions: what one product's page says differently.

use toml::Spanned;

use super::lint::{Check, Lint};
use crate::first_use::FirstUse;
use crate::model::{Entry, Level, PUBLIC, Required, Table, Text};
use crate::report::Report;
use crate::rule::Rule;

pub(super) static LINTS: &[Lint] = &[
    Lint {
        rule: Rule::error(
            "duplicate_edition",
            "An entry has two editions of one product.",
            "A product has one page.",
        ),
        check: Check::Entry(duplicate_edition),
    },
    Lint {
        rule: Rule::error(
            "edition_of_module",
            "An entry of a module table has an edition.",
            "A module's codes are one product's own; only public codes stand on several pages.",
        ),
        check: Check::Table(edition_of_module),
    },
    Lint {
        rule: Rule::error(
            "edition_of_public",
            "An edition has the product `public`.",
            "An edition is what one product's page says.",
        ),
        check: Check::Entry(edition_of_public),
    },
    Lint {
        rule: Rule::error(
            "edition_without_difference",
            "An edition says what the entry says.",
            "It claims a difference between the pages where there is none.",
        ),
        check: Check::Entry(edition_without_difference),
    },
];

fn products(entry: &Entry) -> impl Iterator<Item = &Spanned<String>> {
    entry.editions.iter().filter_map(|edition| edition.product.as_ref())
}

fn duplicate_edition(entry: &Entry, report: &mut Report<'_>) {
    let mut uses = FirstUse::new();
    for product in products(entry) {
        if uses.before(product.get_ref(), ()).is_some() {
            report.at(&product.span(), "this code has an edition of the same product already");
        }
    }
}

fn edition_of_module(table: &Table, report: &mut Report<'_>) {
    if table.level.as_ref().is_some_and(|level| *level.get_ref() == Level::Module) {
        for edition in table.entries.iter().flat_map(|entry| &entry.editions) {
            report.at(&edition.header, "only public codes have editions");
        }
    }
}

fn edition_of_public(entry: &Entry, report: &mut Report<'_>) {
    for product in products(entry).filter(|product| product.get_ref() == PUBLIC) {
        report.at(&product.span(), "an edition belongs to one product, and `public` is none");
    }
}

fn edition_without_difference(entry: &Entry, report: &mut Report<'_>) {
    for edition in &entry.editions {
        let differs = differs(edition.title.as_ref(), &entry.title)
            || differs(edition.remedy.as_ref(), &entry.remedy);
        if !differs {
            let help = "remove it, or write the difference";
            report.at_with_help(&edition.header, "this edition says what the entry says", help);
        }
    }
}

fn differs(edition: Option<&Text>, entry: &Text) -> bool {
    let differs = |one: &Required<String>, other: &Required<String>| {
        one.as_ref().map(Spanned::get_ref) != other.as_ref().map(Spanned::get_ref)
    };
    edition.is_some_and(|it| differs(&it.en, &entry.en) || differs(&it.zh, &entry.zh))
}
