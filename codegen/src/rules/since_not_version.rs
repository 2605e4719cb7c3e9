//! `since_not_version`

use semver::Version;

use crate::model::Entry;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "since_not_version",
    level: Level::Error,
    what: "`since` is no version of the crate.",
    why: "It becomes the `since` of `#[deprecated]`, which compilers and readers take for a version.",
    check: Check::Entry(check),
    lacks: Lacks::Nothing,
};

fn check(entry: &Entry, report: &mut Report<'_>) {
    let Some(since) = &entry.since else { return };
    if Version::parse(since.get_ref()).is_err() {
        let message = format!("`{}` is no version", since.get_ref());
        let help = "write the version of this crate that retires the code, such as 1.2.0";
        report.at_with_help(&since.span(), message, help);
    }
}
