//! What a crate with tables of its own sees: no warning, whatever its lints and however it includes the
//! tables, and one error if the versions of the crates do not match.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use crate::common::cargo::{cargo, put, put_manifest};
use crate::common::{generate, lines, products_behind_features, specs_at, tests};

/// A library includes the tables as its own, and a program wherever it wants.
const LIBRARY: &str = "//! Tables.
include!(\"generated/mod.rs\");
";
const PROGRAM: &str = "//! A program that knows one table, in its first version.
#[allow(unreachable_pub, reason = \"the lint is about the place, which is this one\")]
mod errors {
    include!(\"generated/mod.rs\");
}
fn main() {
    #[cfg(feature = \"versions\")]
    println!(\"{}\", errors::versions::VersionError::LimitExceededThings);
}
";

/// A crate of a name with the tables of some fixtures.
fn package(name: &str, program: &str) -> PathBuf {
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let golden = tests().join("golden");
    let mut specs: Vec<_> = ["versions.toml", "languages.toml"]
        .iter()
        .flat_map(|name| specs_at(&golden.join(name)))
        .collect();
    specs.push(products_behind_features());
    for file in generate(&specs).unwrap_or_else(|findings| panic!("{}", lines(&findings))) {
        put(&package.join("src").join(file.path), &file.content);
    }
    put(&package.join("src").join(program), if program == "lib.rs" { LIBRARY } else { PROGRAM });
    put_manifest(&package, "\n[features]\nlanguages = []\ntables = []\nversions = []\n");
    package
}

/// The output of cargo, and whether it succeeded.
fn said(package: &Path, arguments: &[&str]) -> (String, bool) {
    let Output { status, stderr, stdout } =
        cargo(package, arguments).output().expect("cargo can be run");
    let texts = [stderr, stdout].map(|text| String::from_utf8_lossy(&text).into_owned());
    (texts.concat(), status.success())
}

#[test]
fn generated_code_causes_no_warnings() {
    let has_clippy = cargo(&tests(), &["clippy", "--version"]).output();
    let has_clippy = has_clippy.is_ok_and(|output| output.status.success());
    for (name, program) in [("other_crate", "lib.rs"), ("other_program", "main.rs")] {
        let package = package(name, program);
        if program == "lib.rs" {
            put(&package.join("tests/facts.rs"), include_str!("golden/facts.rs"));
        }
        for features in
            [&[][..], &["--features", "versions"], &["--features", "tables"], &["--all-features"]]
        {
            let linter = if has_clippy { "clippy" } else { "check" };
            let clippy = [&[linter][..], features].concat();
            let tests = [&["test"][..], features].concat();
            for arguments in [clippy, tests] {
                let (text, is_success) = said(&package, &arguments);
                assert!(is_success && !text.contains("warning"), "{arguments:?}\n{text}");
            }
        }
    }
}

#[test]
fn versions_that_do_not_match_are_one_error_that_says_what_to_do() {
    let package = package("other_version", "lib.rs");
    put(&package.join("src/lib.rs"), &format!("{LIBRARY}{USES}"));
    let root = package.join("src/generated/mod.rs");
    let text = fs::read_to_string(&root).expect("it is generated");
    put(&root, &text.replacen("codegen_v1;", "codegen_v0 as codegen_v1;", 1));
    let (text, is_success) = said(&package, &["check", "--all-features"]);
    assert!(!is_success);
    let errors: Vec<_> = text.lines().filter(|line| line.starts_with("error")).collect();
    assert_eq!(errors.len(), 2, "{text}");
    assert_eq!(errors[0], "error[E0432]: unresolved import `tencentcloud_errors::codegen_v0`");
    assert!(errors[1].starts_with("error: could not compile"), "{text}");
    let version = env!("CARGO_PKG_VERSION");
    let hint = format!(
        "// not found? tencentcloud-errors must have version {version}, like tencentcloud-errors-codegen"
    );
    assert!(text.contains(&hint), "{text}");
    assert!(!text.contains("warning: unused"), "{text}");
}

/// Everything that a crate does with its tables.
const USES: &str = r#"
use tencentcloud_errors::reply::{ApiError, decode};
/// Whether an error is one of ours.
pub fn is_ours(error: &ApiError) -> bool {
    error.is(ChineseError::LimitExceededConnections)
        || versions::VersionError::from_code("AuthFailure") == Some(versions::VersionError::AuthFailure)
        || versions::v20220501::VersionError::AuthFailure.is_retryable()
        || products::ALL.len() + TABLES.len() > 3
        || TABLES.iter().any(|table| table.product() == Some(products::MONITORING))
        || decode::<()>(b"", &[EnglishError::TABLE]).is_ok()
}
"#;
