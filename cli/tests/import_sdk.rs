//! `tcerr import --from sdk-go` as people run it, on a made-up SDK.

mod crates;

use std::fs;

use serde_json::Value;
use snapbox::{assert_data_eq, file};

use crate::support::{printed, standard_error};
use crates::Crate;

/// The words of the specs.
const WORDS: [&str; 3] = ["InternalError", "InvalidParameter", "InvalidParameter.Size"];

fn with(words: &[&'static str]) -> Vec<&'static str> {
    [&WORDS, words].concat()
}

#[test]
fn the_release_of_the_specs_changes_nothing() {
    let it = Crate::new();
    it.list("zh", "one", "v20200101", &WORDS);
    let before = it.files();
    for arguments in [&[][..], &["--retire"], &["--all-titles"]] {
        let text = printed(&it.import(arguments), 0);
        assert!(
            text.contains("4 known, 0 added") && text.contains("\nnothing to write\n"),
            "{text}"
        );
        assert_eq!(it.files(), before);
    }
}

#[test]
fn new_words_are_added_in_order_and_nothing_else_changes() {
    let it = Crate::new();
    let new =
        ["Aborted", "InternalError.", "InvalidParameter.Late", "InvalidParameterSize", "Zone"];
    it.list("zh", "one", "v20200101", &with(&new));
    it.release("zh", "1.0.1");
    let dry = printed(&it.import(&["--date", "2026-02-01", "--dry-run"]), 1);
    assert!(dry.contains("would write:\n  spec/one.toml\n"), "{dry}");
    assert_eq!(it.read("spec/one.toml"), Crate::new().read("spec/one.toml"));

    let text = printed(&it.import(&["--date", "2026-02-01"]), 1);
    assert_data_eq!(text.replace(&it.root(), "[ROOT]"), file!["import_sdk/added.txt": Text]);
    assert_data_eq!(it.read("spec/one.toml"), file!["import_sdk/added.toml": Text]);
    assert_eq!(it.read("spec/two.toml"), Crate::new().read("spec/two.toml"));
    // The second time, nothing is new.
    let before = it.files();
    let again = printed(&it.import(&["--date", "2026-02-01"]), 0);
    assert!(again.contains("nothing to write"), "{again}");
    assert_eq!(it.files(), before);
}

#[test]
fn all_specs_can_name_the_release() {
    let it = Crate::new();
    it.list("zh", "one", "v20200101", &with(&["Zone"]));
    it.release("zh", "1.0.1");
    printed(&it.import(&["--date", "2026-02-01", "--all-titles"]), 0);
    for spec in ["spec/one.toml", "spec/two.toml"] {
        let text = it.read(spec);
        let source = "id = \"sdk-go-zh\"\ntitle.en = \"Official Go SDK v1.0.1 of 2026-02-01: ";
        assert!(text.contains(source) && text.contains("sources = [\"sdk-go-zh\"]"), "{text}");
    }
}

#[test]
fn a_retired_word_that_is_listed_again_is_revived() {
    let it = Crate::new();
    it.list("zh", "one", "v20200101", &with(&["FailedOperation", "LimitExceeded"]));
    let text = printed(&it.import(&[]), 0);
    assert!(
        text.contains("listed again: FailedOperation\n  listed again: LimitExceeded\n"),
        "{text}"
    );
    let spec = it.read("spec/one.toml");
    assert!(spec.contains("\n\"FailedOperation\" = {}\n"), "{spec}");
    assert!(spec.contains("\n\"LimitExceeded\" = { name = \"Limit\" }\n"), "{spec}");
}

#[test]
fn words_are_retired_after_thirty_days() {
    let it = Crate::new();
    it.list(
        "zh",
        "one",
        "v20200101",
        &with(&["InvalidParameter.Old", "InvalidParameter.New", "AuthFailure"]),
    );
    it.commit("zh", "2026-01-01");
    printed(&it.import(&[]), 0);
    it.list("zh", "one", "v20200101", &with(&["InvalidParameter.New"]));
    it.commit("zh", "2026-02-01");
    it.list("zh", "one", "v20200101", &WORDS);
    it.commit("zh", "2026-03-02");
    // Without the option it is only reported.
    let before = it.files();
    let text = printed(&it.import(&[]), 0);
    assert_data_eq!(text, file!["import_sdk/gone.txt": Text]);
    assert_eq!(it.files(), before);
    // Without a history, that is reported too.
    fs::rename(it.path("zh/.git"), it.path("zh/git")).unwrap();
    let text = printed(&it.import(&["--retire", "--date", "2026-03-03"]), 0);
    assert!(text.contains("kept, since when is unknown") && !text.contains(": retired"), "{text}");
    fs::rename(it.path("zh/git"), it.path("zh/.git")).unwrap();

    let text = printed(&it.import(&["--retire", "--date", "2026-03-03"]), 0);
    assert!(
        text.contains("InvalidParameter.Old, not since 2026-02-01 (30 days): retired"),
        "{text}"
    );
    let spec = it.read("spec/one.toml");
    let line = "\"InvalidParameter.Old\" = { status = \"retired\", since = \"0.3.0\", unlisted = \"2026-02-01\" }\n";
    assert!(spec.contains(line), "{spec}");
    assert!(spec.contains("\n\"AuthFailure\" = {}\n\"FailedOperation\""), "{spec}");
    assert!(spec.contains("\n\"InvalidParameter.New\" = {}\n"), "{spec}");
    let before = it.files();
    printed(&it.import(&["--retire", "--date", "2026-03-03"]), 0);
    assert_eq!(it.files(), before);
}

#[test]
fn a_table_that_loses_many_words_is_stopped() {
    let it = Crate::new();
    let many = ["A.A", "A.B", "A.C", "A.D", "A.E", "A.F"];
    it.list("zh", "one", "v20200101", &with(&many));
    printed(&it.import(&[]), 0);
    it.list("zh", "one", "v20200101", &with(&["Zone"]));
    let before = it.files();
    let text = printed(&it.import(&["--retire"]), 1);
    assert!(text.contains("stopped: 6 of its 9 words are no longer listed"), "{text}");
    assert!(text.contains("not placed: Zone ("), "{text}");
    assert_eq!(it.files(), before);
    let text = printed(&it.import(&["--retire", "--force"]), 0);
    assert!(
        text.contains("added: Zone\n") && it.read("spec/one.toml").contains("\n\"Zone\" = {}\n")
    );
    assert!(text.contains("no longer listed: A.A: kept, since when is unknown"), "{text}");
}

#[test]
fn a_word_that_may_be_respelled_is_left_to_a_person() {
    let it = Crate::new();
    it.list(
        "zh",
        "one",
        "v20200101",
        &["InternalError", "InvalidParameter", "InvalidParameter.SIZE"],
    );
    let text = printed(&it.import(&["--retire"]), 1);
    let expected = "respelled? InvalidParameter.SIZE may be InvalidParameter.Size: if so, set \
                    former_words = [\"InvalidParameter.Size\"] and keep the old name";
    assert!(text.contains(expected), "{text}");
    assert!(it.read("spec/one.toml").contains("\"InvalidParameter.SIZE\" = { name = \"TODO\" }\n"));
}

#[test]
fn both_editions_are_merged() {
    let it = Crate::new();
    it.list("zh", "one", "v20200101", &WORDS);
    it.list("en", "one", "v20200101", &with(&["Zone"]));
    it.release("en", "3.0.9");
    let intl = ["--intl", &*it.path("en"), "--date", "2026-02-01"];
    let text = printed(&it.import(&intl), 0);
    assert!(text.contains("5 words listed (8 constants, 3 repeat another"), "{text}");
    let spec = it.read("spec/one.toml");
    assert!(spec.contains("id = \"sdk-go-en-3-0-9\"\ntitle.en = \"Official Go SDK (international) v3.0.9 of 2026-02-01"), "{spec}");
    // The international edition has the given day, so it is a different release.
    assert!(spec.contains("sources = [\"sdk-go-zh-1-0-0\", \"sdk-go-en-3-0-9\"]\n"), "{spec}");
    // Without all editions, it is unknown whether a word is gone.
    let text = printed(&it.import(&["--retire", "--date", "2026-02-01"]), 0);
    assert!(text.contains(": 4 known") && !text.contains("no longer"), "{text}");
}

#[test]
fn new_versions_and_new_services_are_added_completely() {
    let it = Crate::new();
    it.list("zh", "one", "v20200101", &WORDS);
    it.list("zh", "one", "v20260131", &["InternalError"]);
    it.list(
        "zh",
        "many",
        "v20250101",
        &["InternalError", "InvalidParameter.X", "InvalidParameterX"],
    );
    it.list("zh", "empty", "v20250101", &[]);
    it.list("zh", "match", "v20250101", &["InternalError"]);
    let text = printed(&it.import(&[]), 1);
    assert_data_eq!(text.replace(&it.root(), "[ROOT]"), file!["import_sdk/new.txt": Text]);
    assert_data_eq!(it.read("spec/many.toml"), file!["import_sdk/many.toml": Text]);
    let one = it.read("spec/one.toml");
    assert!(one.ends_with("\n\n[table.codes]\n\"InternalError\" = {}\n"), "{one}");
    assert!(one.contains("version = \"2026-01-31\"\nlabel.en = \"One (2026-01-31)\"\n"), "{one}");
    let products = it.read("spec/products.toml");
    assert!(products.contains("[[product]]\nid = \"many\"\nname.en = \"TODO\"\nname.zh = \"许多\"\n\n[[product]]\nid = \"one\""));
    let manifest = it.read("Cargo.toml");
    assert!(
        manifest.contains(
            "all = [\n    \"many\",\n    \"one\",\n    \"two\",\n]\nmany = []\none = []\n"
        )
    );
    let before = it.files();
    printed(&it.import(&[]), 1);
    assert_eq!(it.files(), before);
}

#[test]
fn values_that_are_not_words_are_reported_and_the_rest_is_imported() {
    let it = Crate::new();
    it.list("zh", "one", "v20200101", &with(&["a b", "Zone"]));
    let report: Value =
        serde_json::from_str(&printed(&it.import(&["--format", "json"]), 1)).unwrap();
    let totals = &report["totals"];
    let number = |key: &str| totals[key].as_u64().unwrap();
    assert_eq!(number("constants"), number("merged") + number("not_words") + number("words"));
    assert_eq!(
        number("words"),
        number("known") + number("added") + number("revived") + number("not_placed")
    );
    assert_eq!((number("not_words"), number("added")), (1, 1));
    let not_placed = &report["tables"][0]["not_placed"][0];
    assert_eq!(not_placed["word"], "a b");
    assert!(
        not_placed["place"]
            .as_str()
            .unwrap()
            .ends_with("zh/tencentcloud/one/v20200101/errors.go:12")
    );
    let markdown = printed(&it.import(&["--format", "markdown"]), 1);
    assert!(
        markdown.contains("\n## one 2020-01-01 (spec/one.toml)\n\n4 known.\n\n- not placed: a b ("),
        "{markdown}"
    );
}

#[test]
fn unreadable_files_are_reported_and_nothing_is_written() {
    let it = Crate::new();
    it.list("zh", "one", "v20200101", &with(&["Zone"]));
    let before = it.files();
    let path = it.path("zh/tencentcloud/one/v20200101/errors.go");
    let file = fs::read_to_string(&path).unwrap();
    for (content, expected) in [
        (
            file.replace("\"Zone\"", "Zone").into_bytes(),
            "one/v20200101/errors.go:12: is not a constant",
        ),
        (b"package v1\n\n\xFF\n".to_vec(), "one/v20200101/errors.go:3: is not UTF-8"),
        (
            file.replace("\n)", "").into_bytes(),
            "errors.go:3: begins a block of constants that does not end",
        ),
        (b"<html>".to_vec(), "errors.go:1: is neither a package clause"),
    ] {
        fs::write(&path, content).unwrap();
        let text = standard_error(&it.import(&[]), 2);
        assert!(text.contains(expected), "{text}");
    }
    fs::write(&path, file).unwrap();
    let text = standard_error(&it.import_from(&it.path("spec"), &["--date", "2026-01-01"]), 2);
    assert!(text.contains("has no tencentcloud/SERVICE/VERSION/errors.go"), "{text}");
    let text = standard_error(&it.import(&["--date", "2025-12-31"]), 2);
    assert!(
        text.contains(
            "v1.0.0 of 2025-12-31 is older than the release that the specs are from, of 2026-01-01"
        ),
        "{text}"
    );
    let text = standard_error(&it.import(&["--date", "yesterday"]), 2);
    assert!(text.contains("`yesterday` is not a day"), "{text}");
    fs::write(it.path("zh/tencentcloud/common/http/request.go"), "").unwrap();
    let text = standard_error(&it.import_from(&it.path("zh"), &[]), 2);
    assert!(
        text.contains("name it with --release v1.2.3") && text.contains("name it with --date"),
        "{text}"
    );
    let text = it.read("spec/one.toml");
    fs::write(it.path("spec/one.toml"), text.replace(" = {}", "={}")).unwrap();
    let text = standard_error(&it.import(&["--release", "v1.0.0"]), 2);
    assert!(text.contains("spec/one.toml is not formatted; run `tcerr fmt` first"), "{text}");
    fs::write(it.path("spec/one.toml"), &before["spec/one.toml"]).unwrap();
    assert_eq!(it.files(), before);
}
