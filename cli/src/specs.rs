//! Which specs a command is about.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use tencentcloud_errors_codegen::{Error, Revision, SPEC_FOLDER, SpecFile};

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
