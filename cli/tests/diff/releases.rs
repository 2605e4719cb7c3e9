//! The release that a change is compared with, and the message if there is none.

use super::NEW_CODE;
use super::repository::Repository;

/// The old specs in `main`, which is released as 0.1.0; then a variant renamed, as 0.2.0.
fn two_releases() -> Repository {
    let repository = Repository::new();
    repository.git(&["tag", "v0.1.0"]);
    repository.replace("spec/project.toml", "\"RecordNotFound\"", "\"NoSuchRecord\"");
    repository.replace("Cargo.toml", "\"0.1.0\"", "\"0.2.0\"");
    repository.accept(&repository.printed(&["diff", "--acceptances"], 1));
    repository.commit("release 0.2.0");
    repository.git(&["tag", "v0.2.0"]);
    repository
}

/// A hotfix of an older release that is merged later is nearer, but not a later release.
#[test]
fn the_last_release_is_the_highest_version_and_not_the_nearest() {
    let repository = two_releases();
    repository.git(&["checkout", "-q", "-b", "hotfix", "v0.1.0"]);
    repository.replace("Cargo.toml", "\"0.1.0\"", "\"0.1.1\"");
    repository.commit("release 0.1.1");
    repository.git(&["tag", "v0.1.1"]);
    repository.git(&["checkout", "-q", "main"]);
    repository.git(&["merge", "-q", "-s", "ours", "-m", "merge the hotfix", "hotfix"]);
    // Neither an unmerged tag, nor one that is not a version, nor a branch of that name.
    repository.git(&["checkout", "-q", "--detach"]);
    repository.replace("Cargo.toml", "\"0.2.0\"", "\"0.9.0\"");
    repository.commit("try something");
    repository.git(&["tag", "v0.9.0"]);
    repository.git(&["checkout", "-q", "main"]);
    repository.git(&["tag", "v1.2.3.4"]);
    repository.git(&["branch", "v0.2.0", "v0.1.0"]);

    repository.write("spec/accepted.toml", "schema = 1\n");
    repository.append("spec/monitoring.toml", NEW_CODE);
    repository.commit("add a code");
    let report = repository.printed(&["diff", "--release", "--format", "short"], 1);
    assert!(report.contains("since 0.2.0 the specs require a minor version bump"), "{report}");
    assert!(report.ends_with("compared with v0.2.0, the change requires a minor version bump: from 0.2.0 to 0.2.1 or later; 0.2.0 is too low\n"), "{report}");
    let report = repository.printed(&["diff", "--format", "short"], 0);
    assert!(report.ends_with("; everything since 0.2.0 requires a minor version bump: 0.2.1 or later; 0.2.0 is too low\n"), "{report}");
}

#[test]
fn a_release_whose_tag_is_set_is_compared_with_the_one_before() {
    let repository = two_releases();
    let report = repository.printed(&["diff", "--release"], 0);
    let verdict = "compared with v0.1.0, the change requires a major version bump: \
                   from 0.1.0 to 0.2.0 or later; 0.2.0 is high enough\n";
    assert!(report.ends_with(verdict), "{report}");
    // Later changes are compared with it.
    repository.write("spec/accepted.toml", "schema = 1\n");
    let report = repository.printed(&["diff", "--release"], 0);
    assert_eq!(report, "compared with v0.2.0, nothing changes for users\n");
}

#[test]
fn a_tag_names_the_version_of_its_commit() {
    let repository = Repository::new();
    repository.git(&["tag", "v0.2.0"]);
    let trouble = repository.trouble(&["diff", "--release"]);
    let said = "error: the tag v0.2.0 is on a commit whose Cargo.toml states the version 0.1.0; \
                move the tag, or name a revision: --against REV\n";
    assert_eq!(trouble, said);
}

#[test]
fn before_any_release_the_report_says_so() {
    let repository = Repository::new();
    repository.append("spec/monitoring.toml", NEW_CODE);
    let report = repository.printed(&["diff", "--format", "short"], 0);
    let verdict = "compared with the last commit, the change requires a minor version bump after \
                   the first release: there is no tag such as v1.2.3 yet\n";
    assert!(report.ends_with(verdict), "{report}");
    let trouble = repository.trouble(&["diff", "--release"]);
    assert!(trouble.contains("if this is not the first release"), "{trouble}");
}

/// A fix of a spec can be merged; the new spec is still checked.
#[test]
fn an_unreadable_old_spec_stops_nothing() {
    let repository = Repository::new();
    repository.replace("spec/project.toml", "schema = 1", "schema = ");
    repository.commit("break a spec");
    repository.replace("spec/project.toml", "schema = ", "schema = 1");
    let report = repository.printed(&["diff", "--format", "short"], 0);
    assert!(
        report.starts_with(
            "spec/project.toml:1:1: warn[base_unread]: the old revision of spec/project.toml could \
             not be read: what has changed is not known; there, line 5 has error[syntax]: "
        ),
        "{report}"
    );
    assert!(
        report.ends_with(
            "compared with the last commit, nothing changes for users in what could be read\n"
        ),
        "{report}"
    );
    repository.replace("spec/project.toml", "\"project-zh\"", "\"project-en\"");
    let report = repository.printed(&["diff", "--format", "short"], 1);
    assert!(report.contains("error[source_unknown]"), "{report}");
}

/// A crate in a workspace has its own specs, but may share the version of the workspace.
#[test]
fn the_version_may_be_that_of_the_workspace() {
    let repository = Repository::new();
    let root = repository.root();
    std::fs::create_dir(root.join("services")).unwrap();
    std::fs::rename(root.join("spec"), root.join("services/spec")).unwrap();
    repository
        .write("services/Cargo.toml", "[package]\nname = \"services\"\nversion.workspace = true\n");
    repository.commit("move the specs");
    repository.git(&["tag", "v0.1.0"]);
    repository.append("services/spec/monitoring.toml", NEW_CODE);
    let within = |arguments: &[&str], status| repository.printed_in("services", arguments, status);
    let verdict = "from 0.1.0 to 0.1.1 or later; 0.1.0 is too low\n";
    assert!(within(&["diff"], 0).ends_with(verdict));
    let report = within(&["diff", "--release", "--format", "short"], 1);
    assert!(report.starts_with("../Cargo.toml:2:11: error[version_too_low]: "), "{report}");
}
