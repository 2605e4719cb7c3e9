//! What only shows when all specs are seen together.

use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::model::{Lang, Source, Spec};

pub(super) fn check(specs: &[Spec<'_>], findings: &mut Vec<Finding>) {
    enums(specs, findings);
    sources(specs, findings);
}

/// Every enum stands at the root of the crate; names that differ by case alone mislead.
fn enums(specs: &[Spec<'_>], findings: &mut Vec<Finding>) {
    let mut first_use = BTreeMap::new();
    for spec in specs {
        for name in spec.tables.iter().filter_map(|table| table.name.as_ref()) {
            let here = (spec.file.path(), spec.file.place(name.span().start).0);
            if let Some((path, line)) = first_use.insert(name.get_ref().to_lowercase(), here) {
                let message = format!("the enum `{}` is defined at {path}:{line}", name.get_ref());
                findings.push(Finding::new(spec.file, &name.span(), "duplicate_enum", message));
            }
        }
    }
}

/// A page that several files cite is one page.
fn sources(specs: &[Spec<'_>], findings: &mut Vec<Finding>) {
    let mut first_use = BTreeMap::new();
    for spec in specs {
        for source in &spec.sources {
            let (Some(id), Some(page)) = (&source.id, page(source)) else { continue };
            let here = (spec.file.path(), spec.file.place(id.span().start).0);
            let (first_page, (path, line)) =
                first_use.entry(id.get_ref().as_str()).or_insert((page, here));
            if *first_page != page && *path != spec.file.path() {
                let message = format!(
                    "source `{}` has another title, language or url at {path}:{line}",
                    id.get_ref()
                );
                findings.push(Finding::new(spec.file, &id.span(), "source_conflict", message));
            }
        }
    }
}

/// What must agree; `None` where a part is missing or wrong, which has its own finding.
fn page(source: &Source) -> Option<(&str, Lang, Option<&str>)> {
    let title = source.title.as_ref()?.get_ref();
    let lang = *source.lang.as_ref()?.get_ref();
    let url = source.url.as_ref().map(|url| url.get_ref().as_str());
    Some((title, lang, url))
}
