//! Rules about listed codes.

use toml::Spanned;

use super::lint::{Check, Lint};
use crate::model::Table;
use crate::report::Report;

pub(super) static LINTS: &[Lint] = &[
    Lint::error("listed_number", Check::Table(listed_number))
        .what("A table of numbers lists codes.")
        .why("Only words have families, which supply what listed codes lack."),
    Lint::error("listed_without_basis", Check::Table(listed_without_basis))
        .what("A listed code has a title, a remedy, a category or a verdict, but no `basis`.")
        .why("What a spec adds to a code needs grounds, here as everywhere."),
];

fn listed_number(table: &Table, report: &mut Report<'_>) {
    if table.level.is_some() && !table.has_words() {
        for code in table.listed.0.iter().filter_map(|entry| entry.code.as_ref()) {
            report.at(&code.span(), "only a table of words lists codes");
        }
    }
}

fn listed_without_basis(table: &Table, report: &mut Report<'_>) {
    for entry in table.listed.0.iter().filter(|entry| entry.basis.is_none()) {
        let texts = [&entry.title, &entry.remedy].into_iter();
        let texts = texts.filter_map(|text| text.en.as_ref().or(text.zh.as_ref()));
        let category = entry.category.iter().map(Spanned::span);
        let said =
            texts.map(Spanned::span).chain(category).chain(entry.retry.iter().map(Spanned::span));
        if let Some(span) = said.min_by_key(|span| span.start) {
            report.at_with_help(&span, "this needs a `basis`", "write `documented` or `inferred`");
        }
    }
}
