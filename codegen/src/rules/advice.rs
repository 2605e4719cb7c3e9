//! Rules about what an entry says to its readers.

use toml::Spanned;

use super::lint::{Check, Lint};
use crate::model::{Basis, Entry, Level, Retry, Table};
use crate::report::Report;
use crate::wording::{Advice, Wording, letters};

pub(super) static LINTS: &[Lint] = &[
    Lint::error("remedy_repeats_title", Check::Entry(remedy_repeats_title))
        .what("A remedy says only what the title says.")
        .why("The reader knows what happened, and needs to know what to do."),
    Lint::warning("retry_contradicts_remedy", Check::Entry(retry_contradicts_remedy))
        .what("The verdict is `never`, but the remedy says to retry later; or the verdict allows a retry, but the remedy mentions only support.")
        .why("One of the two is wrong, and callers act on both. Only a person can say which."),
    Lint::error("inferred_without_note", Check::Entry(inferred_without_note))
        .what("An inferred entry has no note.")
        .why("What no page states needs a reason that a reviewer can judge."),
    Lint::error("carrier_of_module", Check::Table(carrier_of_module))
        .what("An entry has `carrier`, but the level of its table is not `public`.")
        .why("Only a public code carries a module code, which is next to it in the reply."),
    Lint::error("carrier_without_note", Check::Entry(carrier_without_note))
        .what("A carrier has no note.")
        .why("Its own verdict no longer counts where there is a module code: a reviewer needs the grounds."),
];

fn remedy_repeats_title(entry: &Entry, report: &mut Report<'_>) {
    let pairs = [(&entry.title.en, &entry.remedy.en), (&entry.title.zh, &entry.remedy.zh)];
    for (title, remedy) in pairs {
        let (Some(title), Some(remedy)) = (title, remedy) else { continue };
        let mut title = letters(title.get_ref()).peekable();
        if title.peek().is_some() && title.eq(letters(remedy.get_ref())) {
            report.at_with_help(&remedy.span(), "the remedy repeats the title", "say what to do");
        }
    }
}

fn retry_contradicts_remedy(entry: &Entry, report: &mut Report<'_>) {
    let Some(retry) = &entry.retry else { return };
    let is_never = *retry.get_ref() == Retry::Never;
    for remedy in [&entry.remedy.en, &entry.remedy.zh].into_iter().flatten() {
        let wording = Wording::of(remedy.get_ref());
        if is_never && wording.advises(Advice::Later) {
            report.at(&remedy.span(), "the remedy says to retry later, but the verdict is `never`");
        } else if !is_never && wording.advises(Advice::Support) && !wording.advises(Advice::Again) {
            let message = "the verdict allows a retry, but the remedy mentions only support";
            report.at(&remedy.span(), message);
        }
    }
}

fn inferred_without_note(entry: &Entry, report: &mut Report<'_>) {
    let Some(basis) = entry.basis.as_ref().filter(|_| entry.note.is_none()) else { return };
    if *basis.get_ref() == Basis::Inferred {
        report.at_with_help(
            &basis.span(),
            "what no page states needs a `note`",
            "say what it is based on",
        );
    }
}

fn carrier_of_module(table: &Table, report: &mut Report<'_>) {
    if table.level.is_some() && !table.has_level(Level::Public) {
        for carrier in table.entries.iter().filter_map(|entry| entry.carrier.as_ref()) {
            report.at(&carrier.span(), "only a public code carries module codes");
        }
    }
}

fn carrier_without_note(entry: &Entry, report: &mut Report<'_>) {
    let carrier = entry.carrier.as_ref().filter(|_| entry.is_carrier() && entry.note.is_none());
    if let Some(span) = carrier.map(Spanned::span) {
        let help = "say which pages or replies show it";
        report.at_with_help(&span, "a carrier needs its grounds in `note`", help);
    }
}
