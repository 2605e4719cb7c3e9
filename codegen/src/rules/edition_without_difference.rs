//! `edition_without_difference`

use toml::Spanned;

use crate::field::Given;
use crate::model::{Entry, Text};
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "edition_without_difference",
    level: Level::Error,
    what: "An edition says what the entry says.",
    why: "It claims a difference between the pages that is none.",
    check: Check::Entry(check),
    lacks: Lacks::Field,
};

fn check(entry: &Entry, report: &mut Report<'_>) {
    for edition in &entry.editions {
        let differs = differs(edition.title.as_ref(), &entry.title)
            || differs(edition.remedy.as_ref(), &entry.remedy);
        if !differs {
            let help = "remove it, or write the difference";
            report.at_with_help(&edition.header, "this edition says what the entry says", help);
        }
    }
}

fn differs(edition: Option<&Text>, entry: &Text) -> bool {
    let value = |text: &Given<String>| text.as_ref().map(Spanned::get_ref).cloned();
    edition.is_some_and(|edition| {
        value(&edition.en) != value(&entry.en) || value(&edition.zh) != value(&entry.zh)
    })
}
