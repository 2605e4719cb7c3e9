//! `retry_contradicts_remedy`

use super::wording::{AGAIN, LATER, SUPPORT, Wording};
use crate::model::{Entry, Retry};
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "retry_contradicts_remedy",
    level: Level::Warning,
    what: "The verdict is `never` and the remedy says to retry later; or the verdict is to retry, and the remedy speaks of support alone.",
    why: "One of the two is wrong, and callers act on both. A person must say which.",
    check: Check::Entry(check),
    lacks: Lacks::Nothing,
};

fn check(entry: &Entry, report: &mut Report<'_>) {
    let Some(retry) = &entry.retry else { return };
    let is_never = *retry.get_ref() == Retry::Never;
    for remedy in [&entry.remedy.en, &entry.remedy.zh].into_iter().flatten() {
        let wording = Wording::of(remedy.get_ref());
        if is_never && wording.has(LATER) {
            report.at(&remedy.span(), "the remedy says to retry later, and the verdict is `never`");
        } else if !is_never && wording.has(SUPPORT) && !wording.has(AGAIN) {
            let message = "the verdict is to send again, and the remedy speaks of support alone";
            report.at(&remedy.span(), message);
        }
    }
}
