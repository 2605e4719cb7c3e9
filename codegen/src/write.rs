//! Brings the generated files on disk up to date, or says how they differ.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use crate::error::Error;
use crate::generated::{Difference, GeneratedFile, MARKER};
use crate::replace::replace_file;

/// How a folder below `root` differs from `files`, which belong into it, by path.
///
/// # Errors
/// [`Error::Io`] if a file that is there cannot be read.
pub(crate) fn compare(
    root: &Path,
    folder: &Path,
    files: &[GeneratedFile],
) -> Result<Vec<Difference>, Error> {
    let mut present = present(root, folder)?;
    let mut differences = Vec::new();
    for file in files {
        match present.remove(&file.path) {
            None => differences.push(Difference::Missing(file.clone())),
            Some(content) if content == file.content.as_bytes() => {}
            Some(_) => differences.push(Difference::Outdated(file.clone())),
        }
    }
    let orphans = present.into_iter().filter(|(_, content)| content.starts_with(MARKER.as_bytes()));
    differences.extend(orphans.map(|(path, _)| Difference::Orphan { path }));
    differences.sort_by(|one, other| one.path().cmp(other.path()));
    Ok(differences)
}

/// Every `.rs` file in a folder below `root` and in its folder of indexes, by its path below `root`.
pub(crate) fn present(root: &Path, folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Error> {
    let mut present = BTreeMap::new();
    for folder in [folder.to_path_buf(), folder.join("index")] {
        let folder = folder.to_string_lossy().into_owned();
        let in_folder = |error| Error::io("read", &*folder, error);
        let entries = match fs::read_dir(root.join(&folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(in_folder(error)),
        };
        for entry in entries {
            let name = entry.map_err(in_folder)?.file_name();
            let path = format!("{folder}/{}", name.to_string_lossy());
            if Path::new(&name).extension().is_none_or(|extension| extension != "rs") {
                continue;
            }
            match fs::read(root.join(&folder).join(&name)) {
                Ok(content) => drop(present.insert(path, content)),
                // Another build has removed it just now.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(Error::io("read", path, error)),
            }
        }
    }
    Ok(present)
}

/// Writes what is missing or outdated, removes orphans; returns what it changed.
///
/// Each file is replaced in one step, so that a reader, or a second build at the same time, sees
/// the old content or the new, and never a part.
///
/// # Errors
/// [`Error::Io`] if a file cannot be read, written or removed.
pub(crate) fn write(
    root: &Path,
    folder: &Path,
    files: &[GeneratedFile],
) -> Result<Vec<Difference>, Error> {
    let differences = compare(root, folder, files)?;
    for difference in &differences {
        match difference {
            Difference::Missing(file) | Difference::Outdated(file) => {
                replace(root, file).map_err(|error| Error::io("write", &*file.path, error))?;
            }
            Difference::Orphan { path } => match fs::remove_file(root.join(path)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(Error::io("remove", &**path, error));
                }
                _ => {}
            },
        }
    }
    Ok(differences)
}

/// Writes one file, and gives it its spec's time: that keeps cargo from taking the new file for a
/// change that came after the build.
fn replace(root: &Path, file: &GeneratedFile) -> io::Result<()> {
    let path = root.join(&file.path);
    fs::create_dir_all(path.parent().unwrap_or(root))?;
    // What comes of all specs has the time of their folder.
    let spec = file.spec_path.trim_end_matches("/*.toml");
    let modified = fs::metadata(root.join(spec))?.modified()?;
    replace_file(&path, file.content.as_bytes(), Some(modified))
}
