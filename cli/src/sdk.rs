//! `tcerr import --from sdk-go`: keeps the specs of the services in step with the official Go SDK.
//!
//! The stages, one module each: `tree` reads an edition of the SDK (with `go`, its `errors.go` files),
//! `listing` merges the editions, `known` reads the specs, `compare` compares each table with its spec,
//! `plan` makes the new texts (with `create`, `catalog` and `edit`), `show` reports. Only facts are
//! taken over: words, and the names of services. The sentences of the vendor are not read.

mod catalog;
mod cite;
mod compare;
mod create;
mod day;
mod edit;
mod go;
mod history;
mod known;
mod listing;
mod names;
mod plan;
mod report;
mod retirement;
mod show;
mod tree;

use std::fs;
use std::path::{Path, PathBuf};

use tencentcloud_errors_codegen::{
    self as codegen, Finding, MANIFEST_FILE, PRODUCTS_FILE, Revision, SpecFile, lint, replace_below,
};

use crate::error::Error;
use crate::exit::Status;
use crate::json::pretty;
use crate::specs::checkout;
use crate::terminal;
use catalog::{Products, with_features};
use compare::Rules;
use known::Spec;
use plan::{Given, Plan};
pub(crate) use report::Report;
use tree::{Edition, Stated, Tree, cannot_read};

/// The options that only an import of the SDK has.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// A work tree of the international edition of the SDK (tencentcloud-sdk-go-intl-en)
    #[arg(long, value_name = "DIR", requires = "from")]
    intl: Option<PathBuf>,

    /// The release of the SDK, if the work tree does not state it
    #[arg(long, value_name = "VERSION", requires = "from")]
    release: Option<String>,

    /// The day of the release, if the work tree is not a clone
    #[arg(long, value_name = "DAY", requires = "from")]
    date: Option<String>,

    /// The release of the international edition
    #[arg(long, value_name = "VERSION", requires = "intl")]
    intl_release: Option<String>,

    /// The day of that release; by default, the day of the other edition
    #[arg(long, value_name = "DAY", requires = "intl")]
    intl_date: Option<String>,

    /// Retire words that have not been listed for 30 days, according to the histories of the clones
    #[arg(long, requires = "from")]
    retire: bool,

    /// Name this release in every spec, not only in those that change
    #[arg(long, requires = "from")]
    all_titles: bool,
}

/// The format of the report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For a terminal
    #[default]
    Text,
    /// For programs; `tcerr schema import` describes it, and with --from `tcerr schema import-sdk`
    Json,
    /// For a pull request, in Markdown
    Markdown,
}

/// An import of the SDK.
#[derive(Clone, Copy)]
pub(crate) struct Import<'i> {
    /// A work tree of the Chinese edition.
    pub(crate) folder: &'i Path,
    pub(crate) options: &'i Options,
    pub(crate) is_dry_run: bool,
    pub(crate) is_forced: bool,
    pub(crate) format: Format,
}

/// Updates the specs of this crate from the SDK.
pub(crate) fn run(import: Import<'_>) -> Result<Status, Error> {
    let root = checkout()?;
    let revision = Revision::read(&root)?;
    let trees = import.trees()?;
    let Read { specs, products } = read(&revision.specs)?;
    import.refuse_older(&trees, &specs)?;
    let given = Given {
        trees: &trees,
        listings: &listing::together(&trees),
        specs: &specs,
        products: &products,
        rules: Rules {
            trees: &trees,
            is_retiring: import.options.retire,
            is_forced: import.is_forced,
        },
        version: &version(&root).unwrap_or_default(),
        is_naming_all: import.options.all_titles,
    };
    let mut plan = given.plan()?;
    plan.report.schema_version = SCHEMA_VERSION;
    plan.report.is_dry_run = import.is_dry_run;
    plan.report.releases = trees.iter().map(release).collect();
    plan.report.unread = trees.iter().flat_map(|tree| &tree.unread).cloned().collect();
    list_services(&root, &products, &mut plan)?;
    check(&revision.specs, &plan)?;
    write(&root, &mut plan, import.is_dry_run)?;
    let report = &plan.report;
    terminal::print(&match import.format {
        Format::Text => show::text(report),
        Format::Json => pretty(report),
        Format::Markdown => show::markdown(report),
    })?;
    Ok(Status::of(report.has_failed()))
}

/// The version of the format of the report.
const SCHEMA_VERSION: u32 = 1;

impl Import<'_> {
    fn trees(&self) -> Result<Vec<Tree>, Error> {
        let Options { intl, release, date, intl_release, intl_date, .. } = self.options;
        let stated = Stated {
            release: release.as_deref(),
            date: date.as_deref(),
            options: ["--release", "--date"],
        };
        let mut trees = vec![Tree::read(Edition::Chinese, self.folder, stated)];
        if let Some(intl) = intl {
            let stated = Stated {
                release: intl_release.as_deref(),
                date: intl_date.as_deref().or(stated.date),
                options: ["--intl-release", "--intl-date"],
            };
            trees.push(Tree::read(Edition::International, intl, stated));
        }
        let mut read = Vec::new();
        let troubles: Vec<_> =
            trees.into_iter().filter_map(|tree| tree.map(|it| read.push(it)).err()).collect();
        Error::all(troubles)?;
        Ok(read)
    }

    /// Refuses an older release: words that it does not list yet would seem to be gone.
    fn refuse_older(&self, trees: &[Tree], specs: &[Spec]) -> Result<(), Error> {
        if self.is_dry_run || self.is_forced {
            return Ok(());
        }
        for tree in trees {
            let sources = specs.iter().filter_map(|spec| spec.source(tree.edition));
            let newest = sources.filter_map(|source| day::find(&source.title)).max();
            if let Some(newest) = newest.filter(|newest| *newest > tree.date.as_str()) {
                let (release, date) = (&tree.release, &tree.date);
                return Err(Error::trouble(format!(
                    "{release} of {date} is older than the release that the specs are from, of {newest}; \
                     --dry-run compares, --force writes"
                )));
            }
        }
        Ok(())
    }
}

struct Read {
    specs: Vec<Spec>,
    products: Products,
}

fn read(files: &[SpecFile]) -> Result<Read, Error> {
    let (lists, specs): (Vec<_>, Vec<_>) = files.iter().partition(|it| it.path() == PRODUCTS_FILE);
    let specs: Vec<_> = specs.into_iter().map(Spec::read).collect();
    let (specs, troubles): (Vec<_>, Vec<_>) = specs.into_iter().partition(Result::is_ok);
    Error::all(troubles.into_iter().filter_map(Result::err))?;
    let specs: Vec<_> = specs.into_iter().flatten().collect();
    if specs.iter().all(|spec| spec.tables.iter().all(|table| table.version.is_empty())) {
        let message = "no spec here is for a service of API 3.0; run this in the crate that has them, \
                       such as v3/";
        return Err(Error::trouble(message.to_owned()));
    }
    let list = lists.first().map_or(&[][..], |list| list.bytes());
    let list = str::from_utf8(list).map_err(|error| error.to_string()).and_then(Products::read);
    let products =
        list.map_err(|error| Error::trouble(format!("cannot read {PRODUCTS_FILE}: {error}")))?;
    Ok(Read { specs, products })
}

/// The version of the crate, or of the workspace that it is in.
fn version(root: &Path) -> Option<String> {
    root.ancestors().find_map(|folder| {
        let manifest = fs::read(folder.join(MANIFEST_FILE)).ok()?;
        let manifest = Some(SpecFile::new(MANIFEST_FILE, manifest));
        Some(Revision { manifest, ..Revision::default() }.version()?.to_string())
    })
}

fn release(tree: &Tree) -> report::Input {
    report::Input {
        source: tree.edition.id().to_owned(),
        release: tree.release.clone(),
        date: tree.date.clone(),
        files: tree.files.len(),
        constants: tree.files.values().map(|file| file.constants.len()).sum(),
    }
}

/// Adds new services to the other lists of the crate.
fn list_services(root: &Path, products: &Products, plan: &mut Plan) -> Result<(), Error> {
    if plan.services.is_empty() {
        return Ok(());
    }
    plan.files.insert(PRODUCTS_FILE.to_owned(), products.with(&plan.services));
    if products.has_features {
        let path = root.join(MANIFEST_FILE);
        let manifest = fs::read_to_string(&path).map_err(|error| cannot_read(&path, &error))?;
        let services: Vec<_> = plan.services.iter().map(|(id, _)| id.as_str()).collect();
        let manifest = with_features(&manifest, &services)
            .map_err(|error| Error::trouble(format!("cannot read {}: {error}", path.display())))?;
        plan.files.insert(MANIFEST_FILE.to_owned(), manifest);
    }
    Ok(())
}

/// Fails if the plan would break a rule for specs, except where a person has to fill in something.
fn check(files: &[SpecFile], plan: &Plan) -> Result<(), Error> {
    let mut specs: Vec<_> =
        files.iter().filter(|file| !plan.files.contains_key(file.path())).cloned().collect();
    let changed = plan.files.iter().filter(|(path, _)| *path != MANIFEST_FILE);
    specs.extend(changed.map(|(path, text)| SpecFile::new(path.as_str(), text.as_bytes())));
    if plan.files.is_empty() {
        return Ok(());
    }
    let is_new = |finding: &Finding| {
        let line = plan.files.get(&finding.path);
        let line = line.and_then(|text| text.lines().nth(finding.line.saturating_sub(1)));
        finding.is_error() && line.is_some_and(|line| !line.contains(names::TODO))
    };
    let wrong = lint(&specs).into_iter().filter(is_new);
    Error::all(wrong.map(|it| Error::trouble(format!("nothing was written: {it}"))))
}

/// Writes the files that have changed, the lists before the specs: if this is interrupted, the next
/// import finds the specs missing, and does the rest.
fn write(root: &Path, plan: &mut Plan, is_dry_run: bool) -> Result<(), Error> {
    let is_list = |path: &str| path == PRODUCTS_FILE || path == MANIFEST_FILE;
    let mut files: Vec<_> = plan.files.iter().collect();
    files.sort_by_key(|(path, _)| !is_list(path));
    for (path, text) in files {
        let target = root.join(path);
        // An unchanged file keeps its time stamp.
        if fs::read(&target).is_ok_and(|old| old == text.as_bytes()) {
            continue;
        }
        if !is_dry_run {
            replace_below(root, Path::new(path), text.as_bytes()).map_err(|source| {
                codegen::Error::Io { action: "write", path: path.clone(), source }
            })?;
        }
        plan.report.written.push(path.clone());
    }
    Ok(())
}
