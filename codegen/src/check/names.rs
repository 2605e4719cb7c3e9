//! Names: each becomes a Rust identifier that a reader can trust.

use heck::ToUpperCamelCase;
use toml::Spanned;

use super::Report;
use crate::model::{Entry, Spec};

/// The suffix of every enum; what stands before it is the table's stem.
const SUFFIX: &str = "Error";

pub(super) fn check(spec: &Spec<'_>, report: &mut Report<'_>) {
    file_name(spec, report);
    for id in spec.sources.iter().filter_map(|source| source.id.as_ref()) {
        if !is_kebab_case(id.get_ref()) {
            let message =
                "a source id is in kebab-case: lower-case ASCII words and digits, joined by `-`";
            report.error("source_id_not_kebab", &id.span(), message);
        }
    }
    for table in &spec.tables {
        let stem = table.name.as_ref().and_then(|name| enum_stem(name, report));
        for entry in &table.entries {
            variant(entry, stem, report);
        }
    }
}

/// The spec's file name becomes a module.
fn file_name(spec: &Spec<'_>, report: &mut Report<'_>) {
    let stem = spec.file.stem();
    let is_word = |word: &str| {
        !word.is_empty()
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    let is_module = stem.split('_').all(is_word)
        && !stem.starts_with(|first: char| first.is_ascii_digit())
        && syn::parse_str::<syn::Ident>(stem).is_ok();
    if !is_module {
        let message =
            format!("`{stem}` cannot name a module: rename the file in snake_case, not a keyword");
        report.error("file_name", &(0..0), message);
    }
}

fn enum_stem<'n>(name: &'n Spanned<String>, report: &mut Report<'_>) -> Option<&'n str> {
    match name.get_ref().strip_suffix(SUFFIX) {
        Some(stem) if !stem.is_empty() && is_upper_camel(stem) => Some(stem),
        _ => {
            let message = format!(
                "`{}` is not the name of a table: an enum is in UpperCamelCase and ends in `{SUFFIX}`, such as `Cdn{SUFFIX}`",
                name.get_ref()
            );
            report.error("enum_name", &name.span(), message);
            None
        }
    }
}

fn variant(entry: &Entry, stem: Option<&str>, report: &mut Report<'_>) {
    let Some(spanned) = &entry.name else { return };
    let (name, span) = (spanned.get_ref().as_str(), spanned.span());
    if name == "Self" {
        report.error("name_is_keyword", &span, "`Self` is a keyword of Rust");
    } else if !is_upper_camel(name) {
        let camel = name.to_upper_camel_case();
        let hint =
            if is_upper_camel(&camel) { format!(", such as `{camel}`") } else { String::new() };
        let message = format!(
            "`{name}` is no variant: names are ASCII UpperCamelCase, acronyms as words{hint}"
        );
        report.error("name_not_upper_camel", &span, message);
    }
    if matches!(name, "Unknown" | "Other") {
        let message = format!("`{name}` is what readers take for a fallback: say what happened");
        report.error("name_is_fallback", &span, message);
    }
    let repeats_stem = stem.and_then(|stem| name.strip_prefix(stem)).is_some_and(|rest| {
        rest.is_empty() || rest.starts_with(|next: char| next.is_ascii_uppercase())
    });
    let repeats_suffix = name.strip_suffix(SUFFIX).is_some_and(|rest| !rest.is_empty());
    if repeats_stem || repeats_suffix {
        let message = format!("`{name}` repeats a part of the enum's name");
        report.error("name_stutters", &span, message);
    }
}

fn is_upper_camel(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && name.to_upper_camel_case() == name
}

fn is_kebab_case(id: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty()
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    id.split('-').all(is_word) && !id.starts_with(|first: char| first.is_ascii_digit())
}
