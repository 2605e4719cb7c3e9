//! `remedy_repeats_title`

use crate::model::Entry;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "remedy_repeats_title",
    level: Level::Error,
    what: "A remedy says no more than the title.",
    why: "The reader knows what happened, and needs to know what to do.",
    check: Check::Entry(check),
    lacks: Lacks::Nothing,
};

fn check(entry: &Entry, report: &mut Report<'_>) {
    let pairs = [(&entry.title.en, &entry.remedy.en), (&entry.title.zh, &entry.remedy.zh)];
    for (title, remedy) in pairs {
        let (Some(title), Some(remedy)) = (title, remedy) else { continue };
        let mut title = letters(title.get_ref()).peekable();
        if title.peek().is_some() && title.eq(letters(remedy.get_ref())) {
            report.at_with_help(&remedy.span(), "the remedy repeats the title", "say what to do");
        }
    }
}

/// A text without what carries no meaning.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase)
}
