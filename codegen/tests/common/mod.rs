//! What the tests have in common: the specs of this repository and of the fixtures, and snapshots.

pub(crate) mod cargo;
pub(crate) mod disk;
mod processor;

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::fs;
use std::path::{Path, PathBuf};

pub(crate) use processor::processor_time;
use proptest::test_runner::Config as ProptestConfig;
use snapbox::assert::{Assert, DEFAULT_ACTION_ENV};
use snapbox::data::{Data, DataFormat};
use tencentcloud_errors_codegen::{Finding, GeneratedFile, PRODUCTS_FILE, SpecFile, read};

/// A small spec without errors.
pub(crate) const SOUND: &str = include_str!("../faults/sound.toml");

/// How many cases of many a test tries: all of them in CI, a tenth elsewhere.
pub(crate) fn share(cases: usize) -> usize {
    if is_ci() { cases } else { cases.div_ceil(10) }
}

/// Whether `CI` is set, as every CI does.
pub(crate) fn is_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| value != "false")
}

/// The settings for so many cases of a property, or their [`share`].
pub(crate) fn property(cases: usize) -> ProptestConfig {
    let cases = u32::try_from(share(cases)).expect("these are few");
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

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

/// The same list, with each module behind a feature.
pub(crate) fn products_behind_features() -> SpecFile {
    let list = include_str!("../../../spec/products.toml");
    SpecFile::new(PRODUCTS_FILE, list.replacen("schema = 1\n", "schema = 1\nfeatures = true\n", 1))
}

/// Generates specs together with this repository's products, unless they list their own.
pub(crate) fn generate(specs: &[SpecFile]) -> Result<Vec<GeneratedFile>, Vec<Finding>> {
    if specs.iter().any(|spec| spec.path() == PRODUCTS_FILE) {
        return tencentcloud_errors_codegen::generate(specs);
    }
    tencentcloud_errors_codegen::generate(&[specs, &[products()]].concat())
}

/// A file as if it were in `spec/`, or every file of a folder, in order of their names.
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

/// Compares names, and shows those that only one side has.
#[track_caller]
pub(crate) fn assert_same<T: Debug + Ord>(actual: &BTreeSet<T>, expected: &BTreeSet<T>) {
    let surplus: Vec<_> = actual.difference(expected).collect();
    let missing: Vec<_> = expected.difference(actual).collect();
    assert!(surplus.is_empty() && missing.is_empty(), "missing: {missing:?}, surplus: {surplus:?}");
}

/// The findings, one line each.
pub(crate) fn lines(findings: &[Finding]) -> String {
    findings.iter().flat_map(|finding| [finding.to_string(), "\n".to_owned()]).collect()
}

/// Compares with a snapshot exactly; `SNAPSHOTS=overwrite` replaces it.
#[track_caller]
pub(crate) fn assert_snapshot(actual: &str, path: &Path) {
    let expected = Data::read_from(path, Some(DataFormat::Text)).raw();
    Assert::new().action_env(DEFAULT_ACTION_ENV).eq(actual, expected);
}
