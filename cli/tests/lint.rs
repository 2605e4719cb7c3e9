//! `tcerr lint`, `rules` and `schema` as people and machines run them.

use std::fs;
use std::path::Path;

use snapbox::{assert_data_eq, file};

use crate::support::{command, printed, standard_error, tcerr};

fn lint(format: &str) -> String {
    printed(&tcerr(&["lint", "--format", format, "cli/tests/lint/faults.toml"]), 1)
}

#[test]
fn the_specs_of_this_project_have_no_findings() {
    assert_eq!(printed(&tcerr(&["lint", "--deny", "warnings"]), 0), "no findings\n");
    let json = printed(&tcerr(&["lint", "--format", "json"]), 0);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["findings"].as_array().map(Vec::len), Some(0));
}

#[test]
fn findings_are_shown_under_their_text_also_in_chinese() {
    assert_data_eq!(lint("text"), file!["lint/text.txt"]);
}

#[test]
fn findings_can_be_one_line_each() {
    assert_data_eq!(lint("short"), file!["lint/short.txt"]);
}

#[test]
fn findings_can_be_json() {
    assert_data_eq!(lint("json"), file!["lint/findings.json": Text]);
}

#[test]
fn findings_can_be_markdown() {
    assert_data_eq!(lint("markdown"), file!["lint/markdown.md": Text]);
}

#[test]
fn findings_can_be_workflow_commands() {
    assert_data_eq!(lint("github"), file!["lint/github.txt"]);
}

#[test]
fn github_shows_how_many_findings_are_left_out() {
    let arguments = ["lint", "--format", "github", "codegen/tests/faults/twenty.toml"];
    let text = printed(&tcerr(&arguments), 1);
    let commands: Vec<_> = text.lines().filter(|line| line.starts_with("::error ")).collect();
    assert_eq!(commands.len(), 10, "{text}");
    assert!(commands[9].ends_with("::11 more are in the log of this step"), "{text}");
    assert_eq!(text.lines().count(), 9 + 1 + 11 + 1, "{text}");
}

#[test]
fn a_warning_does_not_fail_unless_it_is_denied() {
    let path = "codegen/tests/faults/retry_contradicts_remedy.toml";
    let text = printed(&tcerr(&["lint", "--format", "short", path]), 0);
    assert!(text.contains(": warn[retry_contradicts_remedy]: "), "{text}");
    assert_eq!(
        printed(&tcerr(&["lint", "--format", "short", "--deny", "warnings", path]), 1),
        text
    );
}

#[test]
fn certain_fixes_are_applied_and_the_rest_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("cdn.toml");
    let sound = include_str!("../../codegen/tests/faults/sound.toml");
    let wrong = sound
        .replace("code = 2001", "code = \"2001\"")
        .replace("domain, then", "domain，then")
        .replace("\"never\"\nbasis = \"documented\"", "\"nevr\"\nbasis = \"documented\"");
    fs::write(&spec, wrong).unwrap();
    let path = spec.to_string_lossy();
    let run = || tcerr(&["lint", "--fix", "--format", "short", &path]);
    let output = run();
    let left =
        format!("{path}:39:9: error[unknown_value]: unknown value `nevr`; did you mean `never`?\n");
    assert!(printed(&output, 1).starts_with(&left), "{output:?}");
    let said = String::from_utf8_lossy(&output.stderr);
    let said: Vec<_> = said.lines().filter_map(|line| line.strip_prefix("fixed ")).collect();
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said[0].contains("18:8: error[wrong_type]: "), "{said:?}");
    assert!(said[1].contains("23:32: error[wrong_script]: "), "{said:?}");
    let fixed = fs::read_to_string(&spec).unwrap();
    assert_eq!(
        fixed,
        sound.replace("\"never\"\nbasis = \"documented\"", "\"nevr\"\nbasis = \"documented\"")
    );
    let output = run();
    assert!(output.stderr.is_empty() && printed(&output, 1).starts_with(&left), "{output:?}");
    assert_eq!(fs::read_to_string(&spec).unwrap(), fixed);
}

#[test]
fn color_is_for_terminals_only_and_no_color_is_honored() {
    let run = |name: &str, value: &str| {
        let mut command = command(&["lint", "codegen/tests/faults/twenty.toml"]);
        command.env(name, value);
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    assert!(!run("TERM", "xterm").contains('\u{1B}'), "a pipe is not a terminal");
    assert!(run("CLICOLOR_FORCE", "1").contains('\u{1B}'), "unless it is forced");
    assert!(!run("NO_COLOR", "1").contains('\u{1B}'));
}

#[test]
fn an_unreadable_file_is_trouble() {
    let text = standard_error(&tcerr(&["lint", "spec/no-such-file.toml"]), 2);
    assert!(text.starts_with("error: cannot read spec/no-such-file.toml: "), "{text}");
}

#[test]
fn a_rule_is_explained() {
    let text = printed(&tcerr(&["rules", "title_stop"]), 0);
    assert_data_eq!(text, file!["lint/rule.txt"]);
    let text = printed(&tcerr(&["rules", "code_added"]), 0);
    assert!(text.starts_with("code_added (note or error, minor)\n\nA code is new;"), "{text}");
    let list = printed(&tcerr(&["rules"]), 0);
    assert!(list.lines().count() > 40 && list.contains("\nduplicate_code "), "{list}");
    let text = standard_error(&tcerr(&["rules", "no_such_rule"]), 1);
    assert_eq!(text, "error: no rule is named `no_such_rule`; `tcerr rules` lists the rules\n");
    let text = standard_error(&tcerr(&["rules", "duplicat_code"]), 1);
    assert_eq!(text, "error: no rule is named `duplicat_code`; did you mean `duplicate_code`?\n");
}

/// A spec is checked against the list of products next to it, which is not checked itself.
#[test]
fn the_products_next_to_a_spec_are_known() {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("cdn.toml");
    fs::write(&spec, "schema = 1\nproduct = \"cdnn\"\n").unwrap();
    let lint = || printed(&tcerr(&["lint", "--format", "short", &spec.to_string_lossy()]), 1);
    assert!(!lint().contains("cdnn"), "{}", lint());
    let products =
        "schema=1\nproduct = [{ id = 'cdn', name = { en = 'CDN', zh = '内容分发网络' } }]\n";
    fs::write(folder.path().join("products.toml"), products).unwrap();
    let said = "cdn.toml:2:11: error[unknown_value]: unknown value `cdnn`; did you mean `cdn`?\n";
    assert!(lint().contains(said) && !lint().contains("products.toml"), "{}", lint());
}

/// Each page is the output of a command: `tcerr ... > page` updates it.
#[test]
fn generated_pages_are_up_to_date() {
    let mut old = Vec::new();
    for (path, arguments) in [
        ("docs/specs/rules.md", &["rules", "--markdown"]),
        ("docs/specs/findings.schema.json", &["schema", "findings"]),
        ("docs/looking-up/explanations.schema.json", &["schema", "explanations"]),
        ("docs/looking-up/codes.schema.json", &["schema", "codes"]),
        ("docs/looking-up/catalog.schema.json", &["schema", "catalog"]),
        ("docs/specs/import.schema.json", &["schema", "import"]),
        ("docs/specs/import-sdk.schema.json", &["schema", "import-sdk"]),
        ("spec/schema.json", &["schema", "spec"]),
    ] {
        let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
        if fs::read_to_string(page).unwrap() != printed(&tcerr(arguments), 0) {
            old.push(format!("cargo run -- {} > {path}", arguments.join(" ")));
        }
    }
    assert!(old.is_empty(), "these pages are out of date:\n{}", old.join("\n"));
}

/// The parser lists the known fields when it finds an unknown one.
#[test]
fn the_schema_has_the_fields_of_the_parser() {
    let schema: serde_json::Value =
        serde_json::from_str(&printed(&tcerr(&["schema", "spec"]), 0)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fields.toml");
    for (header, definition) in [
        ("", &schema),
        ("[[source]]\n", &schema["$defs"]["Source"]),
        ("[[table]]\n", &schema["$defs"]["Table"]),
        ("[[table]]\n[[table.error]]\n", &schema["$defs"]["Entry"]),
        ("[[table]]\n[[table.error]]\n[[table.error.edition]]\n", &schema["$defs"]["Edition"]),
        ("[[table]]\n[[table.error]]\n[table.error.title]\n", &schema["$defs"]["Text"]),
    ] {
        fs::write(&path, format!("{header}no-such-field-at-all = 1\n")).unwrap();
        let text = printed(&tcerr(&["lint", "--format", "short", &path.to_string_lossy()]), 1);
        let known = text.lines().find_map(|line| line.split_once("at-all`; known: ")).unwrap().1;
        let mut known: Vec<_> = known.split(", ").collect();
        known.sort_unstable();
        let described = definition["properties"].as_object().unwrap();
        assert_eq!(described.keys().map(String::as_str).collect::<Vec<_>>(), known, "{header}");
    }
}
