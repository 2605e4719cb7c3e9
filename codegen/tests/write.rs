//! What happens on disk when nothing goes wrong.

use std::fs;
use std::sync::Barrier;
use std::thread;

use crate::common::disk::{
    MARKER, checkout, everything, exists, fresh_checkout, get, modified, past, put, set_modified,
};
use crate::common::{SOUND, names_in, share};
use tencentcloud_errors_codegen::{Config, Difference, Error, GeneratedFile};

/// Kind and path of each difference.
fn summary(differences: &[Difference]) -> Vec<(&'static str, &str)> {
    let kind = |difference: &Difference| match difference {
        Difference::Missing(_) => "missing",
        Difference::Outdated(_) => "outdated",
        Difference::Edited(_) => "edited",
        Difference::Orphan { .. } => "orphan",
        _ => "other",
    };
    differences.iter().map(|difference| (kind(difference), difference.path())).collect()
}

#[test]
fn what_is_missing_is_written() {
    let root = checkout();
    let differences = Config::new().regenerate(root.path()).expect("the spec is sound");
    let files = ["cdn.rs", "index/cdn.rs", "mod.rs", "products.rs"];
    let missing = files.map(|file| format!("generated/{file}"));
    assert_eq!(summary(&differences), missing.each_ref().map(|path| ("missing", path.as_str())));
    let Difference::Missing(GeneratedFile { content, spec_path, .. }) = &differences[0] else {
        panic!("{differences:?}");
    };
    assert_eq!(spec_path, "spec/cdn.toml");
    assert!(content.starts_with(MARKER));
    assert_eq!(&get(root.path(), "generated/cdn.rs"), content);
    assert_eq!(names_in(root.path()), ["generated", "spec"]);
    assert_eq!(
        names_in(&root.path().join("generated")),
        ["cdn.rs", "index", "mod.rs", "products.rs"]
    );
    assert_eq!(names_in(&root.path().join("generated/index")), ["cdn.rs"]);
}

#[test]
fn a_hand_edit_is_healed() {
    let root = fresh_checkout();
    let right = get(root.path(), "generated/cdn.rs");
    for (wrong, kind) in [
        (right.replacen("2001", "2003", 1), "edited"),
        (right.replacen("    ", "  ", 1), "edited"),
        (right[..100].to_owned(), "outdated"),
        (String::new(), "outdated"),
    ] {
        put(root.path(), "generated/cdn.rs", &wrong);
        let differences = Config::new().regenerate(root.path()).expect("the spec is sound");
        assert_eq!(summary(&differences), [(kind, "generated/cdn.rs")]);
        assert_eq!(get(root.path(), "generated/cdn.rs"), right);
    }
    put(root.path(), "generated/index/cdn.rs", "");
    put(root.path(), "generated/mod.rs", "");
    let differences = Config::new().regenerate(root.path()).expect("the spec is sound");
    let outdated = [("outdated", "generated/index/cdn.rs"), ("outdated", "generated/mod.rs")];
    assert_eq!(summary(&differences), outdated);
    assert_eq!(
        names_in(&root.path().join("generated")),
        ["cdn.rs", "index", "mod.rs", "products.rs"]
    );
}

#[test]
fn orphans_go_and_what_is_not_generated_stays() {
    let root = fresh_checkout();
    let orphan = format!("{MARKER} from spec/gone.toml");
    put(root.path(), "generated/gone.rs", &orphan);
    let others = [
        ("generated/own.rs", "// my own"),
        ("generated/late.rs", &format!("\n{orphan}")),
        ("generated/README.md", &orphan),
        ("generated/gone.rs.orig", &orphan),
        ("generated/below/gone.rs", &orphan),
        ("gone.rs", &orphan),
    ];
    for (path, content) in others {
        put(root.path(), path, content);
    }
    let differences = Config::new().regenerate(root.path()).expect("the spec is sound");
    assert_eq!(summary(&differences), [("orphan", "generated/gone.rs")]);
    assert!(!exists(root.path(), "generated/gone.rs"));
    for (path, content) in others {
        assert_eq!(get(root.path(), path), content);
    }
}

#[test]
fn a_renamed_spec_moves_its_file() {
    let root = fresh_checkout();
    fs::rename(root.path().join("spec/cdn.toml"), root.path().join("spec/dsa.toml"))
        .expect("the spec can be renamed");
    let differences = Config::new().regenerate(root.path()).expect("the spec is sound");
    assert_eq!(
        summary(&differences),
        [
            ("orphan", "generated/cdn.rs"),
            ("missing", "generated/dsa.rs"),
            ("orphan", "generated/index/cdn.rs"),
            ("missing", "generated/index/dsa.rs"),
            ("outdated", "generated/mod.rs"),
        ]
    );
    assert_eq!(
        names_in(&root.path().join("generated")),
        ["dsa.rs", "index", "mod.rs", "products.rs"]
    );
    assert_eq!(names_in(&root.path().join("generated/index")), ["dsa.rs"]);
}

#[test]
fn a_second_run_changes_nothing() {
    let root = fresh_checkout();
    set_modified(root.path(), "generated/cdn.rs", past(1));
    let before = everything(root.path());
    let folder_before = modified(&root.path().join("generated"));
    assert_eq!(Config::new().regenerate(root.path()).expect("the spec is sound"), []);
    assert_eq!(everything(root.path()), before);
    assert_eq!(modified(&root.path().join("generated")), folder_before);
}

/// Cargo sees by its time that a file has changed. A spec may come back with an old time, from a backup or
/// another machine.
#[test]
fn a_file_that_is_written_is_new_however_old_its_spec_is() {
    let root = checkout();
    set_modified(root.path(), "spec/cdn.toml", past(1));
    let is_new = |path: &str| modified(&root.path().join(path)) > past(1_000);
    Config::new().regenerate(root.path()).expect("the specs are sound");
    assert!(is_new("generated/cdn.rs") && is_new("generated/index/cdn.rs"));
    set_modified(root.path(), "generated/cdn.rs", past(3));
    put(root.path(), "spec/cdn.toml", &format!("# Older.\n{SOUND}"));
    set_modified(root.path(), "spec/cdn.toml", past(2));
    Config::new().regenerate(root.path()).expect("the specs are sound");
    assert!(is_new("generated/cdn.rs"));
}

/// Some files belong to editors, such as the lock of Emacs, a broken link; others only look as if the
/// generator had made them.
#[cfg(unix)]
#[test]
fn other_files_are_left_alone() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::symlink;

    let root = fresh_checkout();
    symlink("me@host.1234:1700000000", root.path().join("spec/.#cdn.toml"))
        .expect("it can be made");
    for name in [".toml", ".cdn.toml.swp", "cdn.toml~", "#cdn.toml#"] {
        put(root.path(), &format!("spec/{name}"), "no spec");
    }
    for name in [&b"\xFF.rs"[..], b"x\ncargo::rustc-env=A=b\ny.rs", b".rs", b"Cdn.rs"] {
        let path = root.path().join("generated").join(OsStr::from_bytes(name));
        fs::write(path, MARKER).expect("the file can be written");
    }
    let before = names_in(&root.path().join("generated"));
    assert_eq!(Config::new().regenerate(root.path()).expect("the specs are sound"), []);
    Config::new().check(root.path()).expect("everything is up to date");
    assert_eq!(names_in(&root.path().join("generated")), before);
}

#[test]
fn check_names_each_difference_and_writes_nothing() {
    let root = fresh_checkout();
    Config::new().check(root.path()).expect("everything is up to date");
    put(root.path(), "spec/dsa.toml", &SOUND.replacen("CdnError", "DsaError", 1));
    put(root.path(), "spec/cdn.toml", &format!("# A comment.\n{SOUND}"));
    put(root.path(), "generated/gone.rs", MARKER);
    let before = everything(root.path());
    let error = Config::new().check(root.path()).expect_err("nothing is up to date");
    assert_eq!(everything(root.path()), before);
    let Error::Differences(differences) = &error else { panic!("{error:?}") };
    assert_eq!(
        summary(differences),
        [
            ("outdated", "generated/cdn.rs"),
            ("missing", "generated/dsa.rs"),
            ("orphan", "generated/gone.rs"),
            ("outdated", "generated/index/cdn.rs"),
            ("missing", "generated/index/dsa.rs"),
            ("outdated", "generated/mod.rs"),
        ]
    );
    let advice = "; run `cargo build` where CI is not set, and commit the result";
    let expected = [
        "generated/cdn.rs: not what spec/cdn.toml says",
        "generated/dsa.rs: missing, though spec/dsa.toml is there",
        "generated/gone.rs: its spec is gone",
        "generated/index/cdn.rs: not what spec/cdn.toml says",
        "generated/index/dsa.rs: missing, though spec/dsa.toml is there",
        "generated/mod.rs: not what spec/*.toml says",
    ];
    let lines: Vec<_> = expected.iter().map(|line| format!("{line}{advice}")).collect();
    assert_eq!(error.to_string(), lines.join("\n"));
    assert_eq!(Config::new().regenerate(root.path()).expect("the specs are sound").len(), 6);
    Config::new().check(root.path()).expect("everything is up to date");
}

#[test]
fn many_builds_at_once_end_well() {
    const THREADS: usize = 8;
    let root = fresh_checkout();
    let root = root.path();
    let right = get(root, "generated/cdn.rs");
    let old = format!("{right}// old\n");
    for _ in 0..share(48) {
        put(root, "generated/cdn.rs", &old);
        put(root, "generated/gone.rs", MARKER);
        let start = Barrier::new(THREADS + 1);
        thread::scope(|scope| {
            let build = || {
                start.wait();
                Config::new().regenerate(root).expect("another build is not an error");
            };
            let builds: Vec<_> = (0..THREADS).map(|_| scope.spawn(build)).collect();
            start.wait();
            while !builds.iter().all(thread::ScopedJoinHandle::is_finished) {
                let now = get(root, "generated/cdn.rs");
                assert!(now == right || now == old, "a part of the file was seen");
            }
        });
        assert_eq!(get(root, "generated/cdn.rs"), right);
        assert_eq!(names_in(&root.join("generated")), ["cdn.rs", "index", "mod.rs", "products.rs"]);
    }
}
