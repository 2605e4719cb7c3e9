//! `tcerr diff` as people and machines run it, on copies of this checkout in separate repositories.

mod hostile;
mod releases;
mod repository;

use std::fs;
use std::path::Path;

use repository::Repository;
use snapbox::{assert_data_eq, file};

const NEW_CODE: &str = "
[[table.error]]
code = 700
name = \"QuotaExceeded\"
title.en = \"quota exceeded\"
title.zh = \"超过配额\"
remedy.en = \"Raise the quota.\"
remedy.zh = \"请提升配额。\"
category = \"resource_exhausted\"
retry = \"never\"
basis = \"documented\"
sources = [\"monitoring-zh\"]
";

/// The report if nothing has changed since the last commit.
const NOTHING: &str = "compared with the last commit, nothing changes for users\n";

/// Changes of every level and of several files, one of them accepted.
fn mixed() -> Repository {
    let repository = Repository::whole();
    repository.git(&["tag", "v0.1.0"]);
    repository.append("spec/monitoring.toml", NEW_CODE);
    repository.replace("spec/project.toml", "name = \"RecordNotFound\"", "name = \"NoSuchRecord\"");
    let blocks = repository.printed(&["diff", "--acceptances"], 1);
    repository.accept(&blocks);
    repository.replace("spec/project.toml", "记录不存在", "项目已被删除");
    repository.replace("spec/cdn.toml", "retry = \"throttle\"", "retry = \"sign_again\"");
    repository.replace("spec/cdn.toml", "retry = \"never\"", "retry = \"backoff\"");
    repository
}

#[test]
fn no_change_gives_no_finding() {
    let repository = Repository::whole();
    assert_eq!(repository.printed(&["diff"], 0), NOTHING);
    repository.append("spec/cdn.toml", "\n# A comment.\n");
    assert_eq!(repository.printed(&["diff"], 0), NOTHING);
}

#[test]
fn a_new_code_gives_one_note() {
    let repository = Repository::new();
    repository.git(&["tag", "v0.1.0"]);
    repository.append("spec/monitoring.toml", NEW_CODE);
    assert_data_eq!(repository.printed(&["diff"], 0), file!["diff/new_code.txt"]);
}

#[test]
fn a_change_is_reported_in_every_format() {
    let repository = mixed();
    let report = |format: &str| repository.printed(&["diff", "--format", format], 1);
    assert_data_eq!(report("text"), file!["diff/mixed.txt"]);
    assert_data_eq!(report("short"), file!["diff/mixed.short.txt"]);
    assert_data_eq!(report("json"), file!["diff/mixed.json": Text]);
    assert_data_eq!(report("markdown"), file!["diff/mixed.md": Text]);
    assert_data_eq!(report("github"), file!["diff/mixed.github.txt"]);
}

/// Changes that break users, each with the rule that stops it, its bump and its line.
#[test]
fn breaking_changes_are_stopped_until_accepted_once() {
    type Break = fn(&Repository);
    let breaks: [(&str, Break); 7] = [
        ("variant_renamed (major) spec/project.toml: name = \"NoSuchRecord\"", |it| {
            it.replace("spec/project.toml", "\"RecordNotFound\"", "\"NoSuchRecord\"");
        }),
        ("code_renumbered (major) spec/monitoring.toml: code = -5140", |it| {
            it.replace("spec/monitoring.toml", "code = -514", "code = -5140");
        }),
        ("codes_swapped (major) spec/project.toml: code = 1007", |it| {
            it.replace("spec/project.toml", "\"InvalidUser\"", "\"X\"");
            it.replace("spec/project.toml", "\"LimitExceeded\"", "\"InvalidUser\"");
            it.replace("spec/project.toml", "\"X\"", "\"LimitExceeded\"");
        }),
        ("retry_widened (major) spec/project.toml: retry = \"backoff\"", |it| {
            it.replace("spec/project.toml", "retry = \"never\"", "retry = \"backoff\"");
        }),
        ("mass_removal (major) spec/cdn.toml: enum = \"CdnError\"", |it| {
            it.drop_entries("spec/cdn.toml", 12);
        }),
        ("code_reused (major) spec/project.toml: code = 1999", |it| {
            it.replace("spec/project.toml", "reserved = [1999]\n", "");
            it.replace("spec/project.toml", "code = 1072", "code = 1999");
            it.replace("spec/project.toml", "\"Disabled\"", "\"Asleep\"");
        }),
        ("edition_removed (minor) spec/public.toml: code = 6100", |it| {
            it.drop_last_edition("spec/public.toml");
        }),
    ];
    let is_ci = std::env::var_os("CI").is_some_and(|value| value != "false");
    for (number, (expected, break_it)) in breaks.into_iter().enumerate() {
        let (rule, place) = expected.split_once(" (").unwrap();
        let (bump, place) = place.split_once(") ").unwrap();
        let (path, text) = place.split_once(": ").unwrap();
        let name = path.trim_start_matches("spec/").trim_end_matches(".toml");
        let specs = ["project", name];
        let repository = Repository::with(if name == "project" { &specs[1..] } else { &specs });
        repository.replace(
            "spec/project.toml",
            "\n\n[[table.error]]",
            "\nreserved = [1999]\n\n[[table.error]]",
        );
        repository.commit("reserve a code");
        break_it(&repository);
        repository.printed(&["fmt"], 0);
        let report = repository.printed(&["diff", "--format", "short", "--against", "HEAD"], 1);
        let is_it = |line: &&str| line.contains(&format!(": error[{rule}]: "));
        let line = report.lines().find(is_it).unwrap_or_else(|| panic!("{rule}:\n{report}"));
        assert!(line.contains(&format!(" ({bump});")), "{line}");
        assert_eq!(repository.line_of(line), (path.to_owned(), text.to_owned()), "{line}");

        // It is accepted, and users are still told.
        let blocks = repository.printed(&["diff", "--acceptances", "--against", "HEAD"], 1);
        repository.accept(&blocks);
        let accepted = repository.printed(&["diff", "--format", "short", "--against", "HEAD"], 0);
        assert!(accepted.contains(&format!("note[{rule}]: ")), "{accepted}");
        assert_eq!(repository.printed(&["lint"], 0), "no findings\n");

        // The life of an acceptance takes long to test; only CI does so for every kind of break.
        if number > 0 && !is_ci {
            continue;
        }
        // Once merged, it waits for the release; once released, it has to go.
        repository.commit("accept it");
        let nothing = NOTHING.replace("the last commit", "`HEAD`");
        assert_eq!(repository.printed(&["diff", "--against", "HEAD"], 0), nothing);
        repository.replace("Cargo.toml", "\"0.1.0\"", "\"0.2.0\"");
        repository.commit("release 0.2.0");
        repository.git(&["tag", "v0.2.0"]);
        let report = repository.printed(&["diff", "--format", "short", "--against", "HEAD"], 1);
        assert!(report.contains(": error[acceptance_misdated]: "), "{report}");
        repository.write("spec/accepted.toml", "schema = 1\n");
        assert_eq!(repository.printed(&["diff", "--against", "HEAD"], 0), nothing);

        // It is not accepted a second time.
        repository.accept(&blocks.replace("0.2.0", "0.3.0").replace("0.1.1", "0.3.0"));
        let report = repository.printed(&["diff", "--format", "short", "--against", "HEAD"], 1);
        assert!(report.contains(": error[acceptance_unmatched]: "), "{report}");
    }
}

#[test]
fn a_release_is_compared_with_the_last_one() {
    let repository = Repository::new();
    let trouble = repository.trouble(&["diff", "--release"]);
    assert!(trouble.contains("--against REV"), "{trouble}");
    repository.git(&["tag", "v0.1.0"]);
    assert_eq!(
        repository.printed(&["diff", "--release"], 0),
        "compared with v0.1.0, nothing changes for users\n"
    );
    repository.append("spec/monitoring.toml", NEW_CODE);
    repository.commit("add a code");
    let report = repository.printed(&["diff", "--release", "--format", "short"], 1);
    assert!(
        report.contains(
            ": error[version_too_low]: since 0.1.0 the specs require a minor version bump"
        ),
        "{report}"
    );
    repository.replace("Cargo.toml", "\nversion = \"0.1.0\"", "\nversion = \"0.1.1\"");
    let report = repository.printed(&["diff", "--release"], 0);
    let verdict = "compared with v0.1.0, the change requires a minor version bump: \
                   from 0.1.0 to 0.1.1 or later; 0.1.1 is high enough\n";
    assert!(report.ends_with(verdict), "{report}");
}

#[test]
fn a_branch_is_compared_with_where_it_left_main() {
    let repository = Repository::new();
    repository.git(&["checkout", "-q", "-b", "topic"]);
    repository.append("spec/monitoring.toml", NEW_CODE);
    repository.commit("add a code");
    // Changes on main in the meantime are not those of the branch.
    repository.git(&["checkout", "-q", "main"]);
    repository.replace("spec/project.toml", "\"RecordNotFound\"", "\"NoSuchRecord\"");
    repository.commit("rename a variant");
    repository.git(&["checkout", "-q", "topic"]);
    let report = repository.printed(&["diff", "--format", "short"], 0);
    assert!(
        report.contains("note[code_added]: ") && !report.contains("RecordNotFound"),
        "{report}"
    );
    let report = repository.printed(&["diff", "--format", "short", "--against", "main"], 1);
    assert!(report.contains("error[variant_renamed]: `NoSuchRecord`"), "{report}");
}

/// What main already requires is required whatever a branch changes.
#[test]
fn a_branch_is_told_the_bump_of_everything_since_the_release() {
    let repository = Repository::new();
    repository.git(&["tag", "v0.1.0"]);
    repository.replace("spec/project.toml", "\"RecordNotFound\"", "\"NoSuchRecord\"");
    repository.accept(&repository.printed(&["diff", "--acceptances"], 1));
    repository.commit("rename a variant");
    repository.git(&["checkout", "-q", "-b", "topic"]);
    repository.replace("Cargo.toml", "\"0.1.0\"", "\"0.1.1\"");
    repository.commit("raise the version");
    repository.replace("spec/project.toml", "记录不存在", "该记录不存在");
    let report = repository.printed(&["diff", "--format", "short"], 0);
    let verdict = "compared with where this branch left main, the change requires a patch version \
                   bump, and everything since 0.1.0 a major one: 0.2.0 or later; 0.1.1 is too low\n";
    assert!(report.ends_with(verdict), "{report}");
    // Also if the branch itself changes nothing.
    repository.replace("spec/project.toml", "该记录不存在", "记录不存在");
    let verdict = "compared with where this branch left main, nothing changes for users; everything \
                   since 0.1.0 requires a major version bump: 0.2.0 or later; 0.1.1 is too low\n";
    assert_eq!(repository.printed(&["diff"], 0), verdict);
    // Undoing the rename is not a break, because it was never released.
    repository.replace("spec/project.toml", "\"NoSuchRecord\"", "\"RecordNotFound\"");
    repository.write("spec/accepted.toml", "schema = 1\n");
    let report = repository.printed(&["diff", "--format", "short"], 0);
    assert!(report.contains("note[variant_renamed]: "), "{report}");
    assert!(report.ends_with("left main, nothing changes for users\n"), "{report}");
}

#[test]
fn acceptances_are_a_file_or_more_of_one() {
    let repository = Repository::new();
    fs::remove_file(repository.root().join("spec/accepted.toml")).unwrap();
    repository.replace("spec/project.toml", "\"RecordNotFound\"", "\"NoSuchRecord\"");
    let file = repository.printed(&["diff", "--acceptances"], 1);
    assert!(file.starts_with("schema = 1\n\n[[accepted]]\n"), "{file}");
    // What `>>` creates before the command runs.
    repository.write("spec/accepted.toml", "");
    assert_eq!(repository.printed(&["diff", "--acceptances"], 1), file);
    repository.write("spec/accepted.toml", "schema = 1\n");
    let more = repository.printed(&["diff", "--acceptances"], 1);
    assert_eq!(format!("schema = 1\n{more}"), file);
}

/// The variables that git sets for hooks may name another repository.
#[test]
fn the_repository_is_that_of_the_checkout() {
    let (here, other) = (Repository::new(), mixed());
    let report =
        here.printed_with(&["diff", "--format", "short"], "GIT_DIR", &other.root().join(".git"));
    assert_eq!(report, NOTHING);
}

#[test]
fn texts_of_people_are_shown_verbatim() {
    let repository = Repository::new();
    repository.replace("spec/project.toml", "\"RecordNotFound\"", "\"NoSuchRecord\"");
    let blocks = repository.printed(&["diff", "--acceptances"], 1);
    let reason = "reason = \"` [click](http://evil.example) <img src=x>\"";
    repository.accept(&blocks.replace("reason = \"\"", reason));
    let report = repository.printed(&["diff", "--format", "markdown"], 1);
    assert!(report.contains(r"\[click\](http://evil.example) \<img src=x\>"), "{report}");
    assert!(!report.contains(" [click]") && !report.contains(" <img"), "{report}");
}

#[test]
fn neither_the_work_tree_nor_the_index_is_touched() {
    let repository = mixed();
    let before = repository.git(&["status", "--porcelain"]);
    repository.printed(&["diff"], 1);
    assert_eq!(repository.git(&["status", "--porcelain"]), before);
}

#[test]
fn checkouts_and_single_specs_are_compared_without_git() {
    let (old, new) = (Repository::whole(), mixed());
    let folder = |repository: &Repository| repository.root().display().to_string();
    let report = old.printed(&["diff", &folder(&old), &folder(&new), "--format", "short"], 1);
    // Without a version, the report is the same.
    new.git(&["tag", "-d", "v0.1.0"]);
    let report = report.replace(&format!("`{}`", folder(&old)), "the last commit");
    assert_eq!(report, new.printed(&["diff", "--format", "short"], 1));
    let spec = |repository: &Repository| format!("{}/spec/monitoring.toml", folder(repository));
    let report = old.printed(&["diff", &spec(&old), &spec(&new), "--format", "short"], 0);
    assert!(report.contains("note[code_added]: `QuotaExceeded` (code 700)"), "{report}");
}

/// A release from before there were specs is not one that a review can start from.
#[test]
fn a_tag_without_specs_does_not_stop_a_review() {
    let repository = Repository::new();
    repository.git(&["checkout", "-q", "--orphan", "early"]);
    repository.git(&["rm", "-r", "-q", "--cached", "."]);
    repository.git(&["commit", "-q", "--allow-empty", "-m", "begin without specs"]);
    repository.git(&["tag", "v0.0.1"]);
    repository.commit("add specs");
    let nothing = NOTHING.replace("the last commit", "`HEAD`");
    assert_eq!(repository.printed(&["diff", "--against", "HEAD"], 0), nothing);
    let trouble = repository.trouble(&["diff", "--release"]);
    assert!(
        trouble.contains("git cannot compare with `v0.0.1`: it has no spec/*.toml"),
        "{trouble}"
    );
}

#[test]
fn a_spec_that_is_compared_alone_may_have_any_name() {
    let repository = Repository::new();
    let spec = fs::read_to_string(repository.root().join("spec/project.toml")).unwrap();
    repository.write("new-project.toml", &spec);
    let arguments = ["diff", "spec/project.toml", "new-project.toml"];
    let nothing = NOTHING.replace("the last commit", "`spec/project.toml`");
    assert_eq!(repository.printed(&arguments, 0), nothing);
    repository.write("spec/new-project.toml", &spec);
    let report = repository.printed(&["diff", "--format", "short"], 1);
    assert!(report.contains("error[file_name]: "), "{report}");
}

#[test]
fn old_texts_cannot_reverse_the_line() {
    let repository = Repository::new();
    repository.replace("spec/project.toml", "记录不存在", "记录\u{202E}不存在");
    repository.commit("hide something");
    repository.replace("spec/project.toml", "记录\u{202E}不存在", "余额不足");
    let report = repository.printed(&["diff", "--against", "HEAD"], 0);
    assert!(report.contains("was \"记录\\u{202e}不存在\" and is \"余额不足\" now"), "{report}");
}

#[cfg(target_os = "linux")]
#[test]
fn an_unwritable_answer_is_trouble() {
    let repository = mixed();
    let root = repository.root().display().to_string();
    for arguments in [&["diff"][..], &["diff", "--acceptances"], &["lint"], &["git-diff", &root]] {
        let said = repository.unwritable(arguments);
        assert!(said.contains("error: cannot write the answer: "), "{said}");
    }
}

#[test]
fn an_impossible_comparison_is_trouble() {
    let repository = Repository::whole();
    repository.git(&["checkout", "-q", "--orphan", "empty"]);
    repository.git(&["rm", "-r", "-q", "--cached", "."]);
    repository.git(&["commit", "-q", "--allow-empty", "-m", "start over"]);
    repository.git(&["checkout", "-q", "-f", "main"]);
    for (arguments, said) in [
        (
            &["diff", "--against", "no-such-branch"][..],
            "git cannot find the revision `no-such-branch`",
        ),
        (&["diff", "--against=--help"], "git cannot find the revision `--help`"),
        (&["diff", "--against", "empty"], "git cannot compare with `empty`: it has no spec/*.toml"),
        (&["diff", "no-such-file", "spec/cdn.toml"], "cannot read no-such-file: "),
        (&["diff", "spec/cdn.toml"], "<NEW>"),
    ] {
        let trouble = repository.trouble(arguments);
        assert!(trouble.contains(said), "{trouble}");
    }
    fs::remove_dir_all(repository.root().join(".git")).unwrap();
    let trouble = repository.trouble(&["diff"]);
    assert!(trouble.contains("git cannot find a repository here"), "{trouble}");
}

#[test]
fn an_unreadable_spec_does_not_look_like_a_removal() {
    let repository = Repository::new();
    repository.replace("spec/project.toml", "name = \"RecordNotFound\"", "name = RecordNotFound\"");
    let report = repository.printed(&["diff", "--format", "short"], 1);
    assert!(report.starts_with("spec/project.toml:23:"), "{report}");
    assert!(report.contains("error[syntax]") && !report.contains("code_removed"), "{report}");
    let unknown = "the effect of the change is unknown until the errors are fixed\n";
    assert!(report.ends_with(unknown), "{report}");
    let said = repository.standard_error(&["diff", "--acceptances"], 1);
    assert!(said.starts_with("cannot be accepted: spec/project.toml:23:"), "{said}");
}

#[test]
fn git_shows_what_a_change_means() {
    let repository = Repository::whole();
    repository.append("spec/monitoring.toml", NEW_CODE);
    repository.commit("add a code");
    fs::remove_file(repository.root().join("spec/project.toml")).unwrap();
    repository.commit("drop a file");
    let tcerr = snapbox::cmd::cargo_bin!("tcerr").display().to_string();
    repository.git(&["config", "diff.tcerr.command", &format!("'{tcerr}' git-diff")]);
    let log = repository.git(&["log", "-p", "--ext-diff", "-2", "--format=%s"]);
    assert!(
        log.contains(
            "note[code_added]: `QuotaExceeded` (code 700) is new: `never`, `resource_exhausted`"
        ),
        "{log}"
    );
    assert!(log.contains("\n+name = \"QuotaExceeded\"\n"), "{log}");
    assert!(log.contains("error[table_removed]: the table `ProjectError` is gone"), "{log}");
    assert!(log.contains("\n--- a/spec/project.toml\n+++ /dev/null\n@@ "), "{log}");

    // Whatever the configured colors, and after a rename.
    repository.git(&["config", "color.ui", "always"]);
    repository.git(&["mv", "spec/cdn.toml", "spec/dsa.toml"]);
    repository.replace("spec/dsa.toml", "retry = \"throttle\"", "retry = \"sign_again\"");
    repository.git(&["update-index", "--chmod=+x", "spec/public.toml"]);
    let diff = repository.git(&["diff", "HEAD", "-M", "--", "spec/cdn.toml", "spec/dsa.toml"]);
    assert!(diff.contains("\nrename from spec/cdn.toml\nrename to spec/dsa.toml\n"), "{diff}");
    assert!(diff.contains("\nspec/dsa.toml:310:9: warn[retry_narrowed]: "), "{diff}");
    assert!(diff.contains("\n--- a/spec/cdn.toml\n+++ b/spec/dsa.toml\n@@ "), "{diff}");
    assert!(diff.contains("\n+retry = \"sign_again\"\n"), "{diff}");
    let diff = repository.git(&["diff", "--cached", "HEAD", "--", "spec/public.toml"]);
    assert!(
        diff.contains("\nold mode 100644\nnew mode 100755\nnothing changes for users\n"),
        "{diff}"
    );
    repository.git(&["reset", "-q", "--hard"]);

    // In a conflict, git names only the spec.
    repository.git(&["checkout", "-q", "-b", "topic", "HEAD^"]);
    repository.replace("spec/project.toml", "\"RecordNotFound\"", "\"NoSuchRecord\"");
    repository.commit("rename a variant");
    repository.git_fails(&["merge", "main"]);
    let diff = repository.git(&["diff"]);
    assert!(diff.contains("* Unmerged path spec/project.toml\n"), "{diff}");
}

/// The examples on the page are real output, and its tables are those of the rules.
#[test]
fn the_page_about_evolution_is_up_to_date() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("../docs/specs/evolution.md")).unwrap();
    for example in ["new_code.txt", "swap.txt"] {
        let printed = fs::read_to_string(root.join("tests/diff").join(example)).unwrap();
        assert!(page.contains(&format!("```text\n{printed}```\n")), "{example}");
    }
    for rule in tencentcloud_errors_codegen::DIFF_RULES.iter() {
        let Some(bump) = rule.bump else { continue };
        let (what, why) = (rule.what, rule.why);
        let row = format!("| `{}` | {bump} | {} | {what} {why} |", rule.id, rule.levels());
        assert!(page.lines().any(|line| line == row), "docs/specs/evolution.md lacks\n{row}");
    }
}

#[test]
fn an_exchange_of_names_is_stopped() {
    let repository = Repository::new();
    repository.replace("spec/project.toml", "\"InvalidUser\"", "\"X\"");
    repository.replace("spec/project.toml", "\"LimitExceeded\"", "\"InvalidUser\"");
    repository.replace("spec/project.toml", "\"X\"", "\"LimitExceeded\"");
    repository.git(&["tag", "v0.1.0"]);
    assert_data_eq!(repository.printed(&["diff"], 1), file!["diff/swap.txt"]);
}
