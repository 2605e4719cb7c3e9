//! Rules about codes: their numbers, their order, their retirement.

use std::collections::BTreeMap;
use std::iter;

use semver::Version;
use toml::Spanned;

use super::lint::{Check, Lint};
use crate::code::Code;
use crate::first_use::FirstUse;
use crate::model::{Entry, Level, Table};
use crate::report::Report;

pub(super) static LINTS: &[Lint] = &[
    Lint::error("duplicate_code", Check::Table(duplicate_code))
        .what("Two entries of one table have the same code, or one has a word that another used to have.")
        .why("A lookup must find one entry, and the enum would not compile."),
    Lint::error("code_zero", Check::Table(code_zero))
        .what("An entry has the code 0, but its table does not set `zero_is_failure`; or the table sets it and has no such entry.")
        .why("In replies of Tencent Cloud, 0 means success. Where a service uses it for a failure, readers of specs and of replies have to be told."),
    Lint::error("public_misplaced", Check::Table(public_misplaced))
        .what("An entry has `public`, but the level of its table is not `module`, or the table has a `field`.")
        .why("Only a module code of API 2.0 comes with a public one."),
    Lint::error("code_is_public", Check::Table(code_is_public))
        .what("An entry has the number of a public code, the level of its table is `module`, and the table has no `field`.")
        .why("In the field `code` of a reply such a number is the public code, with its meaning and its verdict, which may permit what this entry forbids."),
    Lint::error("http_status", Check::Entry(http_status))
        .what("`http` is not an HTTP status, from 100 to 599.")
        .why("Most likely it is a code in the wrong place."),
    Lint::error("code_is_reserved", Check::Table(code_is_reserved))
        .what("An entry has a code that its table reserves.")
        .why("A reserved code once meant something else, and old clients still read it that way."),
    Lint::error("unsorted_codes", Check::Table(unsorted_codes))
        .what("An entry comes after one with a higher code, or a reserved code after one that is not lower.")
        .why("In code order, a reviewer finds a code quickly, and sees at once if one is missing."),
    Lint::error("retirement_incomplete", Check::Table(retirement_incomplete))
        .what("An entry has some but not all of `status`, `since` and `reason`, or only `unlisted`; a listed one needs no reason.")
        .why("Users of a deprecated name must be told since when it is deprecated, and why."),
    Lint::error("unlisted_not_day", Check::Entry(unlisted_not_day))
        .what("`unlisted` is not a date such as 2026-08-21.")
        .why("Readers are told since when the sources no longer list the code."),
    Lint::error("since_not_version", Check::Entry(since_not_version))
        .what("`since` is not a version of the crate.")
        .why("It becomes the `since` of `#[deprecated]`, which compilers and readers take for a version."),
];

fn duplicate_code(table: &Table, report: &mut Report<'_>) {
    let mut uses = FirstUse::new();
    for code in table.all().flat_map(Entry::codes) {
        let number = *code.get_ref();
        if let Some(line) = uses.before(number, report.line(&code.span())) {
            let message = format!("code {number} is taken at line {line} of this table");
            report.at(&code.span(), message);
        }
    }
}

fn code_zero(table: &Table, report: &mut Report<'_>) {
    let codes = table.entries.iter().filter_map(|entry| entry.code.as_ref());
    let mut zeros = codes.filter(|code| *code.get_ref() == Code::Number(0)).peekable();
    match &table.zero_is_failure {
        Some(flag) if table.is_zero_failure() && zeros.peek().is_none() => {
            report.at(&flag.span(), "no entry has the code 0");
        }
        Some(_) if table.is_zero_failure() => {}
        _ => {
            for code in zeros {
                let help = "if this service uses it for a failure, write `zero_is_failure = true`";
                report.at_with_help(&code.span(), "code 0 is success, not an error", help);
            }
        }
    }
}

fn public_misplaced(table: &Table, report: &mut Report<'_>) {
    if table.field.is_some() || table.level.is_some() && !table.has_level(Level::Module) {
        for public in table.entries.iter().filter_map(|entry| entry.public.as_ref()) {
            report.at(&public.span(), "only a module code of API 2.0 comes with a public code");
        }
    }
}

/// The public codes of API 2.0, which specs of other crates do not contain.
const PUBLIC_CODES: [i32; 24] = [
    4000, 4100, 4101, 4102, 4103, 4104, 4105, 4106, 4110, 4200, 4300, 4400, 4500, 4600, 5000, 5100,
    5200, 5300, 5400, 5500, 6000, 6100, 6200, 100_193,
];

fn code_is_public(table: &Table, report: &mut Report<'_>) {
    if table.field.is_some() || !table.has_level(Level::Module) {
        return;
    }
    for code in table.entries.iter().filter_map(|entry| entry.code.as_ref()) {
        if let Code::Number(number) = *code.get_ref()
            && PUBLIC_CODES.contains(&number)
        {
            let message =
                format!("{number} is a public code of API 2.0, and `code` is read as that");
            let help = "if replies carry the number in another field, name it with `field`; \
                        otherwise the service needs another number, and the entry has to go";
            report.at_with_help(&code.span(), message, help);
        }
    }
}

fn http_status(entry: &Entry, report: &mut Report<'_>) {
    if let Some(status) = entry.http.as_ref().filter(|it| !(100..=599).contains(it.get_ref())) {
        report.at(&status.span(), format!("{} is not an HTTP status", status.get_ref()));
    }
}

fn code_is_reserved(table: &Table, report: &mut Report<'_>) {
    let reserved: BTreeMap<_, _> =
        table.reserved.iter().rev().map(|it| (it.get_ref().plain(), it.span())).collect();
    for code in table.all().flat_map(Entry::codes) {
        let number = *code.get_ref();
        if let Some(span) = reserved.get(&number) {
            let line = report.line(span);
            report.at(&code.span(), format!("code {number} is reserved at line {line}"));
        }
    }
}

fn unsorted_codes(table: &Table, report: &mut Report<'_>) {
    for entries in [&table.entries, &table.listed.0] {
        let codes = entries.iter().filter_map(|entry| entry.code.as_ref());
        // A code of the other kind, or a 0 that is not a code, has a rule of its own.
        let is_zero = |code: &Code| *code == Code::Number(0) && !table.is_zero_failure();
        let is_right = |code: &Code| code.is_word() == table.has_words() && !is_zero(code);
        let codes: Vec<_> = codes.filter(|code| is_right(code.get_ref())).collect();
        let kept = ascending(&codes.iter().map(|code| code.get_ref()).collect::<Vec<_>>());
        let mut next = kept.iter().copied().peekable();
        let mut before = None;
        for (place, code) in codes.iter().enumerate() {
            if next.next_if_eq(&place).is_some() {
                before = Some(code.get_ref());
                continue;
            }
            let number = code.get_ref();
            let neighbor = match (before, next.peek()) {
                (Some(before), _) if number < before => format!("after {before}"),
                (_, Some(next)) => format!("before {}", codes[*next].get_ref()),
                _ => continue,
            };
            let message = format!("code {number} comes {neighbor}");
            report.at_with_help(&code.span(), message, "entries are in code order");
        }
    }
    for pair in table.reserved.windows(2) {
        let (first, second) = (pair[0].get_ref(), pair[1].get_ref());
        if second <= first {
            let message = format!("reserved code {second} comes after {first}");
            report.at_with_help(
                &pair[1].span(),
                message,
                "reserved codes are in ascending order, each once",
            );
        }
    }
}

/// The places of as many codes as possible that are in order, so that as few as possible are not; the
/// first of them, where there is a choice.
fn ascending(codes: &[&Code]) -> Vec<usize> {
    // From the end: of each length, the start of the sequence with the highest start; and what follows
    // each code.
    let mut starts: Vec<usize> = Vec::new();
    let mut next = vec![None; codes.len()];
    for (place, code) in codes.iter().enumerate().rev() {
        let length = starts.partition_point(|start| codes[*start] >= *code);
        next[place] = length.checked_sub(1).map(|shorter| starts[shorter]);
        match starts.get_mut(length) {
            Some(start) => *start = place,
            None => starts.push(place),
        }
    }
    iter::successors(starts.last().copied(), |place| next[*place]).collect()
}

fn retirement_incomplete(table: &Table, report: &mut Report<'_>) {
    table.entries.iter().for_each(|entry| check_retirement(entry, false, report));
    table.listed.0.iter().for_each(|entry| check_retirement(entry, true, report));
}

fn check_retirement(entry: &Entry, is_listed: bool, report: &mut Report<'_>) {
    let reason = entry.reason.as_ref().and_then(|it| it.en.as_ref().or(it.zh.as_ref()));
    let keys = [
        ("status", entry.status.as_ref().map(Spanned::span)),
        ("since", entry.since.as_ref().map(Spanned::span)),
        ("reason", reason.map(Spanned::span)),
    ];
    let unlisted = entry.unlisted.as_ref().map(Spanned::span);
    let first = keys.iter().find_map(|(_, span)| span.clone());
    let Some(span) = first.or(unlisted) else { return };
    let is_missing =
        |(key, span): &&(&str, Option<_>)| span.is_none() && !(is_listed && *key == "reason");
    let missing: Vec<_> =
        keys.iter().filter(is_missing).map(|(key, _)| format!("`{key}`")).collect();
    if !missing.is_empty() {
        let message = format!("a retired code also needs {}", missing.join(" and "));
        report.at(&span, message);
    }
}

fn unlisted_not_day(entry: &Entry, report: &mut Report<'_>) {
    let unlisted = entry.unlisted.as_ref();
    if let Some(day) = unlisted.filter(|day| !is_day(day.get_ref())) {
        let help = "write year, month and day, such as 2026-08-21";
        report.at_with_help(&day.span(), format!("`{}` is not a date", day.get_ref()), help);
    }
}

/// Whether a text looks like a date in ISO 8601; `0000-00-00` and the like pass.
pub(super) fn is_day(text: &str) -> bool {
    let shape = text.bytes().map(|byte| if byte.is_ascii_digit() { b'0' } else { byte });
    shape.eq(*b"0000-00-00")
}

fn since_not_version(entry: &Entry, report: &mut Report<'_>) {
    let Some(since) = &entry.since else { return };
    if Version::parse(since.get_ref()).is_err() {
        let message = format!("`{}` is not a version", since.get_ref());
        let help = "write the version of this crate that retires the code, such as 1.2.0";
        report.at_with_help(&since.span(), message, help);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A new public code also has to be in the list.
    #[test]
    fn public_codes_are_those_of_the_spec() {
        let spec = include_str!("../../../spec/public.toml");
        let numbers = spec.lines().filter_map(|line| line.strip_prefix("code = "));
        let codes: Vec<i32> = numbers.map(|number| number.parse().unwrap()).collect();
        assert_eq!(codes, PUBLIC_CODES);
    }

    #[test]
    fn as_few_codes_as_possible_are_out_of_order() {
        for (codes, kept) in [
            (&[][..], &[][..]),
            (&[1, 2, 2, 3], &[0, 1, 2, 3]),
            (&[9, 1, 2, 3], &[1, 2, 3]),
            (&[1, 2, 9, 3, 4], &[0, 1, 3, 4]),
            (&[2, 3, 4, 1], &[0, 1, 2]),
            (&[2, 1], &[0]),
        ] {
            let codes: Vec<_> = codes.iter().copied().map(Code::Number).collect();
            assert_eq!(ascending(&codes.iter().collect::<Vec<_>>()), kept, "{codes:?}");
        }
    }
}
