//! Warnings that are accepted in the entry that they are about.

use toml::Spanned;

use super::lint::{Check, Lint};
use crate::first_use::FirstUse;
use crate::model::{AcceptedWarning, Entry, Spec};
use crate::nearest::did_you_mean;
use crate::report::Report;
use crate::rule::{Level, Rule};

pub(super) static LINTS: &[Lint] = &[WARNING_NOT_GIVEN];

const WARNING_NOT_GIVEN: Lint = Lint::error("warning_not_given", Check::Entry(names))
    .what("An entry accepts a warning that is not given: of a rule that does not warn or finds nothing here, or a second time.")
    .why("It would silently accept whatever is written later; each warning is accepted once, with a reason.");

static RULE: Rule = WARNING_NOT_GIVEN.rule;

/// The rules that an entry names, each with its place.
fn named(entry: &Entry) -> impl Iterator<Item = &Spanned<String>> {
    entry.accepted.iter().filter_map(|accepted: &AcceptedWarning| accepted.rule.as_ref())
}

fn names(entry: &Entry, report: &mut Report<'_>) {
    let mut uses = FirstUse::new();
    for rule in named(entry) {
        let warning = super::lints().map(|lint| &lint.rule).filter(|it| it.level == Level::Warning);
        let warning: Vec<_> = warning.map(|rule| rule.id).collect();
        let id = rule.get_ref().as_str();
        if !warning.contains(&id) {
            let message = format!("`{id}` is not a rule that warns");
            report.at_with_help(&rule.span(), message, did_you_mean(id, &warning));
        } else if let Some(line) = uses.before(id, report.line(&rule.span())) {
            report.at(&rule.span(), format!("this warning is already accepted at line {line}"));
        }
    }
}

/// Withdraws the warnings of a rule in a spec since `start` that entries accept. If all of the file
/// could be read, reports what entries accept and the rule did not find.
pub(super) fn settle(spec: &Spec<'_>, start: usize, is_read: bool, report: &mut Report<'_>) {
    let id = report.rule.id;
    let mut entries: Vec<_> = spec
        .entries()
        .map(|entry| {
            let rule = named(entry).find(|rule| rule.get_ref() == id);
            (entry.header.start, rule, false)
        })
        .collect();
    entries.sort_by_key(|(start, ..)| *start);
    for mut finding in report.findings.split_off(start) {
        let place = entries.partition_point(|(start, ..)| *start <= finding.span.start);
        let entry = place.checked_sub(1).and_then(|place| entries.get_mut(place));
        if let Some((_, Some(_), is_given)) = entry {
            *is_given = true;
            continue;
        }
        let way = "if it is right as it is, say why";
        let answer = format!("{way}: `accepted = [{{ rule = \"{id}\", reason = \"...\" }}]`");
        finding.help(match &finding.help {
            Some(help) => format!("{help}; {answer}"),
            None => answer,
        });
        report.findings.push(finding);
    }
    let report = &mut Report { rule: &RULE, file: report.file, findings: report.findings };
    for (_, rule, is_given) in entries {
        if let Some(rule) = rule.filter(|_| is_read && !is_given) {
            let message = format!("`{id}` finds nothing here");
            report.at_with_help(&rule.span(), message, "remove this block");
        }
    }
}
