//! Identity: codes, names, ids and sources mean one thing each.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use super::Report;
use crate::model::{Spec, Table};

pub(super) fn check(spec: &Spec<'_>, report: &mut Report<'_>) {
    for table in &spec.tables {
        if table.entries.is_empty() {
            report.error(
                "empty_table",
                &table.header,
                "a table holds at least one [[table.error]]",
            );
        }
        codes(table, report);
        variants(table, report);
    }
    sources(spec, report);
}

fn codes(table: &Table, report: &mut Report<'_>) {
    let mut first_use = BTreeMap::new();
    let mut highest: Option<i32> = None;
    for code in table.entries.iter().filter_map(|entry| entry.code.as_ref()) {
        let (number, span) = (*code.get_ref(), code.span());
        if number == 0 {
            report.error("code_zero", &span, "code 0 is success, and no error");
        }
        if let Some(first) = first_use.get(&number) {
            let message = format!("code {number} is taken at line {first} of this table");
            report.error("duplicate_code", &span, message);
            continue;
        }
        first_use.insert(number, report.line(&span));
        if let Some(highest) = highest.filter(|highest| number < *highest) {
            let message =
                format!("code {number} stands after {highest}; entries are in code order");
            report.error("unsorted_codes", &span, message);
        }
        highest = highest.max(Some(number));
    }
}

/// Names, regardless of case, and ids: a lookup by either must find one entry.
fn variants(table: &Table, report: &mut Report<'_>) {
    let mut first_use: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (position, entry) in table.entries.iter().enumerate() {
        let keys = [("duplicate_name", &entry.name), ("duplicate_id", &entry.id)];
        for (rule, key) in keys {
            let Some(key) = key else { continue };
            let line = report.line(&key.span());
            match first_use.get(&key.get_ref().to_lowercase()) {
                Some((owner, first)) if *owner != position => {
                    let message = format!(
                        "`{}` is taken at line {first} of this table, regardless of case",
                        key.get_ref()
                    );
                    report.error(rule, &key.span(), message);
                }
                _ => {
                    first_use.insert(key.get_ref().to_lowercase(), (position, line));
                }
            }
        }
    }
}

fn sources(spec: &Spec<'_>, report: &mut Report<'_>) {
    let mut known = BTreeMap::new();
    for id in spec.sources.iter().filter_map(|source| source.id.as_ref()) {
        let line = report.line(&id.span());
        if let Some(first) = known.insert(id.get_ref().as_str(), line) {
            let message = format!("source `{}` is defined at line {first}", id.get_ref());
            report.error("duplicate_source", &id.span(), message);
        }
    }
    let mut used = BTreeSet::new();
    for entry in spec.tables.iter().flat_map(|table| &table.entries) {
        let Some(sources) = &entry.sources else { continue };
        if sources.get_ref().is_empty() {
            let message = "`sources` names at least one page that states this code";
            report.error("source_missing", &sources.span(), message);
        }
        let mut cited = BTreeSet::new();
        for source in sources.get_ref() {
            let id = source.get_ref().as_str();
            if !known.contains_key(id) {
                let message = format!("no [[source]] of this file has the id `{id}`");
                report.error("source_unknown", &source.span(), message);
            }
            if !cited.insert(id) {
                let message = format!("source `{id}` is cited twice");
                report.error("duplicate_source", &source.span(), message);
            }
            used.insert(id);
        }
    }
    let unused = |id: &&Spanned<String>| !used.contains(id.get_ref().as_str());
    for id in spec.sources.iter().filter_map(|source| source.id.as_ref()).filter(unused) {
        let message = format!("no entry cites source `{}`", id.get_ref());
        report.error("source_unused", &id.span(), message);
    }
}
