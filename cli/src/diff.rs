//! `tcerr diff`: reports what a change of the specs means for users.

use std::collections::BTreeMap;
use std::path::Path;

use tencentcloud_errors_codegen::{
    self as codegen, Diff, Finding, MANIFEST_FILE, OneLine, Purpose, Revision, SpecFile,
    acceptances, diff,
};

use crate::error::Error;
use crate::exit::Status;
use crate::git::{Release, Repository};
use crate::report::{Change, Format, Report, report};
use crate::specs::checkout;
use crate::terminal::print;

/// Report what a change to the specs means for users
///
/// 说明规格文件的改动对用户意味着什么
///
/// Compares the specs of the checkout with those of another revision, by default the commit where
/// the branch left main, or compares two checkouts or specs with each other. Exits with 1 if
/// something stops the change.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The old checkout, or one old spec
    #[arg(value_name = "OLD", requires = "new", conflicts_with = "against")]
    old: Option<String>,

    /// The new checkout, or one new spec
    #[arg(value_name = "NEW")]
    new: Option<String>,

    /// The git revision to compare with
    #[arg(long, value_name = "REV")]
    against: Option<String>,

    /// Compare with the last release, and check that the version is high enough for everything since
    #[arg(long)]
    release: bool,

    /// Instead of a report, print the blocks for `spec/accepted.toml` that would accept what stops
    /// the change
    #[arg(long)]
    acceptances: bool,

    /// The format of the report
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let Compared { old, mut new, purpose, against } = compared(arguments)?;
    if arguments.acceptances {
        // The shell has just created the file that the blocks are appended to.
        new.accepted = new.accepted.filter(|file| !file.bytes().trim_ascii().is_empty());
    }
    let diff = diff(&old, &new, &purpose);
    if diff.versions.is_none() && arguments.release {
        let text = format!("{MANIFEST_FILE} states no version, here or in the last release");
        return Err(Error::trouble(text));
    }
    let status = Status::of(diff.findings.iter().any(Finding::is_error));
    if arguments.acceptances {
        let blocks = acceptances(&diff);
        let is_first = new.accepted.is_none() && !blocks.is_empty();
        print(&format!("{}{blocks}", if is_first { "schema = 1\n" } else { "" }))?;
        let rest = diff.findings.iter().filter(|it| it.is_error() && it.change.is_none());
        let error = |it| Error::bare(Status::Failure, format!("cannot be accepted: {it}"));
        Error::all(rest.map(error))?;
    } else {
        print(&render(arguments.format, &diff, Some(&against), &[&new, &old]))?;
    }
    Ok(status)
}

/// The report. What is gone is shown in the old revision, everything else in the new one.
pub(crate) fn render(
    format: Format,
    diff: &Diff,
    against: Option<&str>,
    revisions: &[&Revision],
) -> String {
    let files = |revision: &&Revision| {
        revision.files().into_iter().chain(revision.manifest.clone()).collect::<Vec<_>>()
    };
    let files: Vec<_> = revisions.iter().flat_map(files).collect();
    let change = Some(Change { diff, against });
    report(format, &Report { findings: &diff.findings, files: &files, change })
}

/// The revisions to compare, and the purpose.
struct Compared {
    old: Revision,
    new: Revision,
    purpose: Purpose,
    /// What to call the old revision in a sentence.
    against: String,
}

fn compared(arguments: &Arguments) -> Result<Compared, Error> {
    if let (Some(old), Some(new)) = (&arguments.old, &arguments.new) {
        let purpose =
            if arguments.release { Purpose::Release } else { Purpose::Review { released: None } };
        let against = format!("`{}`", OneLine(old));
        return Ok(Compared {
            old: at(Path::new(old))?,
            new: at(Path::new(new))?,
            purpose,
            against,
        });
    }
    let root = checkout()?;
    let new = Revision::read(&root)?;
    let repository = Repository::new(&root);
    let named = arguments.against.as_ref().map(|revision| format!("`{}`", OneLine(revision)));
    if arguments.release {
        let (old, against) = match (&arguments.against, named) {
            (Some(revision), Some(against)) => (repository.revision(revision)?, against),
            _ => last_release(&repository, &new)?,
        };
        return Ok(Compared { old, new, purpose: Purpose::Release, against });
    }
    let (old, against) = match (&arguments.against, named) {
        (Some(revision), Some(against)) => (revision.clone(), against),
        _ => repository.merge_base()?,
    };
    // A tag may be older than the specs.
    let tags = repository.releases().unwrap_or_default();
    let last = tags.first().map(|release| repository.revision(&release.reference()));
    let released = last.and_then(Result::ok);
    Ok(Compared {
        old: repository.revision(&old)?,
        new,
        purpose: Purpose::Review { released },
        against,
    })
}

/// The last release, and what to call it. If the tag of the current version is already set, this is
/// the release before.
fn last_release(repository: &Repository, new: &Revision) -> Result<(Revision, String), Error> {
    let releases = repository.releases()?;
    let revision = |release: &Release| {
        let revision = repository.revision(&release.reference())?;
        let Release { version, tag } = release;
        match revision.version() {
            Some(stated) if stated != *version => Err(Error::trouble(format!(
                "the tag {tag} is on a commit whose {MANIFEST_FILE} states the version {stated}; \
                 move the tag, or name a revision: --against REV"
            ))),
            _ => Ok((revision, tag.clone())),
        }
    };
    let mut releases = releases.iter();
    let Some(last) = releases.next() else {
        let text = "there is no release to compare with: no tag such as v1.2.3";
        let hint = "if this is not the first release, fetch the tags (git fetch --tags) or name a \
                    revision: --against REV";
        return Err(Error::trouble(text.to_owned()).with_hint(hint));
    };
    let (tagged, tag) = revision(last)?;
    let is_set = repository.is_last_commit(last) && is_same(&tagged, new);
    match releases.next().filter(|_| is_set) {
        Some(earlier) => revision(earlier),
        None => Ok((tagged, tag)),
    }
}

fn is_same(one: &Revision, other: &Revision) -> bool {
    let files = |revision: &Revision| {
        let files = revision.files().into_iter().chain(revision.manifest.clone());
        files
            .map(|file| (file.path().to_owned(), file.bytes().to_vec()))
            .collect::<BTreeMap<_, _>>()
    };
    files(one) == files(other)
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
