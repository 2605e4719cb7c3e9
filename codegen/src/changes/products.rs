//! Rules about the list of products.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;

use super::pairs::Revisions;
use super::report::{Changes, Delta};
use super::rule::{ChangeRule, Compare};
use crate::bump::Bump;
use crate::finding::Finding;
use crate::model::{Product, Products};

pub(super) static RULES: &[ChangeRule] = &[
    ChangeRule::note("product_added", Bump::Minor, Compare::Revisions(product_added))
        .what("A product is new.")
        .why("Users get another constant."),
    ChangeRule::error("product_removed", Bump::Major, Compare::Revisions(product_removed))
        .what("A product is gone.")
        .why("Its constant is gone, and so is its feature where modules are behind features: code that names one of them no longer compiles."),
    ChangeRule::note("product_renamed", Bump::Patch, Compare::Revisions(product_renamed))
        .what("A product has a new name in at least one language.")
        .why("It is a text, and texts may change in any release."),
    ChangeRule::error("features_changed", Bump::Major, Compare::Revisions(features_changed))
        .what("The modules of products are behind features now, or no longer are.")
        .why("Crates that enable none, or one that is gone, no longer compile."),
];

/// The table that acceptances name for a change of the list.
const TABLE: &str = "products";

fn product_added(revisions: &Revisions<'_>, changes: &mut Changes<'_>) {
    let Some([old, new]) = &revisions.products else { return };
    let known = by_id(old);
    for (id, product) in by_id(new).into_iter().filter(|(id, _)| !known.contains_key(id)) {
        let delta = Delta::default().to(id);
        report(new, &span(product), delta, format!("the product `{id}` is new"), changes);
    }
}

fn product_removed(revisions: &Revisions<'_>, changes: &mut Changes<'_>) {
    let Some([old, new]) = &revisions.products else { return };
    let known = by_id(new);
    for id in by_id(old).into_keys().filter(|id| !known.contains_key(id)) {
        let message = format!("the product `{id}` is gone");
        let finding = report(new, &(0..0), Delta::default().from(id), message, changes);
        finding.help("keep it in the list");
    }
}

fn product_renamed(revisions: &Revisions<'_>, changes: &mut Changes<'_>) {
    let Some([old, new]) = &revisions.products else { return };
    let known = by_id(old);
    for (id, product) in by_id(new) {
        let Some(before) = known.get(id) else { continue };
        let [before, after] = [before, product].map(name);
        if before != after {
            let message = format!("the product `{id}` is named {after} now");
            let delta = Delta::default().from(before).to(&after);
            report(new, &span(product), delta, message, changes);
        }
    }
}

fn features_changed(revisions: &Revisions<'_>, changes: &mut Changes<'_>) {
    let Some([old, new]) = &revisions.products else { return };
    let is_on = |list: &Products<'_>| list.features.as_ref().is_some_and(|it| *it.get_ref());
    let (before, now) = (is_on(old), is_on(new));
    if before != now {
        let message = if now {
            "the modules of products are behind features now"
        } else {
            "the modules of products are no longer behind features"
        };
        let span = new.features.as_ref().map(Spanned::span).unwrap_or_default();
        let delta = Delta::default().from(before).to(now);
        report(new, &span, delta, message.to_owned(), changes).help("keep it as it was");
    }
}

fn report<'c>(
    list: &Products<'_>,
    span: &Range<usize>,
    delta: Delta,
    message: String,
    changes: &'c mut Changes<'_>,
) -> &'c mut Finding {
    changes.report_of(list.file, span, TABLE, delta, message)
}

/// The products of a list by their ids; of two, the first.
fn by_id<'p>(list: &'p Products<'_>) -> BTreeMap<&'p str, &'p Product> {
    let products = list.products.iter().rev();
    products
        .filter_map(|product| Some((product.id.as_ref()?.get_ref().as_str(), product)))
        .collect()
}

fn span(product: &Product) -> Range<usize> {
    product.id.as_ref().map(Spanned::span).unwrap_or_default()
}

fn name(product: &Product) -> String {
    let names = [&product.name.en, &product.name.zh].into_iter().flatten();
    names.map(|name| format!("\"{}\"", name.get_ref())).collect::<Vec<_>>().join(" and ")
}
