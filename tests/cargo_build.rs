//! The promises of the build, kept on copies of this checkout: `cargo build` regenerates, and
//! users of the published crate pay nothing for it.
//!
//! Slow, so ignored by default: `cargo test --test all -- --ignored`.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The copies share a target directory, so that dependencies are built once; one works at a time.
static TURN: Mutex<()> = Mutex::new(());

/// A copy of this checkout, removed at the end.
struct Checkout {
    root: PathBuf,
    _turn: MutexGuard<'static, ()>,
}

impl Checkout {
    fn new(name: &str) -> Self {
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let root = scratch().join(name);
        let _ = fs::remove_dir_all(&root);
        copy(Path::new(env!("CARGO_MANIFEST_DIR")), &root, &["target", ".git"]).unwrap();
        Self { root, _turn: turn }
    }

    fn cargo(&self, arguments: &[&str]) -> Output {
        cargo(&self.root, arguments).output().unwrap()
    }

    /// What `cargo` said, which must have succeeded.
    fn succeed(&self, arguments: &[&str]) -> String {
        said(&self.cargo(arguments), true)
    }

    /// What `cargo` said, which must have failed.
    fn fail(&self, arguments: &[&str]) -> String {
        said(&self.cargo(arguments), false)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap()
    }

    fn replace(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert!(text.contains(old), "{path} does not contain {old}");
        fs::write(self.root.join(path), text.replacen(old, new, 1)).unwrap();
    }

    /// The lines of a file that are not in `before`.
    fn new_lines(&self, path: &str, before: &str) -> Vec<String> {
        let after = self.read(path);
        assert_eq!(after.lines().count(), before.lines().count());
        after
            .lines()
            .zip(before.lines())
            .filter(|(after, before)| after != before)
            .map(|(after, _)| after.to_owned())
            .collect()
    }
}

impl Drop for Checkout {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

fn scratch() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("cargo_build")
}

fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.args(arguments).current_dir(folder).env("CARGO_NET_OFFLINE", "true");
    command.env("CARGO_TARGET_DIR", scratch().join("target"));
    for leak in ["CI", "RUSTFLAGS", "RUSTDOCFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_TARGET"]
    {
        command.env_remove(leak);
    }
    command
}

fn said(output: &Output, is_success: bool) -> String {
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.success(), is_success, "{text}");
    text
}

fn copy(from: &Path, to: &Path, except: &[&str]) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name();
        if except.iter().any(|except| name == *except) {
            continue;
        }
        if entry.path().is_dir() {
            copy(&entry.path(), &to.join(name), except)?;
        } else {
            fs::copy(entry.path(), to.join(name))?;
        }
    }
    Ok(())
}

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
    checkout.succeed(&["build"]);
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
}

#[test]
#[ignore = "builds a copy of the checkout"]
fn every_fault_is_one_line_with_its_place_and_nothing_is_written() {
    let checkout = Checkout::new("faults");
    checkout.replace("spec/monitoring.toml", OLD, NEW);
    checkout.replace("spec/monitoring.toml", "retry = \"never\"", "retry = \"nevr\"");
    checkout.replace("spec/cdn.toml", "code = 1001", "code = 1000");
    checkout.replace("spec/project.toml", "schema = 1", "schema 1");
    let before = checkout.read("generated/monitoring.rs");
    let text = checkout.fail(&["build"]);
    let errors: Vec<_> = text
        .lines()
        .filter_map(|line| line.strip_prefix("error: tencentcloud-errors@0.1.0: "))
        .collect();
    assert_eq!(errors.len(), 3, "{text}");
    assert!(errors[0].starts_with("spec/cdn.toml:"), "{text}");
    assert!(errors[0].contains("error[duplicate_code]"), "{text}");
    assert!(errors[1].starts_with("spec/monitoring.toml:28:9: error[unknown_value]"), "{text}");
    assert!(errors[2].starts_with("spec/project.toml:5:8: error[syntax]"), "{text}");
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

#[test]
#[ignore = "packages the crate and builds a dependent"]
fn users_of_the_published_crate_pay_nothing_for_the_generator() {
    let checkout = Checkout::new("package");
    checkout.succeed(&[
        "package",
        "--no-verify",
        "-p",
        "tencentcloud-errors",
        "-p",
        "tencentcloud-errors-codegen",
    ]);
    let packages = scratch().join("target/package");
    let archive = packages.join("tencentcloud-errors-0.1.0.crate");
    let unpacked = checkout.root.join("unpacked");
    fs::create_dir(&unpacked).unwrap();
    let tar =
        Command::new("tar").arg("xzf").arg(&archive).arg("-C").arg(&unpacked).status().unwrap();
    assert!(tar.success());
    let package = unpacked.join("tencentcloud-errors-0.1.0");
    assert!(!package.join("build.rs").exists());
    assert!(!package.join("spec").exists());
    let manifest = fs::read_to_string(package.join("Cargo.toml")).unwrap();
    assert!(manifest.contains("\nbuild = false\n"), "{manifest}");

    let dependent = checkout.root.join("dependent");
    fs::create_dir_all(dependent.join("src")).unwrap();
    let manifest = "[package]\nname = \"dependent\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
                    [dependencies]\ntencentcloud-errors.path = \"../unpacked/tencentcloud-errors-0.1.0\"\n\n[workspace]\n";
    fs::write(dependent.join("Cargo.toml"), manifest).unwrap();
    let program =
        "fn main() { println!(\"{:#}\", tencentcloud_errors::PublicError::ReplayAttack); }\n";
    fs::write(dependent.join("src/main.rs"), program).unwrap();
    let build = |arguments: &[&str]| {
        cargo(&dependent, arguments).env("CARGO_TARGET_DIR", dependent.join("target")).output()
    };
    let text = said(&build(&["build"]).unwrap(), true);
    assert_eq!(text.matches("Compiling").count(), 2, "{text}");
    let lock = fs::read_to_string(dependent.join("Cargo.lock")).unwrap();
    assert_eq!(lock.matches("[[package]]").count(), 2, "{lock}");
    let run = build(&["run", "--quiet"]).unwrap();
    assert!(String::from_utf8_lossy(&run.stdout).starts_with("replay attack (code 4500): "));
}
