//! `source_conflict`

use std::collections::BTreeMap;

use crate::model::{Lang, Source, Spec};
use crate::rule::{Check, Lacks, Level, Reports, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "source_conflict",
    level: Level::Error,
    what: "A source has another title, language or url than in another file.",
    why: "A page that several files cite is one page.",
    check: Check::Specs(check),
    lacks: Lacks::Nothing,
};

fn check(specs: &[Spec<'_>], reports: &mut Reports<'_>) {
    let mut first_use = BTreeMap::new();
    for spec in specs {
        for source in &spec.sources {
            let (Some(id), Some(page)) = (&source.id, page(source)) else { continue };
            let here = (spec.file.path(), spec.file.place(id.span().start).0);
            let (first_page, (path, line)) =
                first_use.entry(id.get_ref().as_str()).or_insert((page, here));
            if *first_page != page && *path != spec.file.path() {
                let id_text = id.get_ref();
                let message = format!(
                    "source `{id_text}` has another title, language or url at {path}:{line}"
                );
                reports.of(spec.file).at(&id.span(), message);
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
