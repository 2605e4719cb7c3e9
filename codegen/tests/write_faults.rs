//! What happens on disk when something is in the way.

use std::fs;
use std::io;
use std::path::Path;

use crate::common::disk::{MARKER, checkout, everything, exists, fresh_checkout, get, put};
use crate::common::{SOUND, names_in};
use tencentcloud_errors_codegen::{Config, Error, read, replace_below, replace_file};

#[test]
fn one_error_leaves_everything_as_it_was() {
    let root = fresh_checkout();
    put(root.path(), "spec/cdn.toml", &SOUND.replacen("2001", "2003", 1));
    put(root.path(), "spec/dsa.toml", &SOUND.replacen("CdnError", "DsaError", 1));
    put(root.path(), "generated/gone.rs", MARKER);
    let before = everything(root.path());
    // The codes of spec/cdn.toml are no longer in order.
    let error = Config::new().regenerate(root.path()).expect_err("the spec has an error");
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
        assert_io(&error.expect_err("generated is not a folder"), "read", "generated");
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
    assert_io(&read(root.path()).expect_err("a spec is not a folder"), "read", "spec/dsa.toml");
    assert!(!exists(root.path(), "generated"));
}

/// Links come with a checkout, and may lead anywhere.
#[cfg(unix)]
#[test]
fn nothing_outside_of_the_checkout_is_written_or_removed() {
    use std::os::unix::fs::symlink;

    let elsewhere = tempfile::tempdir().expect("there is room for a folder");
    put(elsewhere.path(), "precious.rs", "someone's file");
    put(elsewhere.path(), "gone.rs", MARKER);
    put(elsewhere.path(), "index/gone.rs", MARKER);
    let before = everything(elsewhere.path());
    let links = [
        ("generated/cdn.rs", "precious.rs", "generated/cdn.rs"),
        ("generated/cdn.rs", "not-there-yet.rs", "generated/cdn.rs"),
        ("generated/mod.rs", "precious.rs", "generated/mod.rs"),
        ("generated/index", "index", "generated/index/cdn.rs"),
        ("generated", "", "generated/cdn.rs"),
    ];
    for (link, target, path) in links {
        let root = fresh_checkout();
        put(root.path(), "spec/cdn.toml", &format!("# A comment.\n{SOUND}"));
        put(root.path(), "spec/dsa.toml", &SOUND.replacen("CdnError", "DsaError", 1));
        let place = root.path().join(link);
        if place.is_dir() { fs::remove_dir_all(&place) } else { fs::remove_file(&place) }
            .expect("it can be removed");
        symlink(elsewhere.path().join(target), &place).expect("the link can be made");
        let error = Config::new().regenerate(root.path()).expect_err(link);
        assert_io(&error, "write", path);
        assert!(error.to_string().ends_with(&format!("{link} is a link, which is not followed")));
        assert!(!exists(root.path(), "generated/dsa.rs"), "nothing is written before");
        assert_eq!(everything(elsewhere.path()), before, "{link}");
        let error = replace_below(root.path(), Path::new(path), b"").expect_err(link);
        assert!(error.to_string().contains("is a link"), "{error}");
    }
    // An absolute folder is the caller's own choice, links and all.
    let (root, out) = (checkout(), elsewhere.path().join("out"));
    fs::create_dir(&out).expect("it can be made");
    symlink(&out, elsewhere.path().join("link")).expect("the link can be made");
    let config = Config::new().output(elsewhere.path().join("link"));
    config.regenerate(root.path()).expect("it is followed");
    assert_eq!(names_in(&out), ["cdn.rs", "index", "mod.rs", "products.rs"]);
}

#[cfg(unix)]
#[test]
fn pipes_and_broken_links_are_named() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::symlink;
    use std::process::Command;

    let pipe = |path: &Path| {
        let status = Command::new("mkfifo").arg(path).status().expect("it can be started");
        assert!(status.success());
    };
    let root = checkout();
    for name in ["dsa.toml", "accepted.toml"] {
        pipe(&root.path().join("spec").join(name));
        let error = read(root.path()).expect_err("a pipe is not a spec");
        assert_io(&error, "read", &format!("spec/{name}"));
        assert!(error.to_string().ends_with("it is neither a file nor a folder"), "{error}");
        fs::remove_file(root.path().join("spec").join(name)).expect("it can be removed");
    }
    symlink("nowhere", root.path().join("spec/dsa.toml")).expect("the link can be made");
    let error = read(root.path()).expect_err("it leads nowhere");
    assert!(error.to_string().ends_with("spec/dsa.toml: a broken link"), "{error}");
    fs::remove_file(root.path().join("spec/dsa.toml")).expect("it can be removed");
    let name = OsStr::from_bytes(b"\x1B\xFF.toml");
    fs::write(root.path().join("spec").join(name), SOUND).expect("it can be written");
    let error = read(root.path()).expect_err("its name is not UTF-8").to_string();
    assert_eq!(error, "cannot read spec/\\u{1b}\u{FFFD}.toml: its name is not UTF-8");

    let root = fresh_checkout();
    pipe(&root.path().join("generated/dsa.rs"));
    let error = Config::new().regenerate(root.path()).expect_err("a pipe is not generated");
    assert_io(&error, "read", "generated/dsa.rs");
}

#[cfg(unix)]
#[test]
fn a_file_is_replaced_whatever_is_next_to_it() {
    use std::os::unix::fs::symlink;

    let folder = tempfile::tempdir().expect("there is room for a folder");
    let at = |name: &str| folder.path().join(name);
    // The longest name that there can be.
    let long = "x".repeat(255);
    replace_file(&at(&long), b"1").expect("no longer name is needed");
    symlink("target", at("link")).expect("the link can be made");
    symlink("link", at("other")).expect("the link can be made");
    for content in [b"1", b"2"] {
        replace_file(&at("other"), content).expect("a link stays a link");
        assert!(at("link").is_symlink() && at("other").is_symlink());
        assert_eq!(fs::read(at("target")).expect("it is there"), content);
    }
    symlink("loop", at("loop")).expect("the link can be made");
    replace_file(&at("loop"), b"1").expect_err("it has no end");
    let mut permissions = fs::metadata(at("target")).expect("it is there").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(at("target"), permissions).expect("permissions can be set");
    let error = replace_file(&at("link"), b"3").expect_err("it is read-only");
    assert_eq!(error.kind(), io::ErrorKind::PermissionDenied);
    assert_eq!(fs::read(at("target")).expect("it is there"), b"2");
    assert_eq!(names_in(folder.path()), ["link", "loop", "other", "target", &long]);
}

#[cfg(unix)]
#[test]
fn a_checkout_that_cannot_be_written_is_named_with_what_to_do() {
    use std::fs::{Permissions, set_permissions};
    use std::os::unix::fs::PermissionsExt as _;

    let root = fresh_checkout();
    put(root.path(), "spec/cdn.toml", &format!("# A comment.\n{SOUND}"));
    let generated = root.path().join("generated");
    set_permissions(&generated, Permissions::from_mode(0o555)).expect("permissions can be set");
    // Permissions do not apply to the superuser.
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
fn a_folder_without_specs_has_an_error_of_its_own() {
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
