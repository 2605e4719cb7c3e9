//! `retry_contradicts_remedy`

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

/// Wording that asks to send again, unchanged, after a while.
const LATER: [&str; 5] = [" retry later ", " try again later ", " later retry ", "稍后重试", "稍后再试"];
/// Wording that asks to send again at all.
const AGAIN: [&str; 8] =
    [" again ", " once more ", " retry ", " retries ", " wait ", "再次", "重试", "重新"];
/// Wording that asks for a person's help.
const SUPPORT: [&str; 5] = [" ticket ", " support ", " customer service ", "工单", "客服"];

fn check(entry: &Entry, report: &mut Report<'_>) {
    let Some(retry) = &entry.retry else { return };
    let is_never = *retry.get_ref() == Retry::Never;
    for remedy in [&entry.remedy.en, &entry.remedy.zh].into_iter().flatten() {
        let text = words(remedy.get_ref());
        let has = |phrases: &[&str]| phrases.iter().any(|phrase| text.contains(phrase));
        if is_never && has(&LATER) {
            report.at(&remedy.span(), "the remedy says to retry later, and the verdict is `never`");
        } else if !is_never && has(&SUPPORT) && !has(&AGAIN) {
            let message = "the verdict is to send again, and the remedy speaks of support alone";
            report.at(&remedy.span(), message);
        }
    }
}

/// A text in lower case, each word between blanks, without punctuation.
fn words(text: &str) -> String {
    let text = text.to_lowercase();
    let words: Vec<_> = text.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
    format!(" {} ", words.join(" "))
}
