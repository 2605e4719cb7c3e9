//! A line that is broken has one finding, at that line, and brings no other along.

mod common;

use common::{generate, lines, share, stride};
use tencentcloud_errors_codegen::{Finding, SpecFile};

/// A sound spec with everything that a spec may hold.
const FULL: &str = include_str!("golden/small.toml");

/// The ways to break a line that are tried: each gives the broken line, if it can be broken so.
const WAYS: [fn(&str) -> Option<String>; 5] = [
    |line| line.strip_suffix('"').map(str::to_owned),
    |line| line.strip_suffix(']').map(str::to_owned),
    |line| line.strip_suffix('}').map(str::to_owned),
    |line| line.contains(" = \"").then(|| line.replacen(" = \"", " = ", 1)),
    |line| line.contains(" = ").then(|| line.replacen(" = ", " ", 1)),
];

/// Breaks every line for which `wanted` in every way, and gives what `is_wrong` with the findings.
fn complaints(
    wanted: fn(&str) -> bool,
    is_wrong: fn(&Finding, usize) -> bool,
) -> (usize, Vec<String>) {
    let mut tries = 0;
    let mut complaints = Vec::new();
    let lines_to_break = FULL.lines().enumerate().filter(|(_, line)| wanted(line));
    for (position, line) in lines_to_break.step_by(stride()) {
        for broken in WAYS.iter().filter_map(|way| way(line)) {
            tries += 1;
            let mut text: Vec<_> = FULL.lines().collect();
            text[position] = &broken;
            let spec = SpecFile::new("spec/small.toml", text.join("\n"));
            let findings = generate(&[spec]).expect_err(&broken);
            let is_syntax =
                |finding: &Finding| (finding.line, finding.rule.id) == (position + 1, "syntax");
            assert_eq!(findings.iter().filter(|it| is_syntax(it)).count(), 1, "{broken}");
            if findings.iter().any(|finding| is_wrong(finding, position + 1)) {
                complaints.push(format!("{}: {broken}\n{}", position + 1, lines(&findings)));
            }
        }
    }
    (tries, complaints)
}

#[test]
fn every_broken_line_has_a_finding_at_that_line() {
    let (tries, _) = complaints(|_| true, |_, _| false);
    assert!(tries > share(200), "{tries}");
}

#[test]
fn a_broken_value_that_nothing_else_refers_to_has_no_other_finding() {
    let is_alone = |line: &str| {
        let others = ["[", "id = \"example", "sources = ", "note = ", "title.en", "remedy.en"];
        !others.iter().any(|start| line.starts_with(start))
    };
    let (tries, complaints) = complaints(is_alone, |finding, line| finding.line != line);
    assert!(tries > share(100), "{tries}");
    assert!(complaints.is_empty(), "{}", complaints.concat());
}

#[test]
fn no_broken_line_has_another_finding() {
    let (_, complaints) = complaints(|_| true, |finding, line| finding.line != line);
    assert!(complaints.is_empty(), "{}", complaints.concat());
}
