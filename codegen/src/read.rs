//! Reads the specs of a checkout.

use std::io;
use std::path::Path;

use crate::checked_in::{names, read_file, spec_stem};
use crate::error::Error;
use crate::paths::{ACCEPTED_FILE, SPEC_FOLDER};
use crate::spec_file::SpecFile;

/// Reads the specs of a checkout: every `spec/*.toml` below `root` except `spec/accepted.toml`.
///
/// They are in order of their names, the list of products included. What an editor leaves behind, such
/// as `spec/.#cdn.toml`, is not a spec.
///
/// # Errors
/// [`Error::Io`] names the path that could not be read; [`Error::NoSpec`] says that there is none.
pub fn read(root: &Path) -> Result<Vec<SpecFile>, Error> {
    let mut specs = read_folder(root, SPEC_FOLDER)?;
    specs.retain(|spec| spec.path() != ACCEPTED_FILE);
    if specs.iter().all(SpecFile::is_products) {
        return Err(Error::NoSpec);
    }
    Ok(specs)
}

/// Reads every `*.toml` of a folder below `root`, in order of their names.
///
/// # Errors
/// [`Error::Io`] names the path that could not be read.
pub fn read_folder(root: &Path, folder: &str) -> Result<Vec<SpecFile>, Error> {
    let mut files = Vec::new();
    let folder_path = root.join(folder);
    for name in names(&folder_path).map_err(|error| Error::io("read", folder, error))? {
        let shown = name.to_string_lossy();
        if spec_stem(&shown).is_none() {
            continue;
        }
        let path = format!("{folder}/{shown}");
        let bytes = if name.to_str().is_some() {
            read_file(&folder_path.join(&name))
        } else {
            Err(io::Error::new(io::ErrorKind::InvalidData, "its name is not UTF-8"))
        };
        files.push(SpecFile::new(&*path, bytes.map_err(|it| Error::io("read", &*path, it))?));
    }
    files.sort_by(|one, other| one.path().cmp(other.path()));
    Ok(files)
}
