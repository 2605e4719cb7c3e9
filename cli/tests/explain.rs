//! `tcerr` as people run it: what it prints, and its exit status.

use std::process::{Command, Output};

use snapbox::cmd::cargo_bin;
use snapbox::{assert_data_eq, file};

fn tcerr(arguments: &[&str]) -> Output {
    Command::new(cargo_bin!("tcerr")).args(arguments).output().unwrap()
}

fn standard_output(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty());
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What `tcerr` complains about, with its exit status.
fn complaint(output: &Output, status: i32) -> String {
    assert_eq!(output.status.code(), Some(status));
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn a_code_is_explained_by_every_table_that_knows_it() {
    let output = tcerr(&["explain", "1000"]);
    assert_data_eq!(standard_output(&output), file!["explain/code.txt"]);
}

#[test]
fn editions_that_differ_are_shown() {
    let output = tcerr(&["explain", "4500", "5300"]);
    assert_data_eq!(standard_output(&output), file!["explain/editions.txt"]);
}

#[test]
fn chinese_is_spoken() {
    let output = tcerr(&["explain", "--lang", "zh", "--", "-514", "5300"]);
    assert_data_eq!(standard_output(&output), file!["explain/chinese.txt"]);
}

#[test]
fn a_code_a_name_an_id_and_a_message_lead_to_the_same_entry() {
    let expected = standard_output(&tcerr(&["explain", "-514"]));
    for query in [
        "(-514)资源重复",
        "( -514 ) 资源重复",
        "（-514）资源重复",
        "ResourceAlreadyExists",
        "resourcealreadyexists",
        "OperationDenied.SourceAlreadyExists",
    ] {
        assert_eq!(standard_output(&tcerr(&["explain", query])), expected, "{query}");
    }
}

#[test]
fn a_table_may_be_chosen() {
    let text = standard_output(&tcerr(&["explain", "1000", "--table", "project_query"]));
    assert!(text.starts_with("project_query 1000: "), "{text}");
    assert_eq!(text.matches("retry").count(), 1);
}

#[test]
fn an_unknown_code_names_the_nearest_and_the_known_ones_are_still_explained() {
    let output = tcerr(&["explain", "4001", "Replayattak", "-514", "nonsense"]);
    assert_data_eq!(complaint(&output, 1), file!["explain/unknown.txt"]);
    assert!(String::from_utf8(output.stdout).unwrap().starts_with("monitoring -514: "));
}

#[test]
fn what_is_not_understood_is_refused_with_a_hint() {
    let text = complaint(&tcerr(&["explain", "4000", "--table", "publik"]), 2);
    assert!(text.contains("a similar value exists: 'public'"), "{text}");
    let text = complaint(&tcerr(&["explain", "4000", "--lang", "fr"]), 2);
    assert!(text.contains("[possible values: en, zh]"), "{text}");
    let text = complaint(&tcerr(&["explain"]), 2);
    assert!(text.contains("<QUERY>"), "{text}");
}

#[test]
fn generate_check_tells_what_is_out_of_date_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let mut command = Command::new(cargo_bin!("tcerr"));
        command.args(arguments).current_dir(folder.path()).output().unwrap()
    };
    let text = complaint(&run(&["generate"]), 2);
    assert!(text.starts_with("no spec/*.toml here"), "{text}");

    let spec = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/monitoring.toml");
    std::fs::create_dir(folder.path().join("spec")).unwrap();
    std::fs::copy(spec, folder.path().join("spec/monitoring.toml")).unwrap();
    let text = complaint(&run(&["generate", "--check"]), 1);
    assert!(text.starts_with("generated/monitoring.rs: missing"), "{text}");
    assert!(!folder.path().join("generated").exists());

    assert_eq!(standard_output(&run(&["generate"])), "wrote generated/monitoring.rs\n");
    assert_eq!(standard_output(&run(&["generate"])), "generated/ is up to date\n");
    assert_eq!(standard_output(&run(&["generate", "--check"])), "generated/ is up to date\n");

    let broken = folder.path().join("spec/broken.toml");
    std::fs::write(broken, "schema = 1\nproduct = \"cdn\"\n").unwrap();
    let text = complaint(&run(&["generate"]), 1);
    assert!(text.starts_with("spec/broken.toml:1:1: error[missing_field]"), "{text}");
}
