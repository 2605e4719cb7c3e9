//! What happens on disk when something is in the way.

use std::fs;
use std::io;

use crate::common::disk::{MARKER, checkout, everything, exists, fresh_checkout, get, put};
use crate::common::{SOUND, names_in};
use tencentcloud_errors_codegen::{Config, Error, read};

#[test]
fn one_fault_leaves_everything_as_it_was() {
    let root = fresh_checkout();
    put(root.path(), "spec/cdn.toml", &SOUND.replacen("2001", "2003", 1));
    put(root.path(), "spec/dsa.toml", &SOUND.replacen("CdnError", "DsaError", 1));
    put(root.path(), "generated/gone.rs", MARKER);
    let before = everything(root.path());
    // The codes of spec/cdn.toml are no longer in order.
    let error = Config::new().regenerate(root.path()).expect_err("the spec has a fault");
    let Error::Findings(findings) = &error else { panic!("{error:?}") };
    assert_eq!(findings.len(), 1);
    assert_eq!(
        (findings[0].path.as_str(), findings[0].rule.id),
        ("spec/cdn.toml", "unsorted_codes")
    );
    assert_eq!(everything(root.path()), before);
    assert!(matches!(Config::new().check(root.path()), Err(Error::Findings(_))));
    assert_eq!(everything(root.path()), before);
}

/// Asserts that the error is about this path, and says so in one line.
#[track_caller]
fn assert_io(error: &Error, expected_action: &str, expected_path: &str) {
    let Error::Io { action, path, source } = error else { panic!("{error:?}") };
    assert_eq!((*action, path.as_str()), (expected_action, expected_path));
    let shown = error.to_string();
    assert!(shown.starts_with(&format!("cannot {action} {path}: {source}")), "{shown}");
    assert!(!shown.contains('\n'), "{shown}");
}

#[test]
fn paths_that_are_something_else_are_named() {
    let root = checkout();
    put(root.path(), "generated", "a plain file");
    for error in [Config::new().regenerate(root.path()).map(drop), Config::new().check(root.path())]
    {
        assert_io(&error.expect_err("generated is no folder"), "read", "generated");
    }
    assert_eq!(get(root.path(), "generated"), "a plain file");

    let root = checkout();
    put(root.path(), "generated/cdn.rs/below.rs", "a folder is in the way");
    for error in [Config::new().regenerate(root.path()).map(drop), Config::new().check(root.path())]
    {
        assert_io(&error.expect_err("cdn.rs is a folder"), "read", "generated/cdn.rs");
    }
    assert_eq!(names_in(&root.path().join("generated")), ["cdn.rs"]);

    let root = checkout();
    put(root.path(), "spec/dsa.toml/below", "a folder is in the way");
    assert_io(&read(root.path()).expect_err("a spec is no folder"), "read", "spec/dsa.toml");
    assert!(!exists(root.path(), "generated"));
}

#[cfg(unix)]
#[test]
fn a_checkout_that_cannot_be_written_is_named_with_a_way_out() {
    use std::fs::{Permissions, set_permissions};
    use std::os::unix::fs::PermissionsExt as _;

    let root = fresh_checkout();
    put(root.path(), "spec/cdn.toml", &format!("# A comment.\n{SOUND}"));
    let generated = root.path().join("generated");
    set_permissions(&generated, Permissions::from_mode(0o555)).expect("permissions can be set");
    // Permissions do not bind the superuser.
    if fs::write(generated.join("probe"), "").is_err() {
        let error = Config::new().regenerate(root.path()).expect_err("the folder is read-only");
        assert_io(&error, "write", "generated/cdn.rs");
        assert!(error.to_string().contains("cannot be written"), "{error}");
    }
    set_permissions(&generated, Permissions::from_mode(0o755)).expect("permissions can be set");
}

#[test]
fn only_what_cannot_be_written_has_the_advice_for_that() {
    let error = |action, kind| {
        let source = io::Error::from(kind);
        Error::Io { action, path: "generated/cdn.rs".to_owned(), source }.to_string()
    };
    let advice = "cannot be written";
    assert!(error("write", io::ErrorKind::PermissionDenied).contains(advice));
    assert!(error("remove", io::ErrorKind::ReadOnlyFilesystem).contains(advice));
    assert!(!error("read", io::ErrorKind::PermissionDenied).contains(advice));
    assert!(!error("write", io::ErrorKind::StorageFull).contains(advice));
}

#[test]
fn a_folder_without_specs_is_told_apart() {
    let root = tempfile::tempdir().expect("there is room for a folder");
    for error in [Config::new().regenerate(root.path()).map(drop), Config::new().check(root.path())]
    {
        let error = error.expect_err("there is no folder of specs");
        assert!(error.to_string().contains("spec"), "{error}");
    }
    put(root.path(), "spec/README.md", "no spec");
    for error in [Config::new().regenerate(root.path()).map(drop), Config::new().check(root.path())]
    {
        let error = error.expect_err("there is no spec");
        assert!(matches!(error, Error::NoSpec), "{error:?}");
        assert!(error.to_string().starts_with("no spec/*.toml here"), "{error}");
    }
    assert_eq!(names_in(root.path()), ["spec"]);
}
