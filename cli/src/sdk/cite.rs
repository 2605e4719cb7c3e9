//! The release that a spec has its words from: its sources, and the citations of its tables.

use std::collections::{BTreeMap, BTreeSet};

use super::create;
use super::edit::Edits;
use super::known::Spec;
use super::plan::Given;
use super::tree::{Edition, Tree};

impl Given<'_> {
    /// The id of a release as a source: the one that a spec already uses. If only some specs are from it,
    /// the id ends in its version, since a source is the same in all specs; if all are, it does not.
    pub(super) fn id(&self, tree: &Tree) -> String {
        let plain = tree.edition.id();
        let title = tree.title().en;
        let sources = self.specs.iter().filter_map(|spec| spec.source(tree.edition));
        let known = sources.filter(|source| source.title == title).map(|it| it.id.clone()).min();
        match known {
            _ if self.is_naming_all => plain.to_owned(),
            Some(known) => known,
            None => format!("{plain}-{}", tree.release.trim_start_matches('v').replace('.', "-")),
        }
    }

    pub(super) fn ids(&self, editions: &BTreeSet<Edition>) -> Vec<String> {
        let trees = self.trees.iter().filter(|tree| editions.contains(&tree.edition));
        trees.map(|tree| self.id(tree)).collect()
    }

    /// Makes this release the source of a spec, and adds it to tables whose words are now listed in more
    /// editions.
    pub(super) fn cite(
        &self,
        spec: &Spec,
        cited: &BTreeMap<&str, &BTreeSet<Edition>>,
        edits: &mut Edits,
    ) {
        let mut is_cited: BTreeSet<Edition> = BTreeSet::new();
        is_cited.extend(cited.values().copied().flatten());
        for tree in self.trees {
            let id = self.id(tree);
            match spec.source(tree.edition) {
                Some(source) if source.id == id && source.title == tree.title().en => {}
                Some(source) => {
                    let new = create::source(tree, &id);
                    edits.replace(source.span.clone(), new.trim_end().to_owned());
                }
                None if is_cited.contains(&tree.edition) => add_source(spec, tree, &id, edits),
                None => {}
            }
        }
        for table in &spec.tables {
            let Some(span) = table.sources_span.clone() else { continue };
            let new_editions = cited.get(table.version.as_str());
            let mut new = Vec::new();
            for edition in [Edition::Chinese, Edition::International] {
                let old = table.sources.iter().find(|id| Edition::of_source(id) == Some(edition));
                let tree = self.trees.iter().find(|tree| tree.edition == edition);
                let is_new = new_editions.is_some_and(|it| it.contains(&edition));
                match (old, tree) {
                    (old, Some(tree)) if old.is_some() || is_new => new.push(self.id(tree)),
                    (old, _) => new.extend(old.cloned()),
                }
            }
            let others = table.sources.iter().filter(|id| Edition::of_source(id).is_none());
            new.extend(others.cloned());
            if new != table.sources {
                edits.replace(span, create::sources(&new));
            }
        }
    }
}

/// Adds an edition to the sources of a spec, unless it is there.
fn add_source(spec: &Spec, tree: &Tree, id: &str, edits: &mut Edits) {
    let source = create::source(tree, id);
    let first = spec.sources.first().map(|source| source.span.start);
    let place = match tree.edition {
        Edition::Chinese => first,
        Edition::International => None,
    };
    let place = place.or(spec.tables.first().map(|table| table.start));
    edits.insert(place.unwrap_or(spec.text.len()), format!("{source}\n"));
}
