//! Finds, reads and writes the specs that a command is about.

use std::env;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use tencentcloud_errors_codegen::{
    self as codegen, PRODUCTS_FILE, Revision, SPEC_FOLDER, STANDARD_INPUT, SpecFile, read_folder,
    replace_below,
};

use crate::error::Error;
use crate::terminal;

/// The nearest folder, from the current one upward, that has specs.
pub(crate) fn checkout() -> Result<PathBuf, codegen::Error> {
    let here = env::current_dir().unwrap_or_default();
    here.ancestors()
        .find(|folder| folder.join(SPEC_FOLDER).is_dir())
        .map(Path::to_path_buf)
        .ok_or(codegen::Error::NoSpec)
}

/// The files that are named, those in folders that are named, standard input for `-`, or the files of
/// the checkout; and the folder that their paths start from.
pub(crate) fn specs(paths: &[String]) -> Result<(PathBuf, Vec<SpecFile>), codegen::Error> {
    if paths.is_empty() {
        let root = checkout()?;
        let files = Revision::read(&root)?.files();
        return Ok((root, files));
    }
    let files: Result<Vec<_>, _> = paths.iter().map(|path| named(path)).collect();
    Ok((PathBuf::new(), files?.concat()))
}

fn named(path: &str) -> Result<Vec<SpecFile>, codegen::Error> {
    let error = |source| codegen::Error::Io { action: "read", path: path.to_owned(), source };
    if path == STANDARD_INPUT {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes).map_err(error)?;
        return Ok(vec![SpecFile::new(path, bytes)]);
    }
    let shown = with_slashes(Path::new(path));
    if !Path::new(path).is_dir() {
        return Ok(vec![SpecFile::new(shown, fs::read(path).map_err(error)?)]);
    }
    // A checkout, or a folder of specs.
    let specs = format!("{}/{SPEC_FOLDER}", shown.trim_end_matches('/'));
    let folder = if Path::new(&specs).is_dir() { &specs } else { shown.trim_end_matches('/') };
    let files = read_folder(Path::new(""), folder)?;
    if files.is_empty() {
        return Err(error(io::Error::new(io::ErrorKind::NotFound, "it contains no specs")));
    }
    Ok(files)
}

/// A path with `/` between its parts, whatever the system uses.
pub(crate) fn with_slashes(path: &Path) -> String {
    path.to_string_lossy().replace(std::path::is_separator, "/")
}

/// Writes a spec that `specs` has read, in one step, or to standard output what came from standard
/// input. A link is not followed, nor is the folder `spec` if it is one.
pub(crate) fn replace(root: &Path, path: &str, content: &str) -> Result<(), Error> {
    if path == STANDARD_INPUT {
        return terminal::print(content).map(drop);
    }
    let place = Path::new(path);
    let folder = place.parent().unwrap_or(Path::new(""));
    // Anyone who names a path has chosen the folders above it.
    let base = if root.as_os_str().is_empty() {
        let is_spec_folder = folder.file_name().is_some_and(|name| name == SPEC_FOLDER);
        if is_spec_folder { folder.parent().unwrap_or(folder) } else { folder }
    } else {
        root
    };
    let below = place.strip_prefix(base).unwrap_or(place);
    replace_below(base, below, content.as_bytes()).map_err(|source| {
        codegen::Error::Io { action: "write", path: path.to_owned(), source }.into()
    })
}

/// The lists of products that are next to files but not among them.
pub(crate) fn products_next_to(files: &[SpecFile]) -> Vec<SpecFile> {
    let name = Path::new(PRODUCTS_FILE).file_name().unwrap_or_default();
    let list_of = |file: &SpecFile| match file.path() {
        STANDARD_INPUT => checkout().unwrap_or_default().join(PRODUCTS_FILE),
        path => Path::new(path).with_file_name(name),
    };
    let mut lists: Vec<PathBuf> = files.iter().map(list_of).collect();
    lists.sort();
    lists.dedup();
    lists.retain(|list| list.is_file() && files.iter().all(|it| Path::new(it.path()) != list));
    let read = |list: PathBuf| Some(SpecFile::new(list.to_string_lossy(), fs::read(&list).ok()?));
    lists.into_iter().filter_map(read).collect()
}
