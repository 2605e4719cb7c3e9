//! A broken line has one finding, at that line, and causes no others.

use crate::common::{generate, lines, share};
use tencentcloud_errors_codegen::{Finding, SpecFile};

/// A sound spec with everything that a spec may have.
const FULL: &str = include_str!("golden/small.toml");

/// The ways to break a line that are tried: each returns the broken line, if it can be broken that way.
const WAYS: [fn(&str) -> Option<String>; 5] = [
    |line| line.strip_suffix('"').map(str::to_owned),
    |line| line.strip_suffix(']').map(str::to_owned),
    |line| line.strip_suffix('}').map(str::to_owned),
    |line| line.contains(" = \"").then(|| line.replacen(" = \"", " = ", 1)),
    |line| line.contains(" = ").then(|| line.replacen(" = ", " ", 1)),
];

/// Breaks every `wanted` line in every way, and returns the cases in which the findings are wrong.
fn wrong_cases(
    wanted: fn(&str) -> bool,
    is_wrong: fn(&Finding, usize) -> bool,
) -> (usize, Vec<String>) {
    let mut tries = 0;
    let mut wrong_cases = Vec::new();
    for (position, line) in FULL.lines().enumerate().filter(|(_, line)| wanted(line)) {
        for broken in WAYS.iter().filter_map(|way| way(line)) {
            tries += 1;
            if tries % 10 >= share(10) {
                continue;
            }
            let mut text: Vec<_> = FULL.lines().collect();
            text[position] = &broken;
            let spec = SpecFile::new("spec/small.toml", text.join("\n"));
            let findings = generate(&[spec]).expect_err(&broken);
            let is_syntax =
                |finding: &Finding| (finding.line, finding.rule.id) == (position + 1, "syntax");
            assert_eq!(findings.iter().filter(|it| is_syntax(it)).count(), 1, "{broken}");
            if findings.iter().any(|finding| is_wrong(finding, position + 1)) {
                wrong_cases.push(format!("{}: {broken}\n{}", position + 1, lines(&findings)));
            }
        }
    }
    (tries, wrong_cases)
}

#[test]
fn every_broken_line_has_a_finding_at_that_line() {
    let (tries, _) = wrong_cases(|_| true, |_, _| false);
    assert!(tries > 200, "{tries}");
}

#[test]
fn a_broken_value_that_nothing_else_refers_to_has_no_other_finding() {
    let is_alone = |line: &str| {
        let others = ["[", "id = \"example", "sources = ", "note = ", "title.en", "remedy.en"];
        !others.iter().any(|start| line.starts_with(start))
    };
    let (tries, wrong_cases) = wrong_cases(is_alone, |finding, line| finding.line != line);
    assert!(tries > 100, "{tries}");
    assert!(wrong_cases.is_empty(), "{}", wrong_cases.concat());
}

#[test]
fn no_broken_line_has_another_finding() {
    let (_, wrong_cases) = wrong_cases(|_| true, |finding, line| finding.line != line);
    assert!(wrong_cases.is_empty(), "{}", wrong_cases.concat());
}
