//! `cargo build` brings generated code up to date, or refuses it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use super::{Checkout, VERSION, cargo, said, scratch};

const OLD: &str = "remedy.en = \"Check whether the resource";
const NEW: &str = "remedy.en = \"Verify whether the resource";

#[test]
#[ignore = "builds a copy of the checkout"]
fn a_changed_remedy_changes_its_line_and_its_documentation_in_the_same_build() {
    let checkout = Checkout::new("changed-remedy");
    let before = checkout.read("generated/monitoring.rs");
    checkout.succeed(&["build"]);
    assert_eq!(checkout.read("generated/monitoring.rs"), before, "a fresh build changes nothing");
    assert!(!checkout.succeed(&["build"]).contains("Compiling"), "a second build is a no-op");

    checkout.replace("spec/monitoring.toml", OLD, NEW);
    checkout.succeed(&["build"]);
    let lines = checkout.new_lines("generated/monitoring.rs", &before);
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert!(lines[0].starts_with("// spec-hash: "), "{lines:?}");
    assert!(lines[1].starts_with("    /// - Remedy: Verify whether the resource"), "{lines:?}");
    assert!(lines[2].starts_with("        \"Verify whether the resource"), "{lines:?}");
    let run = checkout.cargo(&["run", "--quiet", "--", "explain", "-514"]);
    assert!(String::from_utf8_lossy(&run.stdout).contains("Verify whether the resource"));
    assert!(!checkout.succeed(&["build"]).contains("Compiling"), "the next build is a no-op");

    checkout.replace(
        "spec/monitoring.toml",
        "Verify whether the",
        "Try again later. See whether the",
    );
    let is_warning = |line: &str| {
        line.starts_with(&format!("warning: tencentcloud-errors@{VERSION}: spec/monitoring.toml:"))
            && line.contains(": warn[retry_contradicts_remedy]: ")
    };
    for _ in ["this build", "and each one until it is accepted"] {
        let text = checkout.succeed(&["build"]);
        assert!(text.lines().any(is_warning), "{text}");
    }
}

#[test]
#[ignore = "builds a copy of the checkout"]
fn hand_edits_heal_and_orphans_go() {
    let checkout = Checkout::new("hand-edits");
    let before = checkout.read("generated/cdn.rs");
    checkout.succeed(&["build"]);
    checkout.replace("generated/cdn.rs", "Retry::Never", "Retry::Backoff");
    let [root, index] = ["generated/mod.rs", "generated/index/cdn.rs"].map(|it| checkout.read(it));
    checkout.replace("generated/mod.rs", "CdnError::TABLE,", "");
    checkout.replace("generated/index/cdn.rs", " 1, ", " 2, ");
    let text = checkout.succeed(&["build"]);
    for path in ["generated/cdn.rs", "generated/mod.rs", "generated/index/cdn.rs"] {
        assert!(text.contains(&format!("{path} was changed by hand; it matches ")), "{text}");
    }
    assert_eq!(checkout.read("generated/cdn.rs"), before);
    assert_eq!(checkout.read("generated/mod.rs"), root);
    assert_eq!(checkout.read("generated/index/cdn.rs"), index);
    assert!(!checkout.succeed(&["build"]).contains("Compiling"));

    fs::remove_file(checkout.root.join("generated/cdn.rs")).unwrap();
    checkout.succeed(&["build"]);
    assert_eq!(checkout.read("generated/cdn.rs"), before);

    let spec = checkout.read("spec/monitoring.toml").replace("MonitoringError", "ExtraError");
    fs::write(checkout.root.join("spec/extra.toml"), spec).unwrap();
    checkout.succeed(&["build"]);
    let files = ["generated/extra.rs", "generated/index/extra.rs"].map(|it| checkout.root.join(it));
    assert!(files.iter().all(|file| file.exists()));
    fs::remove_file(checkout.root.join("spec/extra.toml")).unwrap();
    checkout.succeed(&["build"]);
    assert!(files.iter().all(|file| !file.exists()));
}

#[test]
#[ignore = "builds a copy of the checkout"]
fn stale_code_is_never_compiled_silently() {
    let checkout = Checkout::new("stale");
    checkout.succeed(&["build", "-p", "tencentcloud-errors"]);
    checkout.replace("spec/monitoring.toml", OLD, NEW);
    let before = checkout.read("generated/monitoring.rs");
    let text = checkout.fail(&["build", "-p", "tencentcloud-errors"]);
    assert!(text.contains("generated/monitoring.rs is not up to date with spec/monitoring.toml"));

    let output = cargo(&checkout.root, &["build"]).env("CI", "true").output().unwrap();
    let text = said(&output, false);
    assert!(text.contains("generated/monitoring.rs: not what spec/monitoring.toml says"), "{text}");
    assert_eq!(checkout.read("generated/monitoring.rs"), before, "nothing is written under CI");

    checkout.succeed(&["build"]);
    checkout.succeed(&["build", "-p", "tencentcloud-errors"]);
    said(&cargo(&checkout.root, &["build"]).env("CI", "true").output().unwrap(), true);

    let alone = ["build", "-p", "tencentcloud-errors"];
    let right = checkout.read("generated/cdn.rs");
    checkout.replace("generated/cdn.rs", "Retry::Never", "Retry::Backoff");
    assert!(checkout.fail(&alone).contains("generated/cdn.rs is not up to date with"));
    fs::write(checkout.root.join("generated/cdn.rs"), right).unwrap();
    checkout.succeed(&alone);
    fs::rename(checkout.root.join("spec"), checkout.root.join("elsewhere")).unwrap();
    assert!(checkout.fail(&alone).contains("generated/cdn.rs belongs to no spec in spec"));
}

/// Files from a backup, another machine or `git stash` have old times.
#[test]
#[ignore = "builds a copy of the checkout"]
fn a_spec_that_comes_back_with_an_old_time_is_compiled() {
    let checkout = Checkout::new("old-time");
    let spec = checkout.root.join("spec/monitoring.toml");
    let (text, time) = (fs::read(&spec).unwrap(), fs::metadata(&spec).unwrap().modified().unwrap());
    checkout.replace("spec/monitoring.toml", OLD, NEW);
    let explain = || {
        let output = checkout.cargo(&["run", "--quiet", "--", "explain", "-514"]);
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(explain().contains("Verify whether the resource"));
    fs::write(&spec, text).unwrap();
    fs::File::options().append(true).open(&spec).unwrap().set_modified(time).unwrap();
    let tcerr = scratch().join("target/debug/tcerr");
    let generate = Command::new(tcerr).arg("generate").current_dir(&checkout.root).output();
    let wrote = String::from_utf8(generate.unwrap().stdout).unwrap();
    assert!(wrote.contains("wrote generated/monitoring.rs"), "{wrote}");
    assert!(explain().contains("Check whether the resource"));
}

#[test]
#[ignore = "builds a copy of the checkout"]
fn the_services_are_regenerated_and_refused_as_the_root_is() {
    let checkout = Checkout::new("services");
    checkout.succeed(&["build", "-p", "tencentcloud-errors-v3"]);
    let (old, new) = ("title.en = \"data query error\"", "title.en = \"fault of a data query\"");
    checkout.replace("v3/spec/cdn.toml", old, new);
    let before = checkout.read("v3/generated/cdn.rs");
    let text = checkout.fail(&["build", "-p", "tencentcloud-errors-v3"]);
    assert!(text.contains("generated/cdn.rs is not up to date with spec/cdn.toml"), "{text}");

    let output = cargo(&checkout.root, &["build"]).env("CI", "true").output().unwrap();
    let text = said(&output, false);
    let refused =
        format!("tencentcloud-errors-v3@{VERSION}: generated/cdn.rs: not what spec/cdn.toml says");
    assert!(text.contains(&refused), "{text}");
    assert_eq!(checkout.read("v3/generated/cdn.rs"), before, "nothing is written under CI");

    checkout.succeed(&["build"]);
    let lines = checkout.new_lines("v3/generated/cdn.rs", &before);
    assert!(lines.iter().any(|line| line.contains("fault of a data query")), "{lines:?}");
    assert!(!checkout.succeed(&["build"]).contains("Compiling"), "the next build is a no-op");
    checkout.succeed(&["build", "-p", "tencentcloud-errors-v3"]);
}

#[test]
#[ignore = "builds a copy of the checkout"]
fn every_error_is_one_line_with_its_place_and_nothing_is_written() {
    let checkout = Checkout::new("faults");
    checkout.replace("spec/monitoring.toml", OLD, NEW);
    checkout.replace("spec/monitoring.toml", "retry = \"never\"", "retry = \"nevr\"");
    checkout.replace("spec/cdn.toml", "code = 1001", "code = 1000");
    checkout.replace("spec/project.toml", "schema = 1", "schema 1");
    let before = checkout.read("generated/monitoring.rs");
    let text = checkout.fail(&["build"]);
    let package = format!("error: tencentcloud-errors@{VERSION}: ");
    let errors: Vec<_> = text.lines().filter_map(|line| line.strip_prefix(&package)).collect();
    assert_eq!(errors.len(), 3, "{text}");
    assert!(errors[0].starts_with("spec/cdn.toml:"), "{text}");
    assert!(errors[0].contains("error[duplicate_code]"), "{text}");
    assert!(errors[1].starts_with("spec/monitoring.toml:"), "{text}");
    assert!(errors[1].contains(":9: error[unknown_value]"), "{text}");
    assert!(errors[2].starts_with("spec/project.toml:"), "{text}");
    assert!(errors[2].contains(":8: error[syntax]"), "{text}");
    assert_eq!(checkout.read("generated/monitoring.rs"), before);
}

#[test]
#[ignore = "builds a copy of the checkout"]
fn two_builds_at_once_do_no_harm() {
    let checkout = Checkout::new("at-once");
    checkout.replace("spec/monitoring.toml", OLD, NEW);
    fs::remove_dir_all(checkout.root.join("generated")).unwrap();
    let builds: Vec<_> = ["one", "two"]
        .iter()
        .map(|name| {
            let mut command = cargo(&checkout.root, &["build"]);
            command.env("CARGO_TARGET_DIR", scratch().join(name));
            command.stderr(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    for build in builds {
        said(&build.wait_with_output().unwrap(), true);
    }
    assert!(checkout.read("generated/monitoring.rs").contains("Verify whether the resource"));
    let names = |root: &Path| -> BTreeSet<_> {
        let files = fs::read_dir(root.join("generated")).unwrap();
        files.map(|file| file.unwrap().file_name()).collect()
    };
    // Nothing half-written is left.
    assert_eq!(names(&checkout.root), names(Path::new(env!("CARGO_MANIFEST_DIR"))));
}
