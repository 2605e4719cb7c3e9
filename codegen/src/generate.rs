//! From specs to generated files: every stage in turn.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::checked_in::{present, stale};
use crate::error::Error;
use crate::finding::Finding;
use crate::generated::{Difference, GeneratedFile};
use crate::lint::Parsed;
use crate::model::{Products, Spec};
use crate::paths::{GENERATED_FOLDER, SPEC_FOLDER};
use crate::read::read;
use crate::rules::products;
use crate::rules::structure::GENERATOR;
use crate::spec_file::SpecFile;
use crate::write::{compare, write};
use crate::{emit, format, lower};

/// Settings of the generator: where the files go, and the path of the runtime crate in them.
///
/// ```no_run
/// use tencentcloud_errors_codegen::Config;
///
/// // In a build script: keeps `src/generated/` in step with `spec/`.
/// Config::new().output("src/generated").compile();
/// ```
#[derive(Clone, Debug)]
pub struct Config {
    output: PathBuf,
    runtime: String,
}

impl Default for Config {
    fn default() -> Self {
        Self::new()
    }
}

impl Config {
    /// Settings for code that is checked in: the files go to `generated/`, next to `spec/`.
    #[must_use]
    pub fn new() -> Self {
        Self { output: GENERATED_FOLDER.into(), runtime: "::tencentcloud_errors".to_owned() }
    }

    /// Settings for code that is not checked in, for a build script: the files go to `errors/` in
    /// `OUT_DIR`, and one line includes them.
    ///
    /// ```ignore
    /// include!(concat!(env!("OUT_DIR"), "/errors/mod.rs"));
    /// ```
    #[must_use]
    pub fn out_dir() -> Self {
        let folder = env::var_os("OUT_DIR").unwrap_or_default();
        Self::new().output(Path::new(&folder).join("errors"))
    }

    /// Sets the folder that the files go to: relative to the root of the crate, or absolute. The generator
    /// only replaces and removes files that it has made.
    #[must_use]
    pub fn output(self, folder: impl Into<PathBuf>) -> Self {
        Self { output: folder.into(), ..self }
    }

    /// Sets the path of the runtime crate in the files, if it is not `::tencentcloud_errors`: a Rust
    /// path, such as `::errors` for a renamed dependency.
    #[must_use]
    pub fn runtime(self, path: impl Into<String>) -> Self {
        Self { runtime: path.into(), ..self }
    }

    /// Turns specs into Rust, without touching the disk.
    ///
    /// The same specs give the same bytes on every machine.
    ///
    /// # Errors
    /// [`Error::Findings`] with every finding at level error, sorted by file, line and column;
    /// [`Error::Runtime`] if the path of the runtime crate is not a Rust path.
    pub fn generate(&self, files: &[SpecFile]) -> Result<Vec<GeneratedFile>, Error> {
        self.make(files).map(|(files, _)| files)
    }

    /// The files, and the warnings about the specs.
    fn make(&self, files: &[SpecFile]) -> Result<(Vec<GeneratedFile>, Vec<Finding>), Error> {
        let runtime = syn::parse_str::<syn::Path>(&self.runtime)
            .map_err(|_| Error::Runtime(self.runtime.clone()))?;
        let Parsed { products, specs, findings } = sound(files).map_err(Error::Findings)?;
        let mut files = print(products.first(), &specs, &runtime).map_err(Error::Findings)?;
        for file in &mut files {
            file.path = self.output.join(&file.path).to_string_lossy().into_owned();
        }
        Ok((files, findings))
    }

    /// Brings the folder up to date with `spec/` below `root`; returns what had to change.
    ///
    /// # Errors
    /// [`Error::Findings`] if a spec is wrong; then nothing is written. [`Error::NoSpec`] and
    /// [`Error::Io`] as they say.
    pub fn regenerate(&self, root: &Path) -> Result<Vec<Difference>, Error> {
        write(root, &self.output, &self.generate(&read(root)?)?, None)
    }

    /// Checks that the folder is up to date, like [`regenerate`](Self::regenerate), but writes nothing.
    ///
    /// # Errors
    /// [`Error::Differences`] if the folder is not up to date; otherwise as `regenerate`.
    pub fn check(&self, root: &Path) -> Result<(), Error> {
        self.compare(root, &self.generate(&read(root)?)?)
    }

    fn compare(&self, root: &Path, files: &[GeneratedFile]) -> Result<(), Error> {
        match compare(root, &self.output, files)? {
            differences if differences.is_empty() => Ok(()),
            differences => Err(Error::Differences(differences)),
        }
    }

    /// Brings the folder up to date with `spec/` of the crate that is built, in a build script.
    ///
    /// It tells cargo when to run again. Each error is one line and stops the build; each warning is one
    /// line.
    ///
    /// In the first build of a clone, files that are checked in and carry the hashes of their specs are
    /// left as they are, so that it need not wait. If the variable `CI` is set, files that are checked in
    /// and not up to date are an error, and stay as they are.
    pub fn compile(&self) {
        let Some(out) = env::var_os("OUT_DIR") else {
            println!("cargo::error=OUT_DIR is not set: `compile` is for build scripts");
            return;
        };
        // Cargo runs a build script in the folder of its package.
        let root = Path::new(".");
        let is_ci = env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false");
        let is_checked_in = !self.output.starts_with(&out);
        let has_run = Path::new(&out).join("regenerated");
        let is_in_step = || stale(root, SPEC_FOLDER, &self.output).is_ok_and(|it| it.is_empty());
        let is_check = is_ci && is_checked_in;
        let result = if !is_check && !has_run.exists() && is_in_step() {
            Ok(Vec::new())
        } else {
            self.renew(root, is_check, start(Path::new(&out)))
        };
        // If it cannot be written, the next build only waits once more.
        let _ = fs::write(has_run, "");
        println!("cargo::rerun-if-env-changed=CI");
        self.report(root, result);
    }

    /// Brings the folder up to date, or checks that it is; returns the warnings about the specs.
    fn renew(
        &self,
        root: &Path,
        is_check: bool,
        modified: Option<SystemTime>,
    ) -> Result<Vec<Finding>, Error> {
        let (files, warnings) = self.make(&read(root)?)?;
        if is_check {
            self.compare(root, &files)?;
        } else {
            for difference in write(root, &self.output, &files, modified)? {
                // The edit is gone, and its author must be told.
                if let Difference::Edited(file) = difference {
                    let GeneratedFile { path, spec_path, .. } = file;
                    println!(
                        "cargo::warning={path} was changed by hand; it matches {spec_path} again"
                    );
                }
            }
        }
        Ok(warnings)
    }

    fn report(&self, root: &Path, result: Result<Vec<Finding>, Error>) {
        println!("cargo::rerun-if-changed={SPEC_FOLDER}");
        // Each file and not the folder, whose time changes whenever a file in it is replaced.
        for path in present(root, &self.output).unwrap_or_default().keys() {
            println!("cargo::rerun-if-changed={path}");
        }
        match result {
            // A finding is one line, whatever the spec says.
            Ok(warnings) => {
                for warning in warnings {
                    println!("cargo::warning={warning}");
                }
            }
            Err(error) => {
                for line in error.to_string().lines() {
                    println!("cargo::error={line}");
                }
            }
        }
    }
}

/// Turns `spec/` into Rust in `OUT_DIR`: all of a build script for a crate with tables of its own.
///
/// It tells cargo when to run again. Each error of a spec is one line with its place and stops the build;
/// each warning is one line.
///
/// All of `build.rs`, and the line that includes the tables:
///
/// ```ignore
/// fn main() {
///     tencentcloud_errors_codegen::compile();
/// }
/// ```
///
/// ```ignore
/// include!(concat!(env!("OUT_DIR"), "/errors/mod.rs"));
/// ```
pub fn compile() {
    Config::out_dir().compile();
}

/// Turns specs into Rust that is checked in, without touching the disk; see [`Config::generate`].
///
/// # Errors
/// Every finding at level error, sorted by file, line and column.
pub fn generate(files: &[SpecFile]) -> Result<Vec<GeneratedFile>, Vec<Finding>> {
    Config::new().generate(files).map_err(|error| match error {
        Error::Findings(findings) => findings,
        _ => Vec::new(),
    })
}

/// Specs in which no rule finds an error; their findings are warnings.
pub(crate) fn sound(files: &[SpecFile]) -> Result<Parsed<'_>, Vec<Finding>> {
    let mut parsed = Parsed::new(files);
    if parsed.products.is_empty() {
        products::unlisted(&[], &parsed.specs, &mut parsed.findings);
    }
    parsed.check(files);
    if parsed.findings.iter().any(Finding::is_error) {
        parsed.findings.retain(Finding::is_error);
        return Err(parsed.findings);
    }
    Ok(parsed)
}

/// Prints specs without errors. What goes wrong here is a bug in the generator.
fn print(
    products: Option<&Products<'_>>,
    specs: &[Spec<'_>],
    runtime: &syn::Path,
) -> Result<Vec<GeneratedFile>, Vec<Finding>> {
    let mut files = Vec::new();
    let mut list = Vec::new();
    let features = products.and_then(|products| products.features.as_ref());
    let has_feature = features.is_some_and(|features| *features.get_ref());
    if let Some(products) = products {
        list = lower::products(products).map_err(|error| fault(products.file, &error))?;
        let rust = format::items(emit::products(&list));
        let rust = rust.map_err(|error| fault(products.file, &error))?;
        files.push(generated_file("products", products.file, &rust));
    }
    let mut modules = Vec::new();
    for spec in specs {
        let module = lower::module(spec, &list).map_err(|error| fault(spec.file, &error))?;
        modules.push(lower::Module { has_feature, ..module });
    }
    for module in &modules {
        let rust = format::items(emit::module(module));
        let rust = rust.map_err(|error| fault(module.spec, &error))?;
        let indexes = format::indexes(emit::indexes(module), emit::numbers(module));
        let stem = module.spec.stem();
        files.push(generated_file(stem, module.spec, &rust));
        files.push(generated_file(&format!("index/{stem}"), module.spec, &indexes));
    }
    if let Some(first) = specs.first() {
        let folder = first.file.path().rsplit_once('/').map_or("", |(folder, _)| folder);
        let spec_path = format!("{folder}/*.toml");
        let rust = format::root(emit::root(&modules, runtime));
        let rust = rust.map_err(|error| fault(first.file, &error))?;
        let content = format::file(&spec_path, None, &rust);
        files.push(GeneratedFile { path: "mod.rs".to_owned(), spec_path, content });
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(files)
}

/// A failure although no rule has found an error.
pub(crate) fn fault(file: &SpecFile, what: &dyn ToString) -> Vec<Finding> {
    vec![Finding::new(file, &(0..0), &GENERATOR, what.to_string())]
}

/// A file below the folder of the output.
fn generated_file(stem: &str, spec: &SpecFile, rust: &str) -> GeneratedFile {
    let spec_path = spec.path().to_owned();
    let content = format::file(&spec_path, Some(spec.bytes()), rust);
    GeneratedFile { path: format!("{stem}.rs"), spec_path, content }
}

/// When cargo started this build script. A file with that time does not count as changed after the
/// build, but every earlier build is older: otherwise the next build would compile once more.
fn start(out: &Path) -> Option<SystemTime> {
    fs::metadata(out.parent()?.join("invoked.timestamp")).ok()?.modified().ok()
}
