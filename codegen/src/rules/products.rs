//! Rules about the list of products, and about specs that name one.

use std::collections::BTreeSet;

use toml::Spanned;

use super::structure::UNKNOWN_VALUE;
use crate::finding::Finding;
use crate::first_use::FirstUse;
use crate::model::{COMMON, PUBLIC, Products, Spec};
use crate::nearest::{did_you_mean, nearest};
use crate::paths::PRODUCTS_FILE;
use crate::report::Report;
use crate::rule::Rule;

pub(super) static PRODUCT_ID: Rule = Rule::error("product_id")
    .what("A product's id is not in snake_case, is taken, or is `public` or `common`.")
    .why("It becomes a constant in Rust, and stands for the product in every spec.");

/// Finds what is wrong with the ids of a list.
pub(crate) fn check(list: &Products<'_>, findings: &mut Vec<Finding>) {
    let mut report = Report { rule: &PRODUCT_ID, file: list.file, findings };
    let mut uses = FirstUse::new();
    for id in list.products.iter().filter_map(|product| product.id.as_ref()) {
        let (text, span) = (id.get_ref().as_str(), id.span());
        if !is_snake_case(text) {
            report.at(&span, format!("`{text}` is not in snake_case"));
        } else if [PUBLIC, COMMON].contains(&text) {
            report.at(&span, format!("`{text}` stands for all products"));
        } else if uses.before(text, ()).is_some() {
            report.at(&span, format!("product `{text}` is already listed above"));
        }
    }
}

fn is_snake_case(id: &str) -> bool {
    let is_right = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(is_right);
    id.split('_').all(is_word) && !id.starts_with(|first: char| first.is_ascii_digit())
}

/// Finds every product that specs name and no list has.
pub(crate) fn unlisted(lists: &[Products<'_>], specs: &[Spec<'_>], findings: &mut Vec<Finding>) {
    let listed = lists.iter().flat_map(Products::ids);
    let known: Vec<_> = [PUBLIC, COMMON].into_iter().chain(listed).collect();
    let set: BTreeSet<_> = known.iter().copied().collect();
    for spec in specs {
        let editions = spec.entries().flat_map(|entry| &entry.editions);
        let products = spec.product.iter().chain(editions.filter_map(|it| it.product.as_ref()));
        for product in products.filter(|product| !set.contains(product.get_ref().as_str())) {
            let text = product.get_ref();
            let help = if lists.is_empty() {
                format!("there is no {PRODUCTS_FILE}, which lists the products")
            } else if nearest(text, &known).is_some() {
                did_you_mean(text, &known)
            } else {
                let known = did_you_mean(text, &known);
                format!("{known}; a new product goes into {PRODUCTS_FILE}")
            };
            report_unknown(spec, product, &help, findings);
        }
    }
}

fn report_unknown(
    spec: &Spec<'_>,
    product: &Spanned<String>,
    help: &str,
    findings: &mut Vec<Finding>,
) {
    let message = format!("unknown value `{}`", product.get_ref());
    let mut report = Report { rule: &UNKNOWN_VALUE, file: spec.file, findings };
    report.at_with_help(&product.span(), message, help);
}
