//! Every rule has a spec that breaks it, a snapshot of the output, and a spec that only nearly breaks it.
//!
//! `faults/<rule>.toml`, or each file of the folder `faults/<rule>`, breaks the rule;
//! `faults/<rule>.txt` is the full output. There are no findings about `faults/<rule>.near.toml`, or the
//! folder `faults/<rule>.near`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::common::{SOUND, assert_same, assert_snapshot, lines, names_in, specs_at, tests};
use tencentcloud_errors_codegen::{Finding, RULES, SpecFile, lint};

/// Fixtures that are not about one rule.
const OTHER_FIXTURES: [&str; 2] = ["sound", "twenty"];

/// The suffix of the name of a near miss.
const NEAR: &str = ".near";

/// The rule that no spec breaks: it reports bugs in the generator.
const INTERNAL_RULE: &str = "generator";

fn folder() -> PathBuf {
    tests().join("faults")
}

/// Every spec and every folder of specs, without `.toml`.
fn fixtures() -> impl Iterator<Item = String> {
    let is_fixture = |name: &String| Path::new(name).extension().is_none_or(|it| it != "txt");
    let stem = |name: String| name.strip_suffix(".toml").map_or(name.clone(), str::to_owned);
    names_in(&folder()).into_iter().filter(is_fixture).map(stem)
}

/// The rules that have a fixture which breaks them.
fn rules() -> BTreeSet<String> {
    let is_other = |name: &String| OTHER_FIXTURES.contains(&name.as_str());
    fixtures().filter(|name| !is_other(name) && !name.ends_with(NEAR)).collect()
}

/// The rules that have a fixture which nearly breaks them.
fn nearly_broken_rules() -> BTreeSet<String> {
    fixtures().filter_map(|name| name.strip_suffix(NEAR).map(str::to_owned)).collect()
}

/// The findings about a fixture.
fn findings(fixture: &str) -> Vec<Finding> {
    let file = folder().join(format!("{fixture}.toml"));
    let path = if file.exists() { file } else { folder().join(fixture) };
    lint(&specs_at(&path))
}

/// The findings about a near miss, renamed, because the name of its file cannot name a module.
fn findings_of_near_miss(rule: &str) -> Vec<Finding> {
    let file = folder().join(format!("{rule}{NEAR}.toml"));
    match fs::read(file) {
        Ok(spec) => lint(&[SpecFile::new(format!("spec/{rule}.toml"), spec)]),
        Err(_) => findings(&format!("{rule}{NEAR}")),
    }
}

fn snapshot(fixture: &str) -> PathBuf {
    folder().join(format!("{fixture}.txt"))
}

#[test]
fn each_fixture_breaks_its_rule_and_no_other() {
    for rule in rules() {
        let findings = findings(&rule);
        let broken: BTreeSet<_> = findings.iter().map(|finding| finding.rule.id).collect();
        assert_eq!(broken, BTreeSet::from([rule.as_str()]), "{}", lines(&findings));
        assert_snapshot(&lines(&findings), &snapshot(&rule));
    }
}

#[test]
fn near_misses_break_no_rule() {
    for rule in nearly_broken_rules() {
        assert_eq!(lines(&findings_of_near_miss(&rule)), "", "{rule}");
    }
}

#[test]
fn no_snapshot_outlives_its_fixture() {
    let snapshots: BTreeSet<_> = names_in(&folder())
        .iter()
        .filter_map(|name| name.strip_suffix(".txt"))
        .map(str::to_owned)
        .collect();
    let mut fixtures = rules();
    fixtures.insert("twenty".to_owned());
    assert_same(&snapshots, &fixtures);
}

#[test]
fn a_sound_spec_has_no_finding() {
    assert_eq!(lines(&findings("sound")), "");
}

#[test]
fn twenty_errors_of_one_file_are_found_in_one_run_at_their_places() {
    let spec = fs::read_to_string(folder().join("twenty.toml")).expect("the fixture can be read");
    let expected = marks(&spec);
    let rules: BTreeSet<_> = expected.iter().map(|(_, _, rule)| *rule).collect();
    assert_eq!(rules.len(), 20, "{rules:?}");
    let findings = findings("twenty");
    let found: BTreeSet<_> =
        findings.iter().map(|finding| (finding.line, finding.column, finding.rule.id)).collect();
    assert_eq!(found, expected);
    assert_eq!(findings.len(), 20);
    assert_snapshot(&lines(&findings), &snapshot("twenty"));
}

/// The places that `# ^ rule` and `#< rule` point at, in the line above them.
fn marks(spec: &str) -> BTreeSet<(usize, usize, &str)> {
    let mut marks = BTreeSet::new();
    for (lines_above, line) in spec.lines().enumerate() {
        let Some((pointer, rule)) = line.rsplit_once(' ').filter(|_| line.starts_with('#')) else {
            continue;
        };
        if pointer == "#<" {
            marks.insert((lines_above, 1, rule));
        } else if pointer.ends_with(" ^") {
            marks.insert((lines_above, pointer.chars().count(), rule));
        }
    }
    marks
}

#[test]
fn every_rule_has_both_fixtures_and_every_fixture_a_rule() {
    let known: BTreeSet<_> = RULES.iter().map(|rule| rule.id.to_owned()).collect();
    assert_eq!(known.len(), RULES.len(), "two rules have one name");
    let mut expected = known;
    assert!(expected.remove(INTERNAL_RULE));
    assert_same(&rules(), &expected);
    assert_same(&nearly_broken_rules(), &expected);
    // A file and a folder with the same name would be one fixture too many.
    assert_eq!(fixtures().count(), 2 * expected.len() + OTHER_FIXTURES.len());
}

#[test]
fn what_is_used_twice_on_one_line_is_used_twice() {
    let in_one_line = |text: &str| text.trim().replace('\n', ", ");
    let (head, table) = SOUND.split_once("[[table]]").expect("there is a table");
    let (table, entries) = table.split_once("[[table.error]]").expect("there is an entry");
    let entry = entries.split("[[table.error]]").next().expect("there is one");
    let (file, source) = head.split_once("[[source]]").expect("there is a source");
    let (entry, source) = (in_one_line(entry), in_one_line(source));
    let spec = format!(
        "{file}source = [{{ {source} }}, {{ {source} }}]\n[[table]]{table}\
         error = [{{ {entry} }}, {{ {entry} }}]\n"
    );
    let acceptance = "rule = \"code_removed\", table = \"cdn\", fingerprint = \"0\", \
                      reason = \"nobody has it\", version = \"1.0.0\"";
    let accepted = format!("schema = 1\naccepted = [{{ {acceptance} }}, {{ {acceptance} }}]\n");
    let files =
        [SpecFile::new("spec/cdn.toml", spec), SpecFile::new("spec/accepted.toml", accepted)];
    let findings = lint(&files);
    let broken: Vec<_> = findings.iter().map(|finding| finding.rule.id).collect();
    assert_eq!(
        broken,
        [
            "acceptance_duplicate",
            "duplicate_source",
            "duplicate_code",
            "duplicate_name",
            "duplicate_id"
        ],
        "{}",
        lines(&findings)
    );
}

#[test]
fn every_rule_is_described() {
    let mut said = BTreeSet::new();
    for rule in RULES.iter() {
        let is_snake_case = rule.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        assert!(is_snake_case || rule.id == "not_utf8", "{}", rule.id);
        assert!(said.insert(rule.what), "{} finds what another rule finds", rule.id);
        assert!(!rule.what.is_empty() && !rule.why.is_empty(), "{}", rule.id);
        assert_eq!(rule.bump, None, "{}", rule.id);
    }
}
