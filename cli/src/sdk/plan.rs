//! Plans the changes of an import, file by file, before anything is written.

use std::collections::{BTreeMap, BTreeSet};

use tencentcloud_errors_codegen::{SpecFile, layout, variant_name};

use super::catalog::Products;
use super::compare::{Rules, added, compare};
use super::create::{self, NewTable};
use super::edit::Edits;
use super::known::{self, Spec};
use super::listing::Listing;
use super::names::{self, TODO};
use super::report::{Kind, NotPlaced, Report, Table, Todo, Vanished};
use super::retirement::{retired, revived};
use super::tree::{Api, Edition, Tree};
use crate::error::Error;

/// Services that have other names here, because their own are Rust keywords.
const RENAMED: [(&str, &str); 1] = [("as", "auto_scaling")];

/// Names that a service cannot have here: Rust keywords, and names with another meaning in specs,
/// features and generated files.
const TAKEN: &[&str] = &[
    "abstract", "accepted", "all", "as", "async", "await", "become", "box", "break", "common",
    "const", "continue", "crate", "default", "do", "dyn", "else", "enum", "extern", "false",
    "final", "fn", "for", "gen", "if", "impl", "in", "index", "let", "loop", "macro", "match",
    "mod", "move", "mut", "override", "priv", "products", "pub", "public", "ref", "return", "self",
    "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized",
    "use", "virtual", "where", "while", "yield",
];

/// The changes of an import.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    /// The new contents of files, by path.
    pub(crate) files: BTreeMap<String, String>,
    /// The new services.
    pub(crate) services: Vec<(String, create::Names)>,
    pub(crate) report: Report,
}

/// The input of a plan.
pub(crate) struct Given<'g> {
    pub(crate) trees: &'g [Tree],
    pub(crate) listings: &'g BTreeMap<Api, Listing>,
    pub(crate) specs: &'g [Spec],
    pub(crate) products: &'g Products,
    pub(crate) rules: Rules<'g>,
    /// The version in which words are retired.
    pub(crate) version: &'g str,
    /// Whether every spec names this release as its source, not only those that change.
    pub(crate) is_naming_all: bool,
}

/// The module of a service.
fn module(service: &str) -> &str {
    RENAMED.iter().find(|(name, _)| *name == service).map_or(service, |(_, module)| module)
}

impl Given<'_> {
    /// Plans everything.
    ///
    /// # Errors
    /// If the history of the SDK cannot be read, or a spec that would change is not formatted.
    pub(crate) fn plan(&self) -> Result<Plan, Error> {
        let mut plan = Plan::default();
        let mut services: BTreeMap<&str, Vec<(&Api, &Listing)>> = BTreeMap::new();
        for (api, listing) in self.listings {
            services.entry(&api.0).or_default().push((api, listing));
        }
        for (service, versions) in services {
            for (_, listing) in &versions {
                let totals = &mut plan.report.totals;
                totals.words += listing.words.len();
                totals.merged += listing.merged;
                totals.constants += listing.words.len() + listing.merged + listing.not_words.len();
            }
            match self.specs.iter().find(|spec| spec.product == module(service)) {
                Some(spec) => self.update(spec, &versions, &mut plan)?,
                None => self.create(service, &versions, &mut plan),
            }
        }
        self.find_vanished(&mut plan.report);
        if self.is_naming_all {
            self.name_all(&mut plan)?;
        }
        plan.report.add_up();
        Ok(plan)
    }

    /// Updates the spec of a service.
    fn update(
        &self,
        spec: &Spec,
        versions: &[(&Api, &Listing)],
        plan: &mut Plan,
    ) -> Result<(), Error> {
        let mut edits = Edits::default();
        let mut tables = Vec::new();
        let mut new_tables = String::new();
        let mut cited: BTreeMap<&str, &BTreeSet<Edition>> = BTreeMap::new();
        for (api, listing) in versions {
            let table = spec.tables.iter().find(|table| table.version == api.1);
            let Some(table) = table else {
                if listing.words.is_empty() {
                    plan.report.totals.empty += 1;
                    tables.push((blank(api, Kind::NewVersion), *listing));
                } else {
                    let (table, text) = self.new_version(spec, api, listing, &mut plan.report);
                    new_tables += &text;
                    cited.insert(&api.1, &listing.editions);
                    tables.push((table, *listing));
                }
                continue;
            };
            let found = compare(api, listing, table, self.rules)?;
            plan.report.totals.known += found.known;
            if found.stopped.is_none() && self.edit(spec, table, &found, &mut edits) {
                cited.insert(&api.1, &listing.editions);
            }
            tables.push((found, *listing));
        }
        if !new_tables.is_empty() {
            edits.insert(spec.text.len(), new_tables);
        }
        if !edits.is_empty() {
            self.cite(spec, &cited, &mut edits);
            plan.files.insert(spec.path.clone(), edited(spec, edits)?);
        }
        for (table, listing) in tables {
            plan.report.take(table, listing, &spec.path);
        }
        Ok(())
    }

    /// Takes over what is new in a table; returns whether anything is.
    fn edit(&self, spec: &Spec, table: &known::Table, found: &Table, edits: &mut Edits) -> bool {
        let before = |word: &str| {
            let mut lines = table.words.iter().filter(|it| it.word.as_str() > word);
            lines.find_map(|it| it.line.as_ref()).map(|line| line.start)
        };
        for added in &found.added {
            let place = before(&added.word).or(table.end);
            edits.insert(place.unwrap_or(spec.text.len()), create::line(added));
        }
        let line_of = |word: &str| {
            table.words.iter().find(|it| it.word == word).and_then(|it| it.line.as_ref())
        };
        for line in found.revived.iter().filter_map(|word| line_of(word)) {
            edits.replace(line.value.clone(), revived(&spec.text, line));
        }
        let mut is_changed = !found.added.is_empty() || !found.revived.is_empty();
        for gone in found.gone.iter().filter(|gone| gone.is_retired) {
            let (Some(line), Some(day)) = (line_of(&gone.word), &gone.since) else { continue };
            edits.replace(line.value.clone(), retired(&spec.text, line, self.version, day));
            is_changed = true;
        }
        is_changed
    }

    /// Adds a table for a new version of an existing service.
    fn new_version(
        &self,
        spec: &Spec,
        api: &Api,
        listing: &Listing,
        report: &mut Report,
    ) -> (Table, String) {
        let names = self.products.names(&spec.product).cloned();
        let names = names.unwrap_or_else(|| create::Names::new(self.trees, &api.0));
        let enum_name = spec.tables.last().map(|table| table.enum_name.clone());
        let enum_name = enum_name.unwrap_or_else(|| self.enum_name(&spec.product));
        if let Some(table) = spec.tables.iter().find(|it| !it.label_en.contains(&it.version)) {
            let what = format!(
                "name the version in the label of {}, which is no longer the only version",
                table.version
            );
            report.todo.push(Todo { path: spec.path.clone(), what });
        }
        let new = NewTable {
            enum_name,
            service: &api.0,
            version: &api.1,
            names: &names,
            is_one_of_several: true,
            sources: self.ids(&listing.editions),
            words: &new_words(listing),
        };
        let text = create::table(&new);
        (Table { kind: Kind::NewVersion, ..new_table(api, listing) }, text)
    }

    /// Adds the spec of a new service.
    fn create(&self, service: &str, versions: &[(&Api, &Listing)], plan: &mut Plan) {
        let (with_words, empty): (Vec<_>, Vec<_>) =
            versions.iter().partition(|(_, listing)| !listing.words.is_empty());
        plan.report.totals.empty += empty.len();
        let id = module(service);
        let path = format!("{}/{id}.toml", tencentcloud_errors_codegen::SPEC_FOLDER);
        for (api, listing) in empty {
            plan.report.take(blank(api, Kind::NewService), listing, &path);
        }
        if with_words.is_empty() {
            return;
        }
        let is_there = self.specs.iter().any(|spec| spec.path == path);
        if TAKEN.contains(&id) || is_there {
            for (api, listing) in with_words {
                let mut table = blank(api, Kind::NewService);
                for (word, place) in &listing.words {
                    let (word, place) = (word.clone(), place.clone());
                    let reason =
                        format!("`{id}` cannot name a service here: write its spec by hand");
                    table.not_placed.push(NotPlaced { word, place, reason, is_word: true });
                }
                plan.report.take(table, listing, &path);
            }
            return;
        }
        let editions: BTreeSet<_> = with_words.iter().flat_map(|(_, it)| &it.editions).collect();
        let trees = self.trees.iter().filter(|tree| editions.contains(&tree.edition));
        let sources: Vec<_> = trees.map(|tree| create::source(tree, &self.id(tree))).collect();
        let mut text = create::head(id, &sources);
        let names = self.products.names(id).cloned();
        let names = names.unwrap_or_else(|| create::Names::new(self.trees, service));
        for (api, listing) in &with_words {
            text += &create::table(&NewTable {
                enum_name: self.enum_name(id),
                service,
                version: &api.1,
                names: &names,
                is_one_of_several: with_words.len() > 1,
                sources: self.ids(&listing.editions),
                words: &new_words(listing),
            });
            plan.report.take(
                Table { kind: Kind::NewService, ..new_table(api, listing) },
                listing,
                &path,
            );
        }
        for (key, name) in [("name.en", &names.en), ("name.zh", &names.zh)] {
            if name == TODO {
                let what = format!("write {key} of `{id}`, and replace its `TODO`s in {path}");
                let path = tencentcloud_errors_codegen::PRODUCTS_FILE.to_owned();
                plan.report.todo.push(Todo { path, what });
            }
        }
        plan.files.insert(path, text);
        plan.services.push((id.to_owned(), names));
    }

    /// The name of an enum for a new service.
    fn enum_name(&self, id: &str) -> String {
        let stem = variant_name(id);
        let name = format!("{stem}Error");
        let others = self.specs.iter().filter(|spec| spec.product != id);
        let mut others = others.flat_map(|spec| &spec.tables);
        // The names of errors in the runtime crate are taken.
        let is_taken = ["ApiError", "DecodeError"].contains(&name.as_str())
            || others.any(|table| table.enum_name.eq_ignore_ascii_case(&name));
        if is_taken { format!("{stem}ServiceError") } else { name }
    }

    fn find_vanished(&self, report: &mut Report) {
        for spec in self.specs {
            let renamed = RENAMED.iter().find(|(_, module)| *module == spec.product);
            let service = renamed.map_or(spec.product.as_str(), |(service, _)| service);
            for table in spec.tables.iter().filter(|table| self.rules.can_judge(table)) {
                if !self.listings.contains_key(&(service.to_owned(), table.version.clone())) {
                    report.vanished.push(Vanished {
                        service: service.to_owned(),
                        version: table.version.clone(),
                        spec: spec.path.clone(),
                        words: table.words.iter().filter(|word| !word.is_retired).count(),
                    });
                }
            }
        }
    }

    /// Names this release in every spec.
    fn name_all(&self, plan: &mut Plan) -> Result<(), Error> {
        if plan.report.tables.iter().any(|table| table.stopped.is_some()) {
            let message = "a table is stopped, so this release cannot be the source of all specs: omit \
                           --all-titles, or accept the loss with --force";
            return Err(Error::trouble(message.to_owned()));
        }
        for spec in self.specs {
            let mut edits = Edits::default();
            self.cite(spec, &BTreeMap::new(), &mut edits);
            if !edits.is_empty() && !plan.files.contains_key(&spec.path) {
                plan.files.insert(spec.path.clone(), edited(spec, edits)?);
            }
        }
        Ok(())
    }
}

impl Report {
    /// Adds a table to the report, unless there is nothing to report.
    fn take(&mut self, mut table: Table, listing: &Listing, spec: &str) {
        spec.clone_into(&mut table.spec);
        for NotPlaced { word, place, reason, .. } in &listing.not_words {
            let (word, place, reason) = (word.clone(), place.clone(), reason.clone());
            table.not_placed.push(NotPlaced { word, place, reason, is_word: false });
        }
        for added in table.added.iter().filter(|added| added.name.as_deref() == Some(TODO)) {
            let taken_by = added.taken_by.as_deref().unwrap_or_default();
            let what = if taken_by == added.word {
                format!("name `{}`, which gives no valid name", added.word)
            } else {
                format!("name `{}`: `{taken_by}` has its usual name", added.word)
            };
            self.todo.push(Todo { path: spec.to_owned(), what });
        }
        if !table.is_silent() {
            self.tables.push(table);
        }
    }
}

fn blank(api: &Api, kind: Kind) -> Table {
    Table { service: api.0.clone(), version: api.1.clone(), kind, ..Table::default() }
}

fn new_table(api: &Api, listing: &Listing) -> Table {
    Table { added: new_words(listing), ..blank(api, Kind::Known) }
}

fn new_words(listing: &Listing) -> Vec<super::report::Added> {
    let words: Vec<_> = listing.words.keys().map(String::as_str).collect();
    added(&words, &mut names::Names::default(), &BTreeSet::new())
}

/// A spec with its edits, still formatted.
fn edited(spec: &Spec, edits: Edits) -> Result<String, Error> {
    if layout(&spec.text).ok().as_ref() != Some(&spec.text) {
        let file = SpecFile::new(spec.path.as_str(), spec.text.as_bytes());
        let message = format!("{} is not formatted; run `tcerr fmt` first", file.path());
        return Err(Error::trouble(message));
    }
    let text = edits.apply(&spec.text);
    layout(&text).map_err(|error| Error::trouble(format!("{}: {error}", spec.path)))
}
