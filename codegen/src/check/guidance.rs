//! Guidance: an entry tells its reader something, and says where that comes from.

use toml::Spanned;

use super::Report;
use crate::model::{Basis, Entry, Level, Product, Required, Spec, Table, Text};

pub(super) fn check(spec: &Spec<'_>, report: &mut Report<'_>) {
    for url in spec.sources.iter().filter_map(|source| source.url.as_ref()) {
        if !url.get_ref().starts_with("https://") {
            report.error(
                "url_not_https",
                &url.span(),
                "the address of a page begins with https://",
            );
        }
    }
    for table in &spec.tables {
        level(spec, table, report);
        for entry in &table.entries {
            texts(entry, report);
            editions(table, entry, report);
        }
    }
}

/// Public codes belong to every product, module codes to one.
fn level(spec: &Spec<'_>, table: &Table, report: &mut Report<'_>) {
    let (Some(product), Some(level)) = (&spec.product, &table.level) else { return };
    let message = match (product.get_ref(), level.get_ref()) {
        (Product::Public, Level::Module) => {
            "module codes belong to one product, and this file's is `public`"
        }
        (Product::Public, Level::Public) | (_, Level::Module) => return,
        (_, Level::Public) => {
            "public codes belong to every product: their file's product is `public`"
        }
    };
    report.error("level_mismatch", &level.span(), message);
}

fn texts(entry: &Entry, report: &mut Report<'_>) {
    let pairs = [(&entry.title.en, &entry.remedy.en), (&entry.title.zh, &entry.remedy.zh)];
    for (title, remedy) in pairs {
        let (Some(title), Some(remedy)) = (title, remedy) else { continue };
        if letters(title.get_ref()) == letters(remedy.get_ref()) {
            let message = "the remedy repeats the title: say what to do";
            report.error("remedy_repeats_title", &remedy.span(), message);
        }
    }
    if entry.note.is_none()
        && let Some(basis) =
            entry.basis.as_ref().filter(|basis| *basis.get_ref() == Basis::Inferred)
    {
        let message = "what no page says needs a `note` that says why we do";
        report.error("inferred_without_note", &basis.span(), message);
    }
}

fn editions(table: &Table, entry: &Entry, report: &mut Report<'_>) {
    let mut products = Vec::new();
    for edition in &entry.editions {
        if table.level.as_ref().is_some_and(|level| *level.get_ref() == Level::Module) {
            let message = "only public codes have editions: a module's codes are one product's own";
            report.error("edition_of_module", &edition.header, message);
        }
        if let Some(product) = &edition.product {
            if *product.get_ref() == Product::Public {
                let message = "an edition belongs to one product, and `public` is none";
                report.error("edition_of_public", &product.span(), message);
            }
            if products.contains(product.get_ref()) {
                let message = "this code has an edition of the same product already";
                report.error("duplicate_edition", &product.span(), message);
            }
            products.push(*product.get_ref());
        }
        let differs = differs(edition.title.as_ref(), &entry.title)
            || differs(edition.remedy.as_ref(), &entry.remedy);
        if !differs {
            let message =
                "this edition says what the entry says: remove it, or write the difference";
            report.error("edition_without_difference", &edition.header, message);
        }
    }
}

fn differs(edition: Option<&Text>, entry: &Text) -> bool {
    let value = |text: &Required<String>| text.as_ref().map(Spanned::get_ref).cloned();
    edition.is_some_and(|edition| {
        value(&edition.en) != value(&entry.en) || value(&edition.zh) != value(&entry.zh)
    })
}

/// A text without what does not carry meaning.
fn letters(text: &str) -> String {
    text.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
