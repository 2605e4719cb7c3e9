//! What the tests share: the specs of this repository and of the fixtures, and snapshots.
#![allow(dead_code, reason = "each test crate uses a part of it")]

pub(crate) mod disk;

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::ProptestConfig;
use snapbox::assert::{Assert, DEFAULT_ACTION_ENV};
use snapbox::data::{Data, DataFormat};
use tencentcloud_errors_codegen::{Finding, GeneratedFile, PRODUCTS_FILE, SpecFile, read};

/// A small spec without faults.
pub(crate) const SOUND: &str = include_str!("../faults/sound.toml");

/// The folder of these tests.
pub(crate) fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The specs of this repository, without the list of products.
pub(crate) fn specs() -> Vec<SpecFile> {
    let mut specs = read(&root()).expect("the specs can be read");
    specs.retain(|spec| spec.path() != PRODUCTS_FILE);
    assert!(!specs.is_empty());
    specs
}

/// The list of products of this repository.
pub(crate) fn products() -> SpecFile {
    SpecFile::new(PRODUCTS_FILE, include_str!("../../../spec/products.toml"))
}

/// What comes of specs together with this repository's products.
pub(crate) fn generate(specs: &[SpecFile]) -> Result<Vec<GeneratedFile>, Vec<Finding>> {
    tencentcloud_errors_codegen::generate(&[specs, &[products()]].concat())
}

/// How many of its cases a slow test tries: all of them where `CI` is set, else a tenth.
pub(crate) fn share(cases: usize) -> usize {
    cases.div_ceil(stride())
}

/// A slow test tries one of so many cases.
pub(crate) fn stride() -> usize {
    let is_ci = std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false");
    if is_ci { 1 } else { 10 }
}

/// The configuration of a property that is tried on so many cases in CI.
pub(crate) fn cases(cases: usize) -> ProptestConfig {
    let cases = u32::try_from(share(cases)).expect("nobody tries so many");
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// A file as if it lay in `spec/`, or every file of a folder, in order of their names.
pub(crate) fn specs_at(path: &Path) -> Vec<SpecFile> {
    if path.is_file() {
        return vec![spec_at(path)];
    }
    names_in(path).iter().map(|name| spec_at(&path.join(name))).collect()
}

fn spec_at(path: &Path) -> SpecFile {
    let name = path.file_name().expect("a file has a name").to_string_lossy();
    SpecFile::new(format!("spec/{name}"), fs::read(path).expect("the spec can be read"))
}

/// The names in a folder, sorted.
pub(crate) fn names_in(folder: &Path) -> Vec<String> {
    let name = |entry: std::io::Result<fs::DirEntry>| {
        entry.expect("the folder can be read").file_name().to_string_lossy().into_owned()
    };
    let mut names: Vec<_> =
        fs::read_dir(folder).expect("the folder can be read").map(name).collect();
    names.sort();
    names
}

/// The findings, one line each.
pub(crate) fn lines(findings: &[Finding]) -> String {
    findings.iter().flat_map(|finding| [finding.to_string(), "\n".to_owned()]).collect()
}

/// Compares with a snapshot to the letter; `SNAPSHOTS=overwrite` accepts what is there now.
#[track_caller]
pub(crate) fn assert_snapshot(actual: &str, path: &Path) {
    let expected = Data::read_from(path, Some(DataFormat::Text)).raw();
    Assert::new().action_env(DEFAULT_ACTION_ENV).eq(actual, expected);
}
