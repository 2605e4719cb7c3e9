//! Hostile repositories: their contents are read, but nothing in them runs.

use std::fs;

use super::repository::Repository;

/// A partial clone may name a program that fetches missing objects.
#[test]
fn missing_objects_are_not_fetched() {
    let repository = Repository::new();
    repository.append("spec/project.toml", "\n# A comment.\n");
    repository.commit("change a spec");
    let blob = repository.git(&["rev-parse", "HEAD~1:spec/project.toml"]);
    let (folder, name) = blob.trim().split_at(2);
    fs::remove_file(repository.root().join(".git/objects").join(folder).join(name)).unwrap();
    for (key, value) in [
        ("core.repositoryformatversion", "1"),
        ("extensions.partialClone", "origin"),
        ("remote.origin.promisor", "true"),
        ("remote.origin.url", "."),
        ("remote.origin.uploadpack", "touch fetched; git-upload-pack"),
    ] {
        repository.git(&["config", key, value]);
    }
    let trouble = repository.trouble(&["diff", "--against", "HEAD~1"]);
    let said = "error: git cannot read spec/project.toml: its content is not in the repository\n";
    assert_eq!(trouble, said);
    assert!(!repository.root().join("fetched").exists());
}

/// `git diff` shows the specs themselves, even if a repository configures a text conversion.
#[test]
fn text_conversions_are_not_used() {
    let repository = Repository::new();
    let tcerr = snapbox::cmd::cargo_bin!("tcerr").display().to_string();
    repository.git(&["config", "diff.tcerr.command", &format!("'{tcerr}' git-diff")]);
    repository.git(&["config", "diff.tcerr.textconv", "touch shown; rev"]);
    repository.replace("spec/project.toml", "记录不存在", "该记录不存在");
    let diff = repository.git(&["diff"]);
    assert!(diff.contains("\n+title.zh = \"该记录不存在\"\n"), "{diff}");
    assert!(!repository.root().join("shown").exists());
}

/// Links, folders and other repositories are not specs.
#[cfg(unix)]
#[test]
fn entries_of_a_revision_that_are_not_files_are_reported() {
    let repository = Repository::new();
    let spec = repository.root().join("spec");
    std::os::unix::fs::symlink("project.toml", spec.join("link.toml")).unwrap();
    std::os::unix::fs::symlink("nobody", spec.join(".#project.toml")).unwrap();
    fs::create_dir(spec.join("folder.toml")).unwrap();
    fs::write(spec.join("folder.toml/a"), "").unwrap();
    repository.git(&["add", "--all"]);
    let head = repository.git(&["rev-parse", "HEAD"]);
    let other = format!("160000,{},spec/other.toml", head.trim());
    repository.git(&["update-index", "--add", "--cacheinfo", &other]);
    repository.git(&["commit", "-q", "-m", "add links and folders"]);
    fs::remove_file(spec.join("link.toml")).unwrap();
    fs::remove_file(spec.join(".#project.toml")).unwrap();
    fs::remove_dir_all(spec.join("folder.toml")).unwrap();
    let report = repository.printed(&["diff", "--against", "HEAD", "--format", "short"], 0);
    let line = |name: &str, what: &str| {
        format!(
            "spec/{name}.toml:1:1: warn[base_unread]: the old revision of spec/{name}.toml is {what}, \
             which was not read\n"
        )
    };
    let expected =
        [line("folder", "a folder"), line("link", "a link"), line("other", "a submodule")];
    assert!(report.starts_with(&expected.concat()), "{report}");
}
