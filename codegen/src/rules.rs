//! Every rule about specs, by subject; each is a row of its file's list.

mod accepted;
mod advice;
mod characters;
mod codes;
mod drafts;
mod editions;
mod lint;
mod listed;
mod names;
pub(crate) mod products;
mod script;
mod sources;
pub(crate) mod structure;
mod tables;
mod texts;
mod titles;
mod words;

use std::collections::BTreeSet;

use toml::Spanned;

use crate::finding::Finding;
use crate::model::Spec;
use crate::report::{Report, Reports};
use crate::rule::{Level, Rule};
use crate::spec_file::SpecFile;
use lint::{Check, Lint};

static LINTS: [&[Lint]; 14] = [
    tables::LINTS,
    codes::LINTS,
    words::LINTS,
    listed::LINTS,
    sources::LINTS,
    names::LINTS,
    titles::LINTS,
    texts::LINTS,
    characters::LINTS,
    script::LINTS,
    advice::LINTS,
    drafts::LINTS,
    editions::LINTS,
    accepted::LINTS,
];

/// What each rule about specs is.
pub(crate) fn described() -> impl Iterator<Item = &'static Rule> {
    let lints = lints().map(|lint| &lint.rule);
    structure::RULES.into_iter().chain(lints).chain([&products::PRODUCT_ID])
}

fn lints() -> impl Iterator<Item = &'static Lint> {
    LINTS.into_iter().flatten()
}

/// Runs every rule over every spec.
pub(crate) fn check(specs: &[Spec<'_>], findings: &mut Vec<Finding>) {
    // There are no warnings about what cannot be read.
    let unread: BTreeSet<String> = findings.iter().map(|finding| finding.path.clone()).collect();
    for Lint { rule, check } in lints() {
        if let Check::Specs(check) = check {
            check(specs, &mut Reports { rule, findings });
        }
        for spec in specs {
            let is_read = !unread.contains(spec.file.path());
            let start = findings.len();
            let report = &mut Report { rule, file: spec.file, findings };
            match check {
                Check::Entry(check) => spec.entries().for_each(|entry| check(entry, report)),
                Check::Table(check) => spec.tables.iter().for_each(|table| check(table, report)),
                Check::Spec(check) => check(spec, report),
                Check::File(_) | Check::Text(_) | Check::Specs(_) => {}
            }
            if rule.level == Level::Warning {
                accepted::settle(spec, start, is_read, report);
            }
        }
    }
    for spec in specs {
        check_texts(spec.file, &spec.strings().collect::<Vec<_>>(), findings);
    }
}

/// Runs the rules about texts over a file of any kind.
pub(crate) fn check_texts(
    file: &SpecFile,
    strings: &[&Spanned<String>],
    findings: &mut Vec<Finding>,
) {
    for Lint { rule, check } in lints() {
        let report = &mut Report { rule, file, findings };
        match check {
            Check::File(check) => check(file, strings, report),
            Check::Text(check) => strings.iter().for_each(|text| check(text, report)),
            _ => {}
        }
    }
}
