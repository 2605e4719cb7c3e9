//! `tcerr list` and `tcerr search` as people run them.

use serde_json::Value;
use snapbox::{assert_data_eq, file};

use crate::support::{codes, command, standard_error, standard_output, tcerr};

/// The output of a run on a terminal with this many columns.
fn wide(arguments: &[&str], columns: usize) -> String {
    let mut command = command(arguments);
    standard_output(&command.env("COLUMNS", columns.to_string()).output().unwrap())
}

#[test]
fn a_list_has_one_line_per_code() {
    let list = standard_output(&tcerr(&["list", "--all"]));
    assert_eq!(list.lines().count(), 1 + codes());
    let list = standard_output(&tcerr(&["list", "--table", "monitoring"]));
    assert_data_eq!(list, file!["list/monitoring.txt"]);
}

#[test]
fn a_list_fits_the_terminal() {
    let tables = ["public", "common", "monitoring", "project", "project_query", "cdn"];
    let tables = tables.iter().flat_map(|name| ["--table", name]);
    let verdicts = ["list", "--retry", "sign_again", "--retry", "throttle", "--retry", "backoff"];
    let arguments: Vec<_> = verdicts.into_iter().chain(tables).collect();
    assert_data_eq!(wide(&arguments, 50), file!["list/narrow.txt"]);
    assert_data_eq!(
        wide(&[&arguments[..], &["--lang", "zh"]].concat(), 92),
        file!["list/chinese.txt"]
    );
}

#[test]
fn filters_can_be_combined() {
    let arguments =
        ["list", "--table", "cdn", "--table", "project", "--category", "already_exists"];
    let list = standard_output(&tcerr(&arguments));
    let codes: Vec<_> =
        list.lines().skip(1).filter_map(|line| line.split_whitespace().nth(1)).collect();
    assert_eq!(codes, ["1036", "1101", "2001"]);
    let text = standard_error(&tcerr(&["list", "--table", "monitoring", "--retry", "backoff"]), 1);
    assert_eq!(text, "error: no code matches these filters\n");
    let chinese = ["--table", "monitoring", "--retry", "backoff", "--lang", "zh"];
    let text = standard_error(&tcerr(&[&["list"], &chinese[..]].concat()), 1);
    assert_eq!(text, "错误：没有符合这些条件的错误码\n");
}

#[test]
fn a_search_tolerates_typos_in_both_languages() {
    for words in [&["certifcate", "expird"][..], &["certificate expired"], &["证书", "过期"]] {
        let list = standard_output(&tcerr(&[&["search"], words].concat()));
        let first = list.lines().nth(1).unwrap_or_default();
        let mut cells = first.split_whitespace();
        assert_eq!((cells.next(), cells.next()), (Some("cdn"), Some("3004")), "{words:?}: {list}");
    }
    assert_data_eq!(
        wide(&["search", "domain", "exists", "--limit", "3"], 80),
        file!["list/search.txt"]
    );
}

#[test]
fn a_search_is_limited_and_filtered() {
    let list = standard_output(&tcerr(&["search", "invalid", "--limit", "3"]));
    assert_eq!(list.lines().count(), 1 + 3);
    let list = standard_output(&tcerr(&["search", "invalid", "--table", "public"]));
    assert!(list.lines().skip(1).all(|line| line.starts_with("public ")), "{list}");
    let text = standard_error(&tcerr(&["search", "zzzzzz"]), 1);
    assert_eq!(text, "error: nothing matches `zzzzzz`; `tcerr list --all` shows every code\n");
    let text = standard_error(&tcerr(&["search", "zzzzzz", "--lang", "zh"]), 1);
    assert_eq!(text, "错误：没有与“zzzzzz”相符的错误码；`tcerr list --all` 可列出全部错误码\n");
}

#[test]
fn programs_get_json() {
    let listed = |arguments: &[&str]| {
        let text = standard_output(&tcerr(arguments));
        let document: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(document["schema_version"], 1);
        let entries = document["entries"].as_array().unwrap();
        entries.iter().map(|entry| entry["code"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(listed(&["list", "--all", "--format", "json"]).len(), codes());
    // A code is a number in API 2.0, and a word in API 3.0.
    let found = listed(&["search", "insufficient balance", "--format", "json"]);
    let service = "InvalidAccount.InsufficientBalance";
    assert_eq!(found[0], 5300);
    assert!(found.contains(&service.into()), "{found:?}");
    let nothing = tcerr(&["search", "zzzzzz", "--format", "json"]);
    standard_error(&nothing, 1);
    assert!(serde_json::from_slice::<Value>(&nothing.stdout).is_ok());
}

/// `tcerr list | head` ends `tcerr` early, and quietly.
#[test]
fn a_reader_may_stop_early() {
    let mut command = command(&["list", "--format", "json"]);
    command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    let mut child = command.spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(standard_error(&output, 0), "");
}
