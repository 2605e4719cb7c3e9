//! What `tcerr rules RULE` shows of the fixtures of a rule: the wrong lines of the one that breaks it, and
//! what is special about the one that nearly does.

use std::collections::{BTreeMap, BTreeSet};

use crate::common::{SOUND, assert_snapshot, root, specs_at, tests};
use tencentcloud_errors_codegen::{OneLine, RULES, SpecFile, lint};

/// How many lines of a fixture are shown: enough to see what is meant.
const MOST: usize = 14;

/// How many findings are shown.
const MOST_SAID: usize = 4;

/// How many characters of a line are shown.
const WIDEST: usize = 100;

/// Lines that are in this many fixtures are not specific to one.
const COMMON: usize = 4;

#[test]
fn the_examples_are_those_of_the_fixtures() {
    let common = common_lines();
    let examples: String = RULES.iter().filter_map(|rule| example(rule.id, &common)).collect();
    assert_snapshot(&examples, &root().join("cli/src/rules/examples.txt"));
}

fn example(rule: &str, common: &BTreeSet<String>) -> Option<String> {
    let (wrong, right) = (fixture(rule)?, fixture(&format!("{rule}.near"))?);
    let findings = lint(&wrong);
    let at_fault = |spec: &SpecFile| {
        findings.iter().filter(|it| it.path == spec.path()).map(|it| it.line).collect()
    };
    let peculiar = |spec: &SpecFile| {
        let text = String::from_utf8_lossy(spec.bytes());
        let is_peculiar = |line: &str| !common.contains(line) && !line.starts_with('#');
        let lines = text.lines().enumerate().filter(|(_, line)| is_peculiar(line));
        lines.map(|(place, _)| place + 1).collect()
    };
    let said = findings.iter().map(|finding| {
        let help = finding.help.iter().map(|help| format!("; {help}"));
        cut(&[finding.message.clone()].into_iter().chain(help).collect::<String>())
    });
    let said: BTreeSet<_> = said.collect();
    let said: String =
        said.into_iter().take(MOST_SAID).flat_map(|it| [it, "\n".to_owned()]).collect();
    let is_fixed = findings.iter().any(|finding| finding.fix.is_some());
    let fix = if is_fixed { "`tcerr lint --fix` fixes it, where it is certain.\n" } else { "" };
    Some(format!(
        "## {rule}\n\nWrong:\n\n{}\n{said}{fix}\nRight:\n\n{}\n",
        excerpts(&wrong, at_fault),
        excerpts(&right, peculiar),
    ))
}

/// The lines that say nothing about a rule, because many fixtures have them.
fn common_lines() -> BTreeSet<String> {
    let mut fixtures_of = BTreeMap::<String, usize>::new();
    for spec in RULES.iter().filter_map(|rule| fixture(&format!("{}.near", rule.id))).flatten() {
        let text = String::from_utf8_lossy(spec.bytes()).into_owned();
        for line in text.lines().collect::<BTreeSet<_>>() {
            *fixtures_of.entry(line.to_owned()).or_default() += 1;
        }
    }
    fixtures_of.retain(|line, count| *count >= COMMON && !line.starts_with("level"));
    fixtures_of.into_keys().chain(SOUND.lines().map(str::to_owned)).collect()
}

fn cut(line: &str) -> String {
    let line = OneLine(line).to_string();
    let cut: String = line.chars().take(WIDEST).collect();
    if cut.len() < line.len() { cut + "…" } else { cut }
}

fn fixture(name: &str) -> Option<Vec<SpecFile>> {
    let file = tests().join("faults").join(format!("{name}.toml"));
    let path = if file.exists() { file } else { tests().join("faults").join(name) };
    path.exists().then(|| specs_at(&path))
}

/// Lines of each file with their blocks, indented; with the names of the files, if they matter.
fn excerpts(specs: &[SpecFile], wanted: impl Fn(&SpecFile) -> BTreeSet<usize>) -> String {
    let mut excerpts = Vec::new();
    for spec in specs {
        let wanted = wanted(spec);
        let name = (specs.len() > 1 || wanted == BTreeSet::from([1]))
            .then(|| format!("# {}", spec.path()));
        if !wanted.is_empty() {
            excerpts.extend(name.into_iter().chain(excerpt(spec, &wanted)));
        }
    }
    if excerpts.len() > MOST {
        excerpts.truncate(MOST - 1);
        while excerpts.last().is_some_and(|line| line.is_empty() || line == "...") {
            excerpts.pop();
        }
        excerpts.push("...".to_owned());
    }
    excerpts.iter().map(|line| format!("    {line}\n").replace("    \n", "\n")).collect()
}

fn excerpt(spec: &SpecFile, wanted: &BTreeSet<usize>) -> Vec<String> {
    let text = String::from_utf8_lossy(spec.bytes());
    let lines: Vec<_> = text.lines().collect();
    let is_header = |line: &&str| line.starts_with('[');
    let mut shown = BTreeSet::new();
    for line in wanted.iter().map(|line| line - 1).filter(|line| *line < lines.len()) {
        let header = (0..=line).rev().find(|place| is_header(&lines[*place]));
        // An entry is identified by its code.
        let code = header.map(|place| place + 1);
        let code = code.filter(|it| lines.get(*it).is_some_and(|it| it.starts_with("code = ")));
        shown.extend(header.into_iter().chain(code).chain([line]));
    }
    let mut excerpt = Vec::new();
    let mut before = None;
    for place in shown.into_iter().filter(|place| !lines[*place].is_empty()) {
        match before {
            Some(_) if is_header(&lines[place]) => excerpt.push(String::new()),
            Some(before) if before + 1 < place => excerpt.push("...".to_owned()),
            _ => {}
        }
        excerpt.push(cut(lines[place]));
        before = Some(place);
    }
    excerpt
}
