//! From specs to the generated files.

use std::path::Path;

use crate::error::Error;
use crate::finding::Finding;
use crate::generated::{Difference, GeneratedFile};
use crate::model::Spec;
use crate::read::read;
use crate::rules::structure::GENERATOR;
use crate::spec_file::SpecFile;
use crate::write::{compare, write};
use crate::{emit, format, lint, lower};

/// Turns specs into Rust, without touching the disk.
///
/// The same specs give the same bytes on every machine.
///
/// # Errors
/// Every finding at level error, sorted by file, line and column.
pub fn generate(files: &[SpecFile]) -> Result<Vec<GeneratedFile>, Vec<Finding>> {
    generate_observed(files, |_| {})
}

/// [`generate`], which names each stage as soon as it has ended: `parse` and `check` for all specs
/// together, `lower`, `emit` and `format` for one after the other.
///
/// Only for this project's own measurements.
#[doc(hidden)]
pub fn generate_observed(
    files: &[SpecFile],
    mut ended: impl FnMut(&'static str),
) -> Result<Vec<GeneratedFile>, Vec<Finding>> {
    let (specs, mut findings) = lint::parse_all(files);
    ended("parse");
    lint::check_all(files, &specs, &mut findings);
    findings.retain(Finding::is_error);
    ended("check");
    if !findings.is_empty() {
        return Err(findings);
    }
    let files: Result<_, _> = specs.iter().map(|spec| print(spec, &mut ended)).collect();
    files.map_err(|finding| vec![finding])
}

/// Prints one spec without findings. What goes wrong here is a fault of the generator.
fn print(spec: &Spec<'_>, mut ended: impl FnMut(&'static str)) -> Result<GeneratedFile, Finding> {
    let fault = |what: String| Finding::new(spec.file, &(0..0), &GENERATOR, what);
    let module = lower::lower(spec).map_err(|error| fault(error.to_string()))?;
    ended("lower");
    let items = emit::emit(&module).map_err(|error| fault(error.to_string()))?;
    ended("emit");
    let file = format::format(&module, items);
    ended("format");
    Ok(file)
}

/// Brings `generated/` below `root` up to date with `spec/`; says what had to change.
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
