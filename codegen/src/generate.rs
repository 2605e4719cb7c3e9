//! From specs to generated files: every stage in turn.

use std::path::Path;

use crate::error::Error;
use crate::finding::Finding;
use crate::generated::{Difference, GeneratedFile};
use crate::lint::Parsed;
use crate::model::{Products, Spec};
use crate::paths::GENERATED_FOLDER;
use crate::read::read;
use crate::rules::products;
use crate::rules::structure::GENERATOR;
use crate::spec_file::SpecFile;
use crate::write::{compare, write};
use crate::{emit, format, lower};

/// Turns specs into Rust, without touching the disk.
///
/// The same specs give the same bytes on every machine.
///
/// # Errors
/// Every finding at level error, sorted by file, line and column.
pub fn generate(files: &[SpecFile]) -> Result<Vec<GeneratedFile>, Vec<Finding>> {
    generate_observed(files, |_| {})
}

/// [`generate`], which names each stage as soon as it has ended: `parse`, `check` and `lower` for all
/// specs together, `emit` and `format` for one after the other.
///
/// Only for this project's own measurements.
#[doc(hidden)]
pub fn generate_observed(
    files: &[SpecFile],
    mut ended: impl FnMut(&'static str),
) -> Result<Vec<GeneratedFile>, Vec<Finding>> {
    let mut parsed = Parsed::new(files);
    if parsed.products.is_empty() {
        products::unlisted(&[], &parsed.specs, &mut parsed.findings);
    }
    ended("parse");
    parsed.check(files);
    let Parsed { products, specs, mut findings } = parsed;
    findings.retain(Finding::is_error);
    ended("check");
    if findings.is_empty() { print(products.first(), &specs, ended) } else { Err(findings) }
}

/// Prints specs without findings. What goes wrong here is a fault of the generator.
fn print(
    products: Option<&Products<'_>>,
    specs: &[Spec<'_>],
    mut ended: impl FnMut(&'static str),
) -> Result<Vec<GeneratedFile>, Vec<Finding>> {
    let fault = |file: &SpecFile, what: &dyn ToString| {
        vec![Finding::new(file, &(0..0), &GENERATOR, what.to_string())]
    };
    let mut files = Vec::new();
    let mut list = Vec::new();
    if let Some(products) = products {
        list = lower::products(products).map_err(|error| fault(products.file, &error))?;
        let header = format::header(products.file.path(), Some(products.file.bytes()));
        let content = format::items(header, emit::products(&list));
        let content = content.map_err(|error| fault(products.file, &error))?;
        files.push(generated_file("products", products.file.path(), content));
    }
    let mut modules = Vec::new();
    for spec in specs {
        modules.push(lower::module(spec, &list).map_err(|error| fault(spec.file, &error))?);
    }
    ended("lower");
    for module in &modules {
        let groups = emit::module(module);
        ended("emit");
        let header = format::header(module.spec.path(), Some(module.spec.bytes()));
        let indexes = format::indexes(header.clone(), emit::indexes(module));
        let content = format::items(header, groups);
        let content = content.map_err(|error| fault(module.spec, &error))?;
        ended("format");
        let stem = module.spec.stem();
        files.push(generated_file(stem, module.spec.path(), content));
        files.push(generated_file(&format!("index/{stem}"), module.spec.path(), indexes));
    }
    if let Some(first) = specs.first() {
        let folder = first.file.path().rsplit_once('/').map_or("", |(folder, _)| folder);
        let specs = format!("{folder}/*.toml");
        let header = format::header(&specs, None);
        let content = format::items(header, emit::root(&modules));
        let content = content.map_err(|error| fault(first.file, &error))?;
        files.push(generated_file("mod", &specs, content));
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(files)
}

fn generated_file(stem: &str, spec_path: &str, content: String) -> GeneratedFile {
    let path = format!("{GENERATED_FOLDER}/{stem}.rs");
    GeneratedFile { path, spec_path: spec_path.to_owned(), content }
}

/// Brings `generated/` below `root` up to date with `spec/`; reports what had to change.
///
/// # Errors
/// [`Error::Findings`] if a spec is wrong; then nothing is written. [`Error::Io`] and
/// [`Error::NoSpec`] as they say.
pub fn regenerate(root: &Path) -> Result<Vec<Difference>, Error> {
    let files = generate(&read(root)?).map_err(Error::Findings)?;
    write(root, &files)
}

/// Like [`regenerate`], but writes nothing.
///
/// # Errors
/// [`Error::Differences`] if `generated/` is not up to date, else as [`regenerate`].
pub fn check(root: &Path) -> Result<(), Error> {
    let files = generate(&read(root)?).map_err(Error::Findings)?;
    match compare(root, &files)? {
        differences if differences.is_empty() => Ok(()),
        differences => Err(Error::Differences(differences)),
    }
}
