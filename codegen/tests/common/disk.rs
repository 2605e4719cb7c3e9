//! Checkouts in temporary folders.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;
use tencentcloud_errors_codegen::{Config, PRODUCTS_FILE};

use super::{SOUND, names_in, products};

/// What every generated file begins with.
pub(crate) const MARKER: &str = "// @generated";

/// A folder with the spec `spec/cdn.toml` and nothing generated.
pub(crate) fn checkout() -> TempDir {
    let root = tempfile::tempdir().expect("there is room for a folder");
    fs::create_dir(root.path().join("spec")).expect("the folder can be made");
    put(root.path(), "spec/cdn.toml", SOUND);
    fs::write(root.path().join(PRODUCTS_FILE), products().bytes()).expect("it can be written");
    root
}

/// The same, up to date.
pub(crate) fn fresh_checkout() -> TempDir {
    let root = checkout();
    Config::new().regenerate(root.path()).expect("the spec is sound");
    root
}

pub(crate) fn put(root: &Path, path: &str, content: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("the path has a folder")).expect("it can be made");
    fs::write(path, content).expect("the file can be written");
}

pub(crate) fn get(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join(path)).expect("the file is there")
}

pub(crate) fn exists(root: &Path, path: &str) -> bool {
    root.join(path).exists()
}

/// An hour that no file has by accident.
pub(crate) fn past(hour: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000 + 3600 * hour)
}

pub(crate) fn set_modified(root: &Path, path: &str, time: SystemTime) {
    let file = File::options().append(true).open(root.join(path)).expect("the file is there");
    file.set_modified(time).expect("the time can be set");
}

pub(crate) fn modified(path: &Path) -> SystemTime {
    fs::metadata(path).and_then(|metadata| metadata.modified()).expect("the file has a time")
}

/// Every file below a folder, with its content and its time.
pub(crate) fn everything(folder: &Path) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
    let mut files = BTreeMap::new();
    for name in names_in(folder) {
        let path = folder.join(&name);
        if path.is_dir() {
            let below = everything(&path).into_iter();
            files.extend(below.map(|(path, state)| (format!("{name}/{path}"), state)));
        } else {
            let content = fs::read(&path).expect("the file can be read");
            files.insert(name, (content, modified(&path)));
        }
    }
    files
}
