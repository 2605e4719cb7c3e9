//! Which specs a command is about.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use tencentcloud_errors_codegen::{Error, PRODUCTS_FILE, Revision, SPEC_FOLDER, SpecFile};

/// The nearest folder, from the current one upwards, that holds specs.
pub(crate) fn checkout() -> Result<PathBuf, Error> {
    let here = env::current_dir().unwrap_or_default();
    here.ancestors()
        .find(|folder| folder.join(SPEC_FOLDER).is_dir())
        .map(Path::to_path_buf)
        .ok_or(Error::NoSpec)
}

/// The files that are named, or those of the checkout; and the folder that their paths start from.
pub(crate) fn specs(paths: &[String]) -> Result<(PathBuf, Vec<SpecFile>), Error> {
    if paths.is_empty() {
        let root = checkout()?;
        let files = Revision::read(&root)?.files();
        return Ok((root, files));
    }
    let file = |path: &String| match fs::read(path) {
        Ok(bytes) => Ok(SpecFile::new(path.as_str(), bytes)),
        Err(source) => Err(Error::Io { action: "read", path: path.clone(), source }),
    };
    let files: Result<_, _> = paths.iter().map(file).collect();
    Ok((PathBuf::new(), files?))
}

/// The lists of products that lie beside files and are not among them.
pub(crate) fn products_beside(files: &[SpecFile]) -> Vec<SpecFile> {
    let name = Path::new(PRODUCTS_FILE).file_name().unwrap_or_default();
    let mut lists: Vec<PathBuf> =
        files.iter().map(|file| Path::new(file.path()).with_file_name(name)).collect();
    lists.sort();
    lists.dedup();
    lists.retain(|list| files.iter().all(|file| Path::new(file.path()) != list));
    let read = |list: PathBuf| Some(SpecFile::new(list.to_string_lossy(), fs::read(&list).ok()?));
    lists.into_iter().filter_map(read).collect()
}
