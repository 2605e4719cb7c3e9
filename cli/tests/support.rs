//! Runs `tcerr` as people do, independent of where the tests run.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use snapbox::cmd::cargo_bin;
use tencentcloud_errors::{TABLES, Table};

/// The number of codes in all tables.
pub(crate) fn codes() -> usize {
    tables().map(|table| table.entries().len()).sum()
}

/// All tables that are compiled in.
pub(crate) fn tables() -> impl Iterator<Item = &'static Table> {
    TABLES.iter().chain(tencentcloud_errors_v3::TABLES).copied()
}

/// `tcerr` at the root of the checkout, in a plain environment: English, without a terminal.
pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(cargo_bin!("tcerr"));
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    command.args(arguments).current_dir(root).env("LC_ALL", "C").stdin(Stdio::null());
    for variable in ["COLUMNS", "CLICOLOR_FORCE", "NO_COLOR"] {
        command.env_remove(variable);
    }
    command
}

pub(crate) fn tcerr(arguments: &[&str]) -> Output {
    command(arguments).output().unwrap()
}

/// Runs `tcerr` with something on its standard input.
pub(crate) fn piped(arguments: &[&str], input: &str) -> Output {
    let mut command = command(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// The standard output of a run that succeeded without any message.
pub(crate) fn standard_output(output: &Output) -> String {
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    printed(output, 0)
}

/// An answer without what it was read from, which depends on the text around it.
pub(crate) fn without_grounds(answer: &str) -> String {
    let end = ["  read from ", "  依据 "].iter().filter_map(|label| answer.find(label)).min();
    answer[..end.unwrap_or(answer.len())].to_owned()
}

/// The standard output of a run with this exit status.
pub(crate) fn printed(output: &Output, status: i32) -> String {
    assert_eq!(output.status.code(), Some(status), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// The standard error of a run with this exit status.
pub(crate) fn standard_error(output: &Output, status: i32) -> String {
    assert_eq!(output.status.code(), Some(status), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stderr.clone()).unwrap()
}
