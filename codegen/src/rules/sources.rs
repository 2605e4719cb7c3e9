//! Rules about pages, and the entries that cite them.

use std::collections::BTreeSet;

use toml::Spanned;

use super::lint::{Check, Lint};
use crate::first_use::FirstUse;
use crate::model::{Lang, Source, Spec, Table};
use crate::nearest::did_you_mean;
use crate::report::{Report, Reports};

pub(super) static LINTS: &[Lint] = &[
    Lint::error("duplicate_source", Check::Spec(duplicate_source))
        .what("A source is defined twice in a file, or cited twice by an entry.")
        .why("One page is one source."),
    Lint::error("source_missing", Check::Table(source_missing))
        .what("An entry cites no source, or a table none for its listed codes.")
        .why("A fact without a page cannot be reviewed."),
    Lint::error("source_unknown", Check::Spec(source_unknown))
        .what("An entry cites a source that its file does not define.")
        .why("A reader could not find the page."),
    Lint::error("source_unused", Check::Spec(source_unused))
        .what("A source is not cited by any entry.")
        .why("A page that states none of the codes is not a source of them."),
    Lint::error("source_conflict", Check::Specs(source_conflict))
        .what("A source has a different title, language or url in another file.")
        .why("A page that several files cite is still one page."),
    Lint::error("source_id_not_kebab", Check::Spec(source_id_not_kebab))
        .what("A source's id is not in kebab-case.")
        .why("The id becomes the name of a constant, and two ids must not become the same one."),
    Lint::error("url_not_https", Check::Spec(url_not_https))
        .what("The address of a page does not begin with https:// and a host name, or contains whitespace.")
        .why("Readers follow it, and it must lead them to the page itself."),
];

/// The ids of the pages that a file defines.
fn ids<'s>(spec: &'s Spec<'_>) -> impl Iterator<Item = &'s Spanned<String>> {
    spec.sources.iter().filter_map(|source| source.id.as_ref())
}

/// What each entry cites, and each table for its listed codes.
fn citations<'s>(spec: &'s Spec<'_>) -> impl Iterator<Item = &'s [Spanned<String>]> {
    spec.tables.iter().flat_map(|table| {
        let entries = table.entries.iter().filter_map(|entry| entry.sources.as_ref());
        entries.map(|sources| &sources.get_ref()[..]).chain([&table.sources[..]])
    })
}

fn duplicate_source(spec: &Spec<'_>, report: &mut Report<'_>) {
    let mut uses = FirstUse::new();
    for id in ids(spec) {
        if let Some(line) = uses.before(id.get_ref(), report.line(&id.span())) {
            let message = format!("source `{}` is defined at line {line}", id.get_ref());
            report.at(&id.span(), message);
        }
    }
    for sources in citations(spec) {
        let mut cited = FirstUse::new();
        for source in sources {
            if cited.before(source.get_ref(), ()).is_some() {
                report.at(&source.span(), format!("source `{}` is cited twice", source.get_ref()));
            }
        }
    }
}

fn source_missing(table: &Table, report: &mut Report<'_>) {
    let cited = table.entries.iter().filter_map(|entry| entry.sources.as_ref());
    for sources in cited.filter(|sources| sources.get_ref().is_empty()) {
        report.at(&sources.span(), "`sources` must name at least one page that states this code");
    }
    if !table.listed.0.is_empty() && table.sources.is_empty() {
        let message =
            "the `sources` of a table must name at least one page that states its listed codes";
        report.at(&table.header, message);
    }
}

fn source_unknown(spec: &Spec<'_>, report: &mut Report<'_>) {
    // The source that is meant may be the one whose id could not be read, or none could.
    if ids(spec).count() < spec.sources.len() || spec.sources.is_empty() {
        return;
    }
    let known: Vec<&str> = ids(spec).map(|id| id.get_ref().as_str()).collect();
    let set: BTreeSet<_> = known.iter().copied().collect();
    for source in citations(spec).flatten() {
        let id = source.get_ref().as_str();
        if !set.contains(id) {
            let message = format!("no [[source]] of this file has the id `{id}`");
            report.at_with_help(&source.span(), message, did_you_mean(id, &known));
        }
    }
}

fn source_unused(spec: &Spec<'_>, report: &mut Report<'_>) {
    // The citation may be the one that could not be read, or no table could.
    let mut entries = spec.tables.iter().flat_map(|table| &table.entries);
    if spec.tables.is_empty() || entries.any(|entry| entry.sources.is_none()) {
        return;
    }
    let used: BTreeSet<_> = citations(spec).flatten().map(Spanned::get_ref).collect();
    for id in ids(spec).filter(|id| !used.contains(id.get_ref())) {
        report.at(&id.span(), format!("no entry cites source `{}`", id.get_ref()));
    }
}

fn source_conflict(specs: &[Spec<'_>], reports: &mut Reports<'_>) {
    let mut uses = FirstUse::new();
    for spec in specs {
        for source in &spec.sources {
            let (Some(id), Some(page)) = (&source.id, page(source)) else { continue };
            let here = (page, spec.file.path(), spec.file.place(id.span().start).0);
            let Some((first, path, line)) = uses.before(id.get_ref(), here) else { continue };
            if first != page && path != spec.file.path() {
                let id_text = id.get_ref();
                let message = format!(
                    "source `{id_text}` has a different title, language or url at {path}:{line}"
                );
                reports.of(spec.file).at(&id.span(), message);
            }
        }
    }
}

/// What must agree; `None` where a part is missing or wrong, which has a finding of its own.
fn page(source: &Source) -> Option<([Option<&str>; 3], Lang)> {
    let texts = [&source.title.en, &source.title.zh, &source.url];
    let texts = texts.map(|text| text.as_ref().map(|text| text.get_ref().as_str()));
    Some((texts, *source.lang.as_ref()?.get_ref()))
}

fn source_id_not_kebab(spec: &Spec<'_>, report: &mut Report<'_>) {
    for id in ids(spec).filter(|id| !is_kebab_case(id.get_ref())) {
        let message = format!("`{}` is not in kebab-case", id.get_ref());
        let help = "use lower-case ASCII words and digits, joined by `-`, a letter first";
        report.at_with_help(&id.span(), message, help);
    }
}

fn is_kebab_case(id: &str) -> bool {
    let is_right = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(is_right);
    id.split('-').all(is_word) && id.starts_with(|first: char| first.is_ascii_lowercase())
}

fn url_not_https(spec: &Spec<'_>, report: &mut Report<'_>) {
    for url in spec.sources.iter().filter_map(|source| source.url.as_ref()) {
        if !is_https(url.get_ref()) {
            let help = "copy it from a browser, such as https://cloud.tencent.com/document";
            report.at_with_help(
                &url.span(),
                "the address of a page must begin with https:// and a host name",
                help,
            );
        }
    }
}

/// Whether an address leads to a named host, and to the one that it seems to lead to.
fn is_https(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://") else { return false };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) =
        authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
    let is_right = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let is_label = |label: &str| !label.is_empty() && label.bytes().all(is_right);
    host.contains('.')
        && host.split('.').all(is_label)
        && port.is_none_or(|port| port.parse::<u16>().is_ok())
        && !url.contains(|it: char| it.is_whitespace() || it.is_control() || it == '\\')
}
