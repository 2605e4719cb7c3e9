//! Reads the specs of a checkout.

use std::fs;
use std::io;
use std::path::Path;

use crate::error::Error;
use crate::paths::{ACCEPTED_FILE, SPEC_FOLDER};
use crate::spec_file::SpecFile;

/// Reads every `spec/*.toml` below `root` but `spec/accepted.toml`, in order of their names; the list
/// of products is one of them.
///
/// # Errors
/// [`Error::Io`] names the path that could not be read; [`Error::NoSpec`] says that there is none.
pub fn read(root: &Path) -> Result<Vec<SpecFile>, Error> {
    let folder = root.join(SPEC_FOLDER);
    let in_folder = |error: io::Error| Error::io("read", SPEC_FOLDER, error);
    let mut specs = Vec::new();
    let entries = match fs::read_dir(&folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(Error::NoSpec),
        entries => entries.map_err(in_folder)?,
    };
    for entry in entries {
        let name = entry.map_err(in_folder)?.file_name();
        let path = format!("{SPEC_FOLDER}/{}", name.to_string_lossy());
        if path == ACCEPTED_FILE {
            continue;
        }
        if Path::new(&name).extension().is_some_and(|extension| extension == "toml") {
            let bytes = fs::read(folder.join(&name))
                .map_err(|error| Error::io("read", path.as_str(), error))?;
            specs.push(SpecFile::new(path, bytes));
        }
    }
    if specs.iter().all(SpecFile::is_products) {
        return Err(Error::NoSpec);
    }
    specs.sort_by(|one, other| one.path().cmp(other.path()));
    Ok(specs)
}
