//! Rules about changes of tables.

use toml::Spanned;

use super::pairs::{Revisions, TablePair};
use super::report::{Changes, Delta, first_of};
use super::rule::{ChangeRule, Compare};
use super::side::{BE_SURE, Side, name, verdict};
use crate::bump::Bump;
use crate::model::{Level, version_module};

pub(super) static RULES: &[ChangeRule] = &[
    ChangeRule::note("table_added", Bump::Minor, Compare::Revisions(table_added))
        .or_error()
        .what("A table is new; an error if one of its verdicts allows a retry.")
        .why("Users get another enum; nothing that they have changes. But callers that look up codes in all tables gave up on these codes until now, and begin to repeat side effects."),
    ChangeRule::error("table_removed", Bump::Major, Compare::Revisions(table_removed))
        .what("A table is gone.")
        .why("Its enum is gone, and with it everything that users have built on it."),
    ChangeRule::error("table_moved", Bump::Major, Compare::Tables(table_moved))
        .what("A table belongs to another product or level.")
        .why("Both decide how replies are decoded: codes are looked for in another place, and another page's wording is shown."),
    ChangeRule::error("enum_renamed", Bump::Major, Compare::Tables(enum_renamed))
        .what("An enum has a new name.")
        .why("Code that names it no longer compiles."),
    ChangeRule::error("zero_changed", Bump::Major, Compare::Tables(zero_changed))
        .what("A table says that 0 is a failure, or no longer says so.")
        .why("Replies that were read as successes are failures now, or the other way around."),
    ChangeRule::error("field_changed", Bump::Major, Compare::Tables(field_changed))
        .what("The codes of a table are in another field of replies.")
        .why("In the old field they no longer mean anything, and the table begins or ceases to apply to replies of API 2.0."),
    ChangeRule::note("summary_changed", Bump::Patch, Compare::Tables(summary_changed))
        .what("A table's summary has changed.")
        .why("It is the documentation of the enum."),
];

fn table_added(revisions: &Revisions<'_>, changes: &mut Changes<'_>) {
    for new in &revisions.added {
        let message = format!("the table `{}` is new", new.name);
        // Accepting the table means accepting these verdicts.
        let (mut codes, mut content) = (Vec::new(), vec![new.name.to_owned()]);
        for (code, entry) in &new.entries {
            let verdict = verdict(entry);
            if let Some(retry) = verdict.retryable {
                codes.push(format!("`{}` (code {code}): {verdict}", name(entry)));
                content.push(format!("{code} {retry}"));
            }
        }
        let delta = Delta::default().to(content.join(" "));
        if codes.is_empty() {
            changes.report(new, &new.span(), delta, message);
        } else {
            let codes = first_of(codes.into_iter(), "; ");
            let message = format!("{message}, {MAY_BE_SENT_BY}: {codes}");
            changes.report(new, &new.span(), delta, message).stop().help(BE_SURE);
        }
    }
}

/// What becomes possible once the codes of a table are known.
const MAY_BE_SENT_BY: &str =
    "and callers that look up codes in all tables may now send again where they gave up";

fn table_removed(revisions: &Revisions<'_>, changes: &mut Changes<'_>) {
    for old in &revisions.removed {
        let message = format!("the table `{}` is gone with all its codes", old.name);
        // In the file where it was, if that still exists.
        let spec = revisions.new.iter().find(|spec| spec.file.path() == old.spec.file.path());
        let (file, span) = spec.map_or((old.spec.file, old.span()), |spec| (spec.file, 0..0));
        let finding = changes.report_in(file, &span, old, Delta::default().from(old.name), message);
        finding.help("keep the table, and retire its codes");
    }
}

fn table_moved(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    let (Some(old), Some(new)) = (home(&pair.old), home(&pair.new)) else { return };
    if old != new {
        let text = |(level, product): (Level, Option<&String>)| match product {
            Some(product) => format!("{level} table of {product}"),
            None => format!("{level} table"),
        };
        let message = format!("`{}` was a {} and is a {} now", pair.new.name, text(old), text(new));
        let span = pair.new.table.level.as_ref().map(Spanned::span).unwrap_or_default();
        let delta = Delta::default().from(text(old)).to(text(new));
        changes.report(&pair.new, &span, delta, message).help("add a table instead");
    }
}

/// Where the table's codes are; public and common ones belong to every product.
fn home<'s>(side: &Side<'s>) -> Option<(Level, Option<&'s String>)> {
    let level = *side.table.level.as_ref()?.get_ref();
    let product = side.spec.product.as_ref()?.get_ref();
    Some((level, matches!(level, Level::Module | Level::Service).then_some(product)))
}

fn enum_renamed(TablePair { old, new, .. }: &TablePair<'_>, changes: &mut Changes<'_>) {
    let [before, now] = [old, new].map(|side| match side.version() {
        Some(version) => format!("{}::{}", version_module(version), side.name),
        None => side.name.to_owned(),
    });
    if before != now {
        let message = format!("`{before}` is named `{now}` now");
        let delta = Delta::default().from(before).to(now);
        changes.report(new, &new.span(), delta, message).help("keep the name");
    }
}

fn zero_changed(TablePair { old, new, .. }: &TablePair<'_>, changes: &mut Changes<'_>) {
    let [before, now] = [old, new].map(|side| side.table.is_zero_failure());
    if before != now {
        let message =
            format!("0 is {} in `{}` now", if now { "a failure" } else { "a success" }, new.name);
        let span = new.table.zero_is_failure.as_ref().map_or_else(|| new.span(), Spanned::span);
        let finding = changes.report(new, &span, Delta::default().from(before).to(now), message);
        finding.help("add a table instead");
    }
}

fn field_changed(TablePair { old, new, .. }: &TablePair<'_>, changes: &mut Changes<'_>) {
    let [before, now] = [old, new].map(|side| side.table.field.as_ref());
    let text = |field: Option<&Spanned<String>>| {
        field.map_or("a reply of API 2.0".to_owned(), |field| format!("`{}`", field.get_ref()))
    };
    let [before, after] = [before, now].map(text);
    if before != after {
        let message =
            format!("the codes of `{}` were in {before} and are in {after} now", new.name);
        let span = now.map_or_else(|| new.span(), Spanned::span);
        let finding = changes.report(new, &span, Delta::default().from(before).to(after), message);
        finding.help("add a table instead");
    }
}

fn summary_changed(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    let summaries = [&pair.old, &pair.new].map(|side| side.table.summary.as_ref());
    if let [Some(old), Some(new)] = summaries
        && old.get_ref() != new.get_ref()
    {
        let delta = Delta::default().from(old.get_ref()).to(new.get_ref());
        changes.report(&pair.new, &new.span(), delta, "the summary has changed");
    }
}
