//! Repositories that somebody else has made: what is in them is read, and nothing of it runs.

use std::fs;

use super::repository::Repository;

/// A partial clone may name a program that fetches what it lacks.
#[test]
fn what_a_repository_lacks_is_not_fetched() {
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

/// `git diff` shows specs as they are, whatever a repository makes of them for reading.
#[test]
fn nothing_is_shown_in_place_of_a_spec() {
    let repository = Repository::new();
    let tcerr = snapbox::cmd::cargo_bin!("tcerr").display().to_string();
    repository.git(&["config", "diff.tcerr.command", &format!("'{tcerr}' git-diff")]);
    repository.git(&["config", "diff.tcerr.textconv", "touch shown; rev"]);
    repository.replace("spec/project.toml", "记录不存在", "该记录不存在");
    let diff = repository.git(&["diff"]);
    assert!(diff.contains("\n+title.zh = \"该记录不存在\"\n"), "{diff}");
    assert!(!repository.root().join("shown").exists());
}

/// The target of a link is no spec, nor is a folder or another repository.
#[cfg(unix)]
#[test]
fn what_is_no_file_in_a_revision_is_said() {
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
    repository.git(&["commit", "-q", "-m", "add what is no file"]);
    fs::remove_file(spec.join("link.toml")).unwrap();
    fs::remove_file(spec.join(".#project.toml")).unwrap();
    fs::remove_dir_all(spec.join("folder.toml")).unwrap();
    let told = repository.printed(&["diff", "--against", "HEAD", "--format", "short"], 0);
    let line = |name: &str, what: &str| {
        format!(
            "spec/{name}.toml:1:1: warn[base_unread]: the old revision of spec/{name}.toml is {what}, \
             which was not read\n"
        )
    };
    let expected =
        [line("folder", "a folder"), line("link", "a link"), line("other", "a submodule")];
    assert!(told.starts_with(&expected.concat()), "{told}");
}
