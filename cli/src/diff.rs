//! `tcerr diff`: reports what a change of the specs means for users.

use std::path::Path;

use tencentcloud_errors_codegen::{
    self as codegen, Diff, Finding, MANIFEST_FILE, Purpose, Revision, SpecFile, acceptances, diff,
};

use crate::error::Error;
use crate::exit::Status;
use crate::git::Repository;
use crate::report::{Format, Report, report};
use crate::specs::checkout;
use crate::terminal::print;

/// Report what a change of the specs means for users
///
/// 说明规格文件的改动对用户意味着什么
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

pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let (old, new, purpose) = revisions(arguments)?;
    let diff = match diff(&old, &new, &purpose) {
        Ok(diff) => diff,
        Err(faults) => {
            let error = |fault| Error::trouble(format!("in the old revision, {fault}"));
            Error::all(faults.into_iter().map(error))?;
            return Ok(Status::Trouble);
        }
    };
    if diff.versions.is_none() && arguments.release {
        let text = format!("{MANIFEST_FILE} states no version, here or in the last release");
        return Err(Error::trouble(text));
    }
    let status = Status::of(diff.findings.iter().any(Finding::is_error));
    if arguments.acceptances {
        print(&acceptances(&diff))?;
        let rest = diff.findings.iter().filter(|it| it.is_error() && it.change.is_none());
        let error = |it| Error::bare(Status::Failure, format!("cannot be accepted: {it}"));
        Error::all(rest.map(error))?;
    } else {
        print(&told(arguments.format, &diff, &old, &new))?;
    }
    Ok(status)
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
fn revisions(arguments: &Arguments) -> Result<(Revision, Revision, Purpose), Error> {
    if let (Some(old), Some(new)) = (&arguments.old, &arguments.new) {
        let purpose =
            if arguments.release { Purpose::Release } else { Purpose::Review { released: None } };
        return Ok((at(Path::new(old))?, at(Path::new(new))?, purpose));
    }
    let root = checkout()?;
    let new = Revision::read(&root)?;
    let repository = Repository::new(&root);
    let last_release = repository.last_release();
    if arguments.release {
        let hint = "fetch the tags (git fetch --tags), or name a revision: --against REV";
        let against = match &arguments.against {
            Some(revision) => revision.clone(),
            None => last_release.map_err(|error| error.with_hint(hint))?,
        };
        return Ok((repository.revision(&against)?, new, Purpose::Release));
    }
    let against = match &arguments.against {
        Some(revision) => revision.clone(),
        None => repository.merge_base()?,
    };
    // A tag may be older than the specs.
    let released = last_release.ok().and_then(|tag| repository.revision(&tag).ok());
    Ok((repository.revision(&against)?, new, Purpose::Review { released }))
}

/// A checkout, or one spec.
fn at(path: &Path) -> Result<Revision, codegen::Error> {
    if path.is_dir() {
        return Revision::read(path);
    }
    let name = path.to_string_lossy().into_owned();
    match std::fs::read(path) {
        Ok(bytes) => {
            Ok(Revision { specs: vec![SpecFile::new(name, bytes)], ..Revision::default() })
        }
        Err(source) => Err(codegen::Error::Io { action: "read", path: name, source }),
    }
}
