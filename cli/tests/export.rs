//! `tcerr export`, `completions` and `man` as people run them. The tests of the page in a browser are
//! in `page-tests/`.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use serde_json::Value;
use snapbox::{assert_data_eq, file};

use crate::support::{codes, command, standard_error, standard_output, tcerr};

#[test]
fn the_catalog_is_complete_and_consistent() {
    let text = standard_output(&tcerr(&["export", "--format", "json"]));
    let catalog: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(catalog["schema_version"], 1);
    let texts = |list: &str, key: &str| -> BTreeSet<String> {
        let list = catalog[list].as_array().unwrap();
        list.iter().map(|item| item[key].as_str().unwrap().to_owned()).collect()
    };
    let entries = catalog["entries"].as_array().unwrap();
    assert_eq!(entries.len(), codes());
    assert_eq!(texts("entries", "table"), texts("tables", "name"));
    let cited = entries.iter().flat_map(|entry| entry["sources"].as_array().unwrap());
    let cited: BTreeSet<_> = cited.map(|id| id.as_str().unwrap().to_owned()).collect();
    assert_eq!(cited, texts("sources", "id"));
    for source in catalog["sources"].as_array().unwrap() {
        let [en, zh] = ["en", "zh"].map(|lang| source["title"][lang].as_str().unwrap());
        assert!(en.is_ascii() && !zh.is_ascii(), "{source}");
        // The addresses of most pages of API 2.0 are unknown.
        let is_known = entries
            .iter()
            .any(|entry| entry["code"].is_string() && entry["sources"][0] == source["id"]);
        assert!(!is_known || source["url"].is_string(), "{source}");
    }
    let denied = entries.iter().find(|entry| entry["code"] == 4300).unwrap();
    let denied = serde_json::to_string_pretty(denied).unwrap() + "\n";
    assert_data_eq!(denied, file!["export/entry.json": Text]);
}

/// The schemas say that a code is a number or a string.
#[test]
fn codes_are_numbers_in_some_tables_and_words_in_others() {
    let text = standard_output(&tcerr(&["export", "--format", "json"]));
    let catalog: Value = serde_json::from_str(&text).unwrap();
    for entry in catalog["entries"].as_array().unwrap() {
        let table = entry["table"].as_str().unwrap();
        let is_word = table == "common" || table.contains("_v20");
        assert_eq!(
            (entry["code"].is_i64(), entry["code"].is_string()),
            (!is_word, is_word),
            "{entry}"
        );
    }
    for name in ["catalog", "codes", "explanations"] {
        let schema: Value =
            serde_json::from_str(&standard_output(&tcerr(&["schema", name]))).unwrap();
        let code = &schema["$defs"]["Entry"]["properties"]["code"];
        assert_eq!(code["type"], serde_json::json!(["integer", "string"]), "{name}");
    }
}

#[test]
fn markdown_has_one_line_per_code_in_either_language() {
    let text = standard_output(&tcerr(&["export", "--format", "markdown"]));
    let start: Vec<_> = text.split_inclusive('\n').take(8).collect();
    assert_data_eq!(start.concat(), file!["export/start.md": Text]);
    assert!(text.contains("\n### What other pages say\n\n- 4100 "), "{text}");
    let text = standard_output(&tcerr(&["export", "--format", "markdown", "--lang", "zh"]));
    assert!(
        text.starts_with("# 腾讯云 API 错误码\n\n## 公共错误码（`public`）\n\n| 错误码 "),
        "{text}"
    );
    assert!(text.contains("`QuotaExceeded`，云服务器："), "{text}");
}

#[test]
fn a_file_is_written_in_one_step_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("codes.html");
    let arguments = ["export", "--format", "html", "--output", path.to_str().unwrap()];
    assert_eq!(standard_output(&tcerr(&arguments)), "");
    let page = fs::read_to_string(&path).unwrap();
    assert_eq!(page, standard_output(&tcerr(&["export", "--format", "html"])));
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        1,
        "nothing else is left in the folder"
    );

    let path = folder.path().join("no/such/folder.html");
    let arguments = ["export", "--format", "html", "--output", path.to_str().unwrap()];
    let text = standard_error(&tcerr(&arguments), 2);
    assert!(text.starts_with("error: cannot write "), "{text}");
    assert!(text.contains("folder.html: "), "{text}");
}

/// `--output /dev/stdout` and `>(…)` are not regular files, and must not be replaced by one.
#[test]
#[cfg(unix)]
fn pipes_are_written_to_and_not_replaced() {
    use std::os::unix::fs::FileTypeExt as _;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
    let reader = {
        let path = path.clone();
        std::thread::spawn(move || fs::read_to_string(path).unwrap())
    };
    let arguments = ["export", "--format", "json", "--output", path.to_str().unwrap()];
    assert_eq!(standard_output(&tcerr(&arguments)), "");
    assert!(fs::metadata(&path).unwrap().file_type().is_fifo());
    let text = standard_output(&tcerr(&["export", "--format", "json", "--output", "-"]));
    assert_eq!(reader.join().unwrap(), text);
}

#[test]
fn a_chinese_page_is_chinese_before_its_script_runs() {
    let page = standard_output(&tcerr(&["export", "--format", "html", "--lang", "zh"]));
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"zh-CN\">"), "{}", &page[..60]);
}

#[test]
fn shells_can_read_their_completions() {
    let script = standard_output(&tcerr(&["completions", "bash"]));
    let status = Command::new("bash").args(["-n", "-c", &script]).status();
    assert!(status.unwrap().success(), "bash cannot parse it");
    for (shell, start) in [("zsh", "#compdef tcerr\n"), ("fish", "# Print")] {
        let script = standard_output(&tcerr(&["completions", shell]));
        assert!(script.starts_with(start), "{shell}: {script}");
        for word in ["project_query", "common", "explain"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
}

#[test]
fn every_command_has_a_manual_page() {
    let page = standard_output(&tcerr(&["man"]));
    assert!(page.contains(".TH tcerr 1") && page.contains("tcerr\\-explain(1)"), "{page}");
    let page = standard_output(&tcerr(&["man", "explain"]));
    assert!(page.contains("tcerr\\-explain") && page.contains("\\-\\-table"), "{page}");
    let text = standard_error(&tcerr(&["man", "explian"]), 1);
    assert_eq!(text, "error: there is no command `explian`; `tcerr help` lists the commands\n");

    let folder = tempfile::tempdir().unwrap();
    standard_output(&tcerr(&["man", "--output", folder.path().to_str().unwrap()]));
    for page in ["tcerr.1", "tcerr-explain.1", "tcerr-search.1"] {
        assert!(folder.path().join(page).exists(), "{page}");
    }
}

/// A full disk after `>` is an error, not a panic.
#[test]
#[cfg(target_os = "linux")]
fn write_errors_are_reported() {
    let commands = "rules|rules --markdown|rules syntax|man|completions bash|list|search domain|\
        explain 4000|export --format json|schema spec|generate --check";
    for line in commands.split('|') {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let arguments: Vec<_> = line.split(' ').collect();
        let output = command(&arguments).stdout(full).output().unwrap();
        let text = standard_error(&output, 2);
        assert!(text.starts_with("error: cannot write the answer: "), "{line}: {text}");
    }
}
