//! What the pages quote is what the programs are and print, and what the tables say.

use std::process::Command;

use tencentcloud_errors::reply::ApiError;
use tencentcloud_errors::{CdnError, Code, CommonError, PublicError, Retry, Table};

const DOCUMENT: &str = include_str!("../../docs/using/retry.md");
const EXAMPLES: &str = include_str!("../README.md");

/// The blocks of one language, without their fences.
fn blocks(document: &'static str, language: &str) -> Vec<&'static str> {
    let fence = format!("```{language}\n");
    document.split(&fence).skip(1).filter_map(|rest| rest.split("```\n").next()).collect()
}

/// Blocks that a page does not compile itself are quoted from a file that is compiled.
#[test]
fn quoted_code_is_the_code_that_runs() {
    for (page, document, name, source) in [
        ("retry.md", DOCUMENT, "call_error.rs", include_str!("../src/call_error.rs")),
        (
            "api-3.md",
            include_str!("../../docs/using/api-3.md"),
            "v3/README.md",
            include_str!("../../v3/README.md"),
        ),
    ] {
        let blocks = blocks(document, "rs");
        assert_eq!(blocks.len(), 1, "{page}");
        assert!(source.contains(blocks[0]), "{page}: this is no longer in {name}:\n{}", blocks[0]);
    }
}

#[test]
fn quoted_output_is_what_the_examples_print() {
    let programs = [env!("CARGO_BIN_EXE_retry_blocking"), env!("CARGO_BIN_EXE_retry_version_3")];
    let blocks = blocks(EXAMPLES, "text");
    assert_eq!(blocks.len(), programs.len());
    for (block, program) in blocks.into_iter().zip(programs) {
        let output = Command::new(program).output().expect("a built example starts");
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{}\n{complaint}", output.status);
        let printed = String::from_utf8(output.stdout).expect("the example prints UTF-8");
        for (quoted, printed) in block.lines().zip(printed.lines()) {
            assert_eq!(quoted, printed, "examples/README.md: {program} prints another line");
        }
        assert!(block == printed, "examples/README.md: {program} prints more lines, or fewer");
    }
}

#[test]
fn listed_codes_are_those_of_the_tables() {
    fn codes(table: &'static Table, verdict: Option<Retry>) -> String {
        let entries = table.entries().filter(|entry| entry.retry() == verdict);
        let codes = entries.map(|entry| match entry.code() {
            Code::Word(word) => format!("`{word}`"),
            Code::Number(number) => number.to_string(),
        });
        let codes: Vec<_> = codes.collect();
        if codes.is_empty() { "–".to_owned() } else { codes.join(", ") }
    }
    for verdict in Retry::ALL.iter().copied().map(Some).chain([None]) {
        let name = verdict.map_or("None", Retry::as_str);
        let row = if verdict == Some(Retry::Never) {
            format!("| `{name}` | all others | all others | all others |")
        } else {
            let tables = [CommonError::TABLE, PublicError::TABLE, CdnError::TABLE];
            let [common, public, cdn] = tables.map(|table| codes(table, verdict));
            format!("| `{name}` | {common} | {public} | {cdn} |")
        };
        assert!(DOCUMENT.lines().any(|line| line == row), "docs/using/retry.md lacks:\n{row}");
    }
}

/// `| `5400` with `(2010)`, CDN | `never` | ... |`
#[test]
fn verdicts_of_replies_are_those_of_the_library() {
    let (_, rest) = DOCUMENT
        .split_once("| reply | verdict | why |\n| --- | --- | --- |\n")
        .expect("the table is there");
    let rows: Vec<_> = rest.lines().take_while(|line| line.starts_with('|')).collect();
    assert!(rows.len() > 5);
    for row in rows {
        let mut quoted = row.split('`').skip(1).step_by(2);
        let code: i32 = quoted.next().and_then(|code| code.parse().ok()).expect("a code");
        let rest: Vec<_> = quoted.collect();
        let message = rest.iter().find(|it| it.starts_with('(')).copied().unwrap_or_default();
        let error = ApiError::new(code, message, &[CdnError::TABLE]);
        let verdict = error.retry().map_or("None", Retry::as_str);
        assert_eq!(rest.last(), Some(&verdict), "docs/using/retry.md: {row}");
    }
}
