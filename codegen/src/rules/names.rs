//! Rules about the names and ids of entries.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase;

use super::lint::{Check, Lint};
use crate::camel::{SUFFIX, is_upper_camel, stem};
use crate::first_use::FirstUse;
use crate::model::{Entry, Table};
use crate::report::Report;

pub(super) static LINTS: &[Lint] = &[
    Lint::error("duplicate_name", Check::Table(duplicate_name))
        .what("A name, or a former one, is taken by another entry of the table, regardless of case: as its name, a former name or its id.")
        .why("A lookup by name or id must find one entry, and a name that once meant another code misleads."),
    Lint::error("duplicate_id", Check::Table(duplicate_id))
        .what("An id is that of another entry of the table, regardless of case, or another entry's name.")
        .why("A lookup by name or id must find one entry."),
    Lint::error("name_not_upper_camel", Check::Entry(name_not_upper_camel))
        .what("A name, or a former one, is not in ASCII UpperCamelCase with acronyms as words.")
        .why("It becomes a Rust variant or constant, and reads like every other one."),
    Lint::error("name_is_keyword", Check::Entry(name_is_keyword))
        .what("A name, or a former one, is a keyword of Rust: `Self`.")
        .why("It can be neither a variant nor a constant."),
    Lint::error("name_is_fallback", Check::Entry(name_is_fallback))
        .what("A name is `Unknown` or `Other`.")
        .why("Readers take it for a fallback, and write matches that miss everything else."),
    Lint::error("name_stutters", Check::Table(name_stutters))
        .what("The name of a number repeats a part of its enum's name.")
        .why("`CdnError::CdnDomainError` says everything twice."),
];

fn duplicate_name(table: &Table, report: &mut Report<'_>) {
    duplicates(table, Key::Name, report);
}

fn duplicate_id(table: &Table, report: &mut Report<'_>) {
    duplicates(table, Key::Id, report);
}

/// Which of an entry's keys a rule is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Key {
    Name,
    Id,
}

/// Names and ids share one space: reports each key of a kind that an earlier entry has, as its
/// name, a former name or its id.
fn duplicates(table: &Table, kind: Key, report: &mut Report<'_>) {
    let mut uses = FirstUse::new();
    for (position, entry) in table.all().enumerate() {
        let names = entry.names().map(|name| (Key::Name, name));
        let mut own = BTreeSet::new();
        for (this, key) in names.chain(entry.id.iter().map(|id| (Key::Id, id))) {
            let is_first = own.insert(key.get_ref());
            let here = (position, report.line(&key.span()));
            let Some((owner, line)) = uses.before(key.get_ref().to_lowercase(), here) else {
                continue;
            };
            // An entry's id may be its own name, and its former name may differ only in case.
            let is_own = owner == position && (this == Key::Id || is_first);
            if this == kind && !is_own {
                let key_text = key.get_ref();
                let message = format!(
                    "`{key_text}` is taken at line {line} of this table, regardless of case"
                );
                report.at(&key.span(), message);
            }
        }
    }
}

fn name_not_upper_camel(entry: &Entry, report: &mut Report<'_>) {
    for name in entry.names().filter(|name| !is_upper_camel(name.get_ref())) {
        let message = format!("`{}` is not in ASCII UpperCamelCase", name.get_ref());
        let camel = name.get_ref().to_upper_camel_case();
        if is_upper_camel(&camel) {
            let help = format!("write `{camel}`, acronyms as words");
            report.at_with_help(&name.span(), message, help);
        } else {
            report.at(&name.span(), message);
        }
    }
}

fn name_is_keyword(entry: &Entry, report: &mut Report<'_>) {
    // All other keywords begin in lower case, which has a rule of its own.
    for name in entry.names().filter(|name| name.get_ref() == "Self") {
        report.at(&name.span(), "`Self` is a keyword of Rust");
    }
}

fn name_is_fallback(entry: &Entry, report: &mut Report<'_>) {
    let is_fallback = |name: &str| matches!(name, "Unknown" | "Other");
    if let Some(name) = entry.name.as_ref().filter(|name| is_fallback(name.get_ref())) {
        let message = format!("readers take `{}` for a fallback", name.get_ref());
        report.at_with_help(&name.span(), message, "say what happened");
    }
}

fn name_stutters(table: &Table, report: &mut Report<'_>) {
    // There the name follows the word.
    if table.has_words() {
        return;
    }
    let stem = table.name.as_ref().and_then(|name| stem(name.get_ref()));
    for name in table.entries.iter().filter_map(|entry| entry.name.as_ref()) {
        let text = name.get_ref();
        let rest = stem.and_then(|stem| text.strip_prefix(stem));
        let repeats_stem =
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_uppercase));
        let repeats_suffix = text.strip_suffix(SUFFIX).is_some_and(|rest| !rest.is_empty());
        if repeats_stem || repeats_suffix {
            let rest = rest.filter(|_| repeats_stem).unwrap_or(text);
            let rest = rest.strip_suffix(SUFFIX).filter(|_| repeats_suffix).unwrap_or(rest);
            let finding =
                report.at(&name.span(), format!("`{text}` repeats a part of the enum's name"));
            if is_upper_camel(rest) {
                finding.help(format!("write `{rest}`"));
            }
        }
    }
}
