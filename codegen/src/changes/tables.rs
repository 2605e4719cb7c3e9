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
        .what("A table is new; an error if one of its verdicts is to send again.")
        .why("Users get an enum more; nothing that they have changes. But whoever looks codes up in all tables gave replies with these up, and begins to repeat side effects."),
    ChangeRule::error("table_removed", Bump::Major, Compare::Revisions(table_removed))
        .what("A table is gone.")
        .why("Its enum is gone, and with it whatever users have built on it."),
    ChangeRule::error("table_moved", Bump::Major, Compare::Tables(table_moved))
        .what("A table is of another product or level.")
        .why("Replies are decoded by both: codes are looked for in another place, and another page's wording is shown."),
    ChangeRule::error("enum_renamed", Bump::Major, Compare::Tables(enum_renamed))
        .what("An enum has another name.")
        .why("Whoever names it no longer compiles."),
    ChangeRule::error("zero_changed", Bump::Major, Compare::Tables(zero_changed))
        .what("A table says of 0 that it is a failure, or no longer says so.")
        .why("Replies that were read as successes are failures now, or the other way round."),
    ChangeRule::note("summary_changed", Bump::Patch, Compare::Tables(summary_changed))
        .what("A table's summary has changed.")
        .why("It is the documentation of the enum."),
];

fn table_added(revisions: &Revisions<'_>, changes: &mut Changes<'_>) {
    for new in &revisions.added {
        let message = format!("the table `{}` is new", new.name);
        // Who accepts the table accepts these verdicts.
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

/// What the codes of a table do that are known from now on.
const MAY_BE_SENT_BY: &str =
    "and whoever looks codes up in all tables may send again now what was given up";

fn table_removed(revisions: &Revisions<'_>, changes: &mut Changes<'_>) {
    for old in &revisions.removed {
        let message = format!("the table `{}` is gone with all its codes", old.name);
        // In the file where it was, if that is there still.
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

/// Where the table's codes stand; public and common ones belong to every product.
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
        let message = format!("`{before}` is called `{now}` now");
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

fn summary_changed(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    let summaries = [&pair.old, &pair.new].map(|side| side.table.summary.as_ref());
    if let [Some(old), Some(new)] = summaries
        && old.get_ref() != new.get_ref()
    {
        let delta = Delta::default().from(old.get_ref()).to(new.get_ref());
        changes.report(&pair.new, &new.span(), delta, "the summary has changed");
    }
}
