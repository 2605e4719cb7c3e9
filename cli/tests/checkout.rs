//! The parts of this checkout agree: specs, generated files, command line and vocabularies.

use std::fmt::Display;
use std::fs;
use std::path::{Path, PathBuf};

use tencentcloud_errors::{Category, Level, Retry, TABLES, Table, products};
use tencentcloud_errors_codegen::{Config, PRODUCTS_FILE, SpecFile, generate, layout, lint, read};

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The crates with specs, each with its tables.
fn crates() -> [(PathBuf, &'static [&'static Table]); 2] {
    [(root().to_owned(), TABLES), (root().join("v3"), tencentcloud_errors_v3::TABLES)]
}

/// Compares contents, not time stamps; missing and orphan files are differences too.
#[test]
fn generated_files_match_the_specs() {
    for (root, _) in crates() {
        Config::new().check(&root).unwrap_or_else(|error| panic!("{error}"));
    }
}

#[test]
fn specs_have_no_findings_and_are_formatted() {
    for (root, _) in crates() {
        let specs = read(&root).unwrap();
        let findings = lint(&specs);
        assert!(findings.is_empty(), "{}: {}", root.display(), findings[0]);
        for spec in &specs {
            let text = str::from_utf8(spec.bytes()).unwrap();
            assert!(layout(text).unwrap() == text, "{} {}", root.display(), spec.path());
        }
    }
}

#[test]
fn every_table_of_the_specs_is_listed() {
    for (root, tables) in crates() {
        let mut enums = Vec::new();
        for spec in read(&root).unwrap() {
            let text = String::from_utf8(spec.bytes().to_vec()).unwrap();
            let names = text.lines().filter_map(|line| line.strip_prefix("enum = "));
            enums.extend(names.map(|name| name.trim_matches('"').to_owned()));
        }
        enums.sort();
        let mut tables: Vec<_> = tables.iter().map(|table| table.enum_name()).collect();
        tables.sort_unstable();
        assert_eq!(tables, enums);
    }
}

/// The generator cannot depend on the runtime crate, so both spell the words; they must agree.
#[test]
fn specs_know_the_words_of_the_runtime_crate_and_no_others() {
    fn words<T: Display>(words: &[T]) -> Vec<String> {
        words.iter().map(ToString::to_string).collect()
    }
    // A spec cannot state that something is unknown.
    let stated: Vec<_> =
        Category::ALL.iter().copied().filter(|it| *it != Category::Unknown).collect();
    for (key, mut expected) in [
        ("category", words(&stated)),
        ("retry", words(Retry::ALL)),
        ("level", words(Level::ALL)),
        ("product", words(products::ALL)),
    ] {
        if key == "product" {
            expected.splice(0..0, ["public", "common"].map(str::to_owned));
        }
        let spec = fs::read_to_string(root().join("spec/cdn.toml")).unwrap();
        let line = spec.lines().find(|line| line.starts_with(key)).unwrap();
        let spec = spec.replacen(line, &format!("{key} = \"no such word\""), 1);
        let products = SpecFile::new(PRODUCTS_FILE, fs::read(root().join(PRODUCTS_FILE)).unwrap());
        let findings = generate(&[SpecFile::new("spec/cdn.toml", spec), products]).unwrap_err();
        assert_eq!(findings.len(), 1, "{findings:?}");
        let help = findings[0].help.as_deref().and_then(|help| help.split(';').next());
        assert_eq!(help, Some(&*format!("known: {}", expected.join(", "))));
    }
}

#[test]
fn the_pinned_toolchain_is_the_promised_one() {
    let read = |file: &str| fs::read_to_string(root().join(file)).unwrap();
    let version = |text: &str, key: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(key)).unwrap().to_owned();
        line.trim_matches([' ', '=', '"']).to_owned()
    };
    let promised = version(&read("Cargo.toml"), "rust-version");
    let pinned = version(&read("rust-toolchain.toml"), "channel");
    assert!(pinned.starts_with(&format!("{promised}.")), "{pinned} is pinned, {promised} promised");
}
