//! Rules about `spec/accepted.toml`.

use semver::Version;

use crate::changes;
use crate::finding::Finding;
use crate::first_use::FirstUse;
use crate::model::Accepted;
use crate::nearest::did_you_mean;
use crate::report::Report;
use crate::rule::{Level, Rule};

/// A rule, with the function that finds its errors.
type Check = (Rule, fn(&Accepted<'_>, &mut Report<'_>));

static CHECKS: [Check; 3] = [
    (
        Rule::error("acceptance_duplicate")
            .what("Two blocks of `spec/accepted.toml` accept the same change.")
            .why("Either their reasons differ, or one of them is not needed."),
        duplicate,
    ),
    (
        Rule::error("acceptance_needless")
            .what("An acceptance names a rule of `tcerr diff` that stops nothing, or a rule that does not exist.")
            .why("Only what stops a change needs an acceptance; any other misleads."),
        needless,
    ),
    (
        Rule::error("acceptance_version")
            .what("The version of an acceptance is not a version.")
            .why("The version says when the acceptance has to go."),
        version,
    ),
];

/// What each rule about acceptances is.
pub(crate) fn described() -> impl Iterator<Item = &'static Rule> {
    CHECKS.iter().map(|(rule, _)| rule)
}

/// Runs every rule about acceptances.
pub(crate) fn check(accepted: &Accepted<'_>, findings: &mut Vec<Finding>) {
    for (rule, check) in &CHECKS {
        check(accepted, &mut Report { rule, file: accepted.file, findings });
    }
}

fn duplicate(accepted: &Accepted<'_>, report: &mut Report<'_>) {
    let mut uses = FirstUse::new();
    for fingerprint in accepted.acceptances.iter().filter_map(|it| it.fingerprint.as_ref()) {
        let here = report.line(&fingerprint.span());
        if let Some(line) = uses.before(fingerprint.get_ref(), here) {
            let message = format!("this change is already accepted at line {line}");
            report.at(&fingerprint.span(), message);
        }
    }
}

fn needless(accepted: &Accepted<'_>, report: &mut Report<'_>) {
    let stopping: Vec<_> =
        changes::described().filter(|it| it.worst == Level::Error).map(|rule| rule.id).collect();
    for rule in accepted.acceptances.iter().filter_map(|it| it.rule.as_ref()) {
        if !stopping.contains(&rule.get_ref().as_str()) {
            let message = format!("`{}` is not a rule that stops a change", rule.get_ref());
            report.at_with_help(&rule.span(), message, did_you_mean(rule.get_ref(), &stopping));
        }
    }
}

fn version(accepted: &Accepted<'_>, report: &mut Report<'_>) {
    for version in accepted.acceptances.iter().filter_map(|it| it.version.as_ref()) {
        if Version::parse(version.get_ref()).is_err() {
            let message = format!("`{}` is not a version", version.get_ref());
            let help = "write the version to be released, such as 1.2.0";
            report.at_with_help(&version.span(), message, help);
        }
    }
}
