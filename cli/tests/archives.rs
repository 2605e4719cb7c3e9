//! The archives of a release.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use toml::{Table, Value};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

/// The name of the archive that `.ci/archive` makes.
fn archive(target: &str) -> String {
    let script = root().join(".ci/archive");
    let output = Command::new(script).args(["--name", target]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
}

/// The targets that the release workflow has a runner for.
fn targets(workflow: &str) -> Vec<&str> {
    let rows = workflow.lines().filter_map(|line| line.trim().strip_prefix("- { target: "));
    rows.map(|row| row.split_once(',').unwrap().0).collect()
}

/// Checks that the script, the workflow and the manifest speak of the same archives.
#[test]
fn archives_are_what_cargo_binstall_looks_for() {
    let manifest: Table = toml::from_str(&read("cli/Cargo.toml")).unwrap();
    let metadata = &manifest["package"]["metadata"]["binstall"];
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let workflow = read(".github/workflows/release.yml");
    let targets = targets(&workflow);
    assert!(targets.contains(&"x86_64-unknown-linux-musl"), "{targets:?}");
    for target in &targets {
        let overridden = metadata["overrides"].get(target).and_then(|it| it.get("pkg-fmt"));
        let suffix = match &*text(overridden.unwrap_or(&metadata["pkg-fmt"])) {
            "tgz" => ".tar.gz",
            "zip" => ".zip",
            other => panic!("{other}"),
        };
        let filled = |key: &str| {
            let template = text(&metadata[key]);
            template.replace("{ target }", target).replace("{ archive-suffix }", suffix)
        };
        let archive = archive(target);
        let address = "{ repo }/releases/download/v{ version }";
        assert_eq!(filled("pkg-url"), format!("{address}/{archive}"));
        let folder = archive.strip_suffix(suffix).unwrap();
        assert_eq!(filled("bin-dir"), format!("{folder}/{{ bin }}{{ binary-ext }}"));
    }
    for target in metadata["overrides"].as_table().unwrap().keys() {
        assert!(targets.contains(&&**target), "{target} is not built");
    }
}
