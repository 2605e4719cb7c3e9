//! `acceptance_version`

use semver::Version;

use crate::model::Accepted;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "acceptance_version",
    level: Level::Error,
    what: "An acceptance is for something that is no version.",
    why: "Its version tells when it has had its day.",
    check: Check::Accepted(check),
    lacks: Lacks::Nothing,
};

fn check(accepted: &Accepted<'_>, report: &mut Report<'_>) {
    for version in accepted.acceptances.iter().filter_map(|it| it.version.as_ref()) {
        if Version::parse(version.get_ref()).is_err() {
            let message = format!("`{}` is no version", version.get_ref());
            let help = "write the version to be released, such as 1.2.0";
            report.at_with_help(&version.span(), message, help);
        }
    }
}
