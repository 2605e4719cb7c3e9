//! Brings the generated files on disk up to date, or says how they differ.

use std::fs;
use std::io;
use std::path::Path;
use std::time::SystemTime;

use crate::checked_in::{MARKER, is_edited, present};
use crate::error::Error;
use crate::generated::{Difference, GeneratedFile};
use crate::replace::{refuse_links, replace};

/// How a folder below `root` differs from `files`, which belong in it, by path.
///
/// # Errors
/// [`Error::Io`] if a file that is there cannot be read.
pub(crate) fn compare(
    root: &Path,
    folder: &Path,
    files: &[GeneratedFile],
) -> Result<Vec<Difference>, Error> {
    let mut present =
        present(root, folder).map_err(|(path, error)| Error::io("read", path, error))?;
    let mut differences = Vec::new();
    for file in files {
        match present.remove(&file.path) {
            None => differences.push(Difference::Missing(file.clone())),
            Some(content) if content == file.content.as_bytes() => {}
            Some(content) if is_edited(&content) => {
                differences.push(Difference::Edited(file.clone()));
            }
            Some(_) => differences.push(Difference::Outdated(file.clone())),
        }
    }
    let orphans = present.into_iter().filter(|(_, content)| content.starts_with(MARKER.as_bytes()));
    differences.extend(orphans.map(|(path, _)| Difference::Orphan { path }));
    differences.sort_by(|one, other| one.path().cmp(other.path()));
    Ok(differences)
}

/// Writes what is missing or outdated and removes orphans; returns what it changed. What is written has
/// the time `modified`, or else the current time.
///
/// Each file is replaced in one step, so that a reader, or a second build at the same time, sees
/// the old content or the new, and never a part. Links are not followed: nothing outside of the
/// folder is written or removed.
///
/// # Errors
/// [`Error::Io`] if a file cannot be read, written or removed.
pub(crate) fn write(
    root: &Path,
    folder: &Path,
    files: &[GeneratedFile],
    modified: Option<SystemTime>,
) -> Result<Vec<Difference>, Error> {
    let differences = compare(root, folder, files)?;
    let try_each = |change: &dyn Fn(&Difference) -> io::Result<()>| {
        differences.iter().try_for_each(|difference| {
            let action =
                if matches!(difference, Difference::Orphan { .. }) { "remove" } else { "write" };
            change(difference).map_err(|error| Error::io(action, difference.path(), error))
        })
    };
    // An absolute folder, such as one in `OUT_DIR`, is the caller's own choice up to its end.
    let base = if folder.is_absolute() { folder } else { Path::new("") };
    try_each(&|difference| {
        let path = Path::new(difference.path());
        refuse_links(&root.join(base), path.strip_prefix(base).unwrap_or(path))
    })?;
    try_each(&|difference| {
        let path = root.join(difference.path());
        match difference {
            Difference::Missing(file) | Difference::Outdated(file) | Difference::Edited(file) => {
                fs::create_dir_all(path.parent().unwrap_or(root))?;
                replace(&path, file.content.as_bytes(), modified)
            }
            Difference::Orphan { .. } => match fs::remove_file(path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            },
        }
    })?;
    Ok(differences)
}
