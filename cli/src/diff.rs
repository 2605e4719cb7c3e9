//! `tcerr diff`: tells what a change of the specs means for users.

use std::path::Path;

use anstream::eprintln;
use tencentcloud_errors_codegen::{
    Diff, Error, Finding, MANIFEST_FILE, Purpose, Revision, SpecFile, acceptances, diff,
};

use crate::git::Repository;
use crate::report::{Format, Report, report};
use crate::specs::checkout;
use crate::terminal::print;
use crate::{FAILURE, SUCCESS, TROUBLE};

/// Tell what a change of the specs means for users
///
/// Compares the specs of the checkout with those of another revision, by default the commit where
/// the branch has left main, or two checkouts or specs with each other. Exits with 1 if something
/// stops the change.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The old checkout, or one old spec
    #[arg(value_name = "OLD", requires = "new", conflicts_with = "against")]
    old: Option<String>,

    /// The new checkout, or one new spec
    #[arg(value_name = "NEW")]
    new: Option<String>,

    /// The revision to compare with, as git knows it
    #[arg(long, value_name = "REV")]
    against: Option<String>,

    /// Compare with the last release, and see whether the version pays for everything since
    #[arg(long)]
    release: bool,

    /// Instead of a report, print the blocks of `spec/accepted.toml` that would accept what stops
    /// the change
    #[arg(long)]
    acceptances: bool,

    /// How to report
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(arguments: &Arguments) -> u8 {
    let (old, new, purpose) = match revisions(arguments) {
        Ok(revisions) => revisions,
        Err(error) => {
            eprintln!("error: {error}");
            return TROUBLE;
        }
    };
    let diff = match diff(&old, &new, &purpose) {
        Ok(diff) => diff,
        Err(faults) => {
            for fault in faults {
                eprintln!("error: in the old revision, {fault}");
            }
            return TROUBLE;
        }
    };
    if diff.versions.is_none() && arguments.release {
        eprintln!("error: {MANIFEST_FILE} states no version, here or in the last release");
        return TROUBLE;
    }
    let status = if diff.findings.iter().any(Finding::is_error) { FAILURE } else { SUCCESS };
    if !arguments.acceptances {
        return print(&told(arguments.format, &diff, &old, &new), status);
    }
    let status = print(&acceptances(&diff), status);
    for finding in diff.findings.iter().filter(|it| it.is_error() && it.change.is_none()) {
        eprintln!("cannot be accepted: {finding}");
    }
    status
}

/// The whole report. What is gone is shown in the old revision, everything else in the new one.
pub(crate) fn told(format: Format, diff: &Diff, old: &Revision, new: &Revision) -> String {
    let files: Vec<_> = [new, old]
        .into_iter()
        .flat_map(|revision| revision.files().into_iter().chain(revision.manifest.clone()))
        .collect();
    report(format, &Report { findings: &diff.findings, files: &files, diff: Some(diff) })
}

/// What is compared, and for what.
fn revisions(arguments: &Arguments) -> Result<(Revision, Revision, Purpose), String> {
    let text = |error: Error| error.to_string();
    if let (Some(old), Some(new)) = (&arguments.old, &arguments.new) {
        let purpose =
            if arguments.release { Purpose::Release } else { Purpose::Review { released: None } };
        return Ok((at(Path::new(old)).map_err(text)?, at(Path::new(new)).map_err(text)?, purpose));
    }
    let root = checkout().map_err(text)?;
    let new = Revision::read(&root).map_err(text)?;
    let repository = Repository::new(&root);
    let at = |name: &str| repository.revision(name).map_err(|error| error.to_string());
    let last_release = repository.last_release();
    if arguments.release {
        let hint = "fetch the tags (git fetch --tags), or name a revision: --against REV";
        let against = match &arguments.against {
            Some(revision) => revision.clone(),
            None => last_release.map_err(|error| format!("{error}; {hint}"))?,
        };
        return Ok((at(&against)?, new, Purpose::Release));
    }
    let against = match &arguments.against {
        Some(revision) => revision.clone(),
        None => repository.merge_base().map_err(|error| error.to_string())?,
    };
    // A tag may be older than the specs.
    let released = last_release.ok().and_then(|tag| at(&tag).ok());
    Ok((at(&against)?, new, Purpose::Review { released }))
}

/// A checkout, or one spec.
fn at(path: &Path) -> Result<Revision, Error> {
    if path.is_dir() {
        return Revision::read(path);
    }
    let name = path.to_string_lossy().into_owned();
    match std::fs::read(path) {
        Ok(bytes) => {
            Ok(Revision { specs: vec![SpecFile::new(name, bytes)], ..Revision::default() })
        }
        Err(source) => Err(Error::Io { action: "read", path: name, source }),
    }
}
