//! `tcerr import`: turns a published page into a draft spec, and an updated page into a list of changes.
//! What `--from` names goes to a separate module.
//!
//! The stages, one module each: `source` reads bytes, `page` turns them into tables (with `html` and
//! `markdown`), `columns` finds out what a column means, `rows` what a row says, `plan` gives every row
//! its place and counts the rows, `draft` and `update` write specs, `report` says what was done.

mod account;
mod advice;
mod code;
mod columns;
mod content;
mod counterpart;
mod draft;
mod entry;
mod grid;
mod html;
mod known;
mod markdown;
mod memory;
mod options;
mod page;
mod plan;
mod prepare;
mod repair;
mod report;
#[cfg(test)]
mod robust;
mod rows;
mod show;
mod source;
mod style;
mod tags;
mod text;
mod update;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

use tencentcloud_errors_codegen::{self as codegen, replace_file};

use crate::error::Error;
use crate::exit::Status;
use crate::json::pretty;
use crate::sdk::{self, Format};
use crate::terminal;
use known::Known;
use memory::{Memory, RowMemory};
pub(crate) use options::Arguments;
use options::{From, Lang, LevelName};
use plan::{Input, LEFT_OUT, Level, Plan, Wanted};
pub(crate) use report::Report;
use update::{Given, Update};

pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let Some(From::SdkGo) = arguments.from else { return import_pages(arguments) };
    let [folder] = &arguments.pages[..] else {
        return Err(Error::trouble(
            "an SDK has one work tree; --intl names that of the international edition".to_owned(),
        ));
    };
    sdk::run(sdk::Import {
        folder: Path::new(folder),
        options: &arguments.sdk,
        is_dry_run: arguments.dry_run,
        is_forced: arguments.force,
        format: arguments.format,
    })
}

fn import_pages(arguments: &Arguments) -> Result<Status, Error> {
    let spec = match &arguments.update {
        Some(path) => Some(Spec::read(path)?),
        None => None,
    };
    let wanted = arguments.wanted(spec.as_ref());
    let mut plan = Plan::new(arguments.inputs(&wanted, spec.as_ref())?, &wanted);
    arguments.check_choices(&plan)?;
    let paired = match &arguments.pair {
        Some(page) => {
            let other = Wanted { is_chinese: None, ..wanted.without_columns() };
            let input =
                Input { name: page.clone(), source: String::new(), page: source::page(page)? };
            Some(plan.pair(&Plan::new(vec![input], &other)))
        }
        None => None,
    };
    let update = match &spec {
        Some(spec) => Some(arguments.updated(spec, &plan)?),
        None => None,
    };
    let mut report = Report::new(&wanted.product, &plan, update.as_ref());
    report.paired = paired;
    let draft = match &update {
        Some(update) => update.text.clone(),
        None => {
            draft::draft(&plan, &wanted.product, arguments.url.as_deref()).map_err(|error| {
                Error::trouble(format!(
                    "the draft is not TOML: {error}; please report this with the page"
                ))
            })?
        }
    };
    let is_cut = plan.pages.iter().any(|page| page.is_cut);
    let has_codes = plan.targets.iter().any(|it| !it.entries.is_empty());
    if has_codes {
        arguments.write(&draft, &plan, update.as_ref(), &mut report)?;
    }
    let is_shown =
        has_codes && arguments.output.is_none() && arguments.update.is_none() && !arguments.dry_run;
    arguments.show(report, is_shown.then_some(draft), has_codes && !is_cut, update.as_ref())
}

/// The spec to update.
struct Spec {
    path: PathBuf,
    text: String,
    known: Known,
    memory: Memory,
}

impl Spec {
    fn read(path: &Path) -> Result<Self, Error> {
        let shown = path.display();
        let bytes = fs::read(path)
            .map_err(|error| Error::trouble(format!("cannot read {shown}: {error}")))?;
        let text = String::from_utf8(bytes).map_err(|_| {
            Error::trouble(format!("{shown} is not UTF-8; `tcerr lint` shows where"))
        })?;
        let known = Known::parse(&text).map_err(|error| {
            Error::trouble(format!("{shown} is not TOML: {error}; `tcerr lint` shows where"))
        })?;
        let memory = Memory::read(path).map_err(Error::trouble)?;
        Ok(Self { path: path.to_owned(), text, known, memory })
    }
}

impl Wanted {
    fn without_columns(&self) -> Self {
        Self {
            product: self.product.clone(),
            level: self.level,
            columns: None,
            enums: self.enums.clone(),
            is_chinese: self.is_chinese,
        }
    }
}

impl Arguments {
    fn wanted(&self, spec: Option<&Spec>) -> Wanted {
        let product =
            self.product.clone().or_else(|| Some(spec?.known.product.clone())).unwrap_or_default();
        let mut level = self.level.map(|level| match level {
            LevelName::Public => Level::Public,
            LevelName::Module => Level::Module,
        });
        if level.is_none() && matches!(product.as_str(), "public" | "common") {
            level = Some(Level::Public);
        }
        // A spec says itself which level it is for.
        let tables = || spec.into_iter().flat_map(|it| &it.known.tables);
        if level.is_none() && tables().count() > 0 {
            let has_public = tables().any(known::KnownTable::is_public);
            let has_module = tables().any(|it| !it.is_public());
            level = match (has_public, has_module) {
                (true, false) => Some(Level::Public),
                (false, true) => Some(Level::Module),
                _ => None,
            };
        }
        // Tables that were left out before are left out again, unless they are asked for.
        let left_out = spec.into_iter().flat_map(|it| it.memory.left_out.values().flatten());
        let left_out = left_out.map(|heading| (heading.clone(), LEFT_OUT.to_owned()));
        Wanted {
            product,
            level,
            columns: self.columns.clone(),
            enums: self.table.iter().cloned().chain(left_out).collect(),
            is_chinese: self.lang.map(|it| matches!(it, Lang::Zh)),
        }
    }

    fn inputs(&self, wanted: &Wanted, spec: Option<&Spec>) -> Result<Vec<Input>, Error> {
        let mut inputs = Vec::new();
        let mut troubles = Vec::new();
        for (place, name) in self.pages.iter().enumerate() {
            match source::page(name) {
                Ok(page) => {
                    let is_chinese = wanted.is_chinese.unwrap_or_else(|| plan::is_chinese(&page));
                    let source = self.source(place, is_chinese, spec)?;
                    inputs.push(Input { name: name.clone(), source, page });
                }
                Err(error) => troubles.push(error),
            }
        }
        Error::all(troubles)?;
        Ok(inputs)
    }

    /// A choice that matches no table is a typo.
    fn check_choices(&self, plan: &Plan) -> Result<(), Error> {
        let tables = || plan.pages.iter().flat_map(|page| &page.tables);
        let mut choices = self.table.iter().enumerate();
        if let Some((_, (heading, _))) = choices.find(|(place, _)| !plan.choices.contains(place)) {
            let message = format!("--table: there is no table of codes under \"{heading}\"");
            return Err(Error::trouble(message));
        }
        if let Some(roles) =
            self.columns.as_ref().filter(|roles| tables().all(|it| it.columns.roles != **roles))
        {
            let message = format!("--columns: no table has {} columns", roles.len());
            return Err(Error::trouble(message));
        }
        Ok(())
    }

    /// The id of a page: the given one, the only one of the spec, or one made from the product.
    fn source(&self, place: usize, is_chinese: bool, spec: Option<&Spec>) -> Result<String, Error> {
        let number =
            if place == 0 || spec.is_some() { String::new() } else { format!("-{}", place + 1) };
        if let Some(id) = &self.source_id {
            return Ok(format!("{id}{number}"));
        }
        let Some(spec) = spec else {
            let product = self.product.as_deref().unwrap_or_default().replace('_', "-");
            let lang = if is_chinese { "zh" } else { "en" };
            return Ok(format!("{product}-{lang}{number}"));
        };
        match &spec.known.sources[..] {
            [(id, _)] => Ok(id.clone()),
            sources => {
                let ids: Vec<_> = sources.iter().map(|(id, _)| id.as_str()).collect();
                Err(Error::trouble(format!(
                    "{} has {} sources; choose one with --source-id: {}",
                    spec.path.display(),
                    ids.len(),
                    ids.join(", ")
                )))
            }
        }
    }

    fn updated(&self, spec: &Spec, plan: &Plan) -> Result<Update, Error> {
        let source = self.source(0, true, Some(spec))?;
        let mut memory = spec.memory.clone();
        memory.follow(&spec.known, &source);
        memory.left_out.extend(plan.left_out());
        Ok(update::update(
            plan,
            Given {
                spec: &spec.text,
                known: &spec.known,
                memory,
                source: &source,
                is_forced: self.force,
            },
        ))
    }

    /// Writes the spec and the memory of the pages, if asked to.
    fn write(
        &self,
        draft: &str,
        plan: &Plan,
        update: Option<&Update>,
        report: &mut Report,
    ) -> Result<(), Error> {
        let Some(path) = self.update.as_ref().or(self.output.as_ref()).filter(|_| !self.dry_run)
        else {
            return Ok(());
        };
        if self.output.is_some() && path.exists() && !self.force {
            return Err(Error::trouble(format!(
                "{} already exists; --force overwrites it, --update compares",
                path.display()
            )));
        }
        if update.is_some_and(|it| it.refusal.is_some()) {
            return Ok(());
        }
        let memory = match update {
            Some(update) => update.memory.clone(),
            None => remembered(plan),
        };
        let memory_path = Memory::path(path);
        for (path, content) in [(path, draft.to_owned()), (&memory_path, memory.text())] {
            // An unchanged file keeps its time stamp.
            if fs::read(path).is_ok_and(|it| it == content.as_bytes()) {
                continue;
            }
            let trouble = |source| codegen::Error::Io {
                action: "write",
                path: path.display().to_string(),
                source,
            };
            if let Some(folder) = path.parent().filter(|it| !it.as_os_str().is_empty()) {
                fs::create_dir_all(folder).map_err(trouble)?;
            }
            replace_file(path, content.as_bytes()).map_err(trouble)?;
            report.written.push(path.display().to_string());
        }
        Ok(())
    }

    fn show(
        &self,
        mut report: Report,
        draft: Option<String>,
        is_whole: bool,
        update: Option<&Update>,
    ) -> Result<Status, Error> {
        let is_failure = report.totals.not_placed > 0
            || !is_whole
            || update.is_some_and(|it| it.has_conflict() || it.refusal.is_some());
        match (self.format, draft) {
            (Format::Json, draft) => {
                report.draft = draft;
                terminal::print(&pretty(&report))?;
            }
            (Format::Markdown, _) => {
                terminal::print(&show::markdown(&report))?;
            }
            (Format::Text, Some(draft)) => {
                terminal::print(&draft)?;
                return Ok(terminal::print_to_stderr(show::text(&report).trim_end())
                    .max(Status::of(is_failure)));
            }
            (Format::Text, None) => {
                terminal::print(&show::text(&report))?;
            }
        }
        Ok(Status::of(is_failure))
    }
}

/// The memory of the pages of a draft.
fn remembered(plan: &Plan) -> Memory {
    let mut memory = Memory { left_out: plan.left_out(), ..Memory::default() };
    for target in &plan.targets {
        for (code, entry) in &target.entries {
            for source in &entry.sources {
                let place = (source.clone(), target.name.clone(), code.text());
                memory.rows.insert(place, RowMemory::of(entry));
            }
        }
    }
    memory
}
