//! `tcerr` on the services of API 3.0: words of one service, words of many, and `--service`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value;
use snapbox::{assert_data_eq, file};
use tencentcloud_errors::{CommonError, Entry, Table};

use crate::support::{command, printed, standard_error, standard_output, tables, tcerr};

fn explain(arguments: &[&str]) -> String {
    standard_output(&tcerr(&[&["explain"], arguments].concat()))
}

/// The answers for a file, as JSON.
fn answers(text: &str) -> Vec<Value> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("words");
    fs::write(&path, text).unwrap();
    let output = tcerr(&["explain", "--format=json", "--file", path.to_str().unwrap()]);
    let mut document: Value = serde_json::from_str(&standard_output(&output)).unwrap();
    match document["answers"].take() {
        Value::Array(answers) => answers,
        other => panic!("{other}"),
    }
}

fn entries() -> impl Iterator<Item = Entry> {
    tables().flat_map(Table::entries)
}

#[test]
fn every_code_is_explained_if_its_table_is_named() {
    let line = |entry: Entry| format!("{} {}\n", entry.table().name(), entry.code());
    let text: String = entries().map(line).collect();
    let answers = answers(&text);
    // Words that say the same are merged; codes with their tables are not.
    assert_eq!(answers.len(), entries().count());
    for (answer, entry) in answers.iter().zip(entries()) {
        let main = answer["entries"].as_array().unwrap();
        assert_eq!(main.len(), 1, "{answer}");
        assert_eq!(main[0]["table"], entry.table().name());
        assert_eq!(main[0]["name"], entry.name());
        assert_eq!(main[0]["retirement"].is_null(), entry.retirement().is_none());
        assert!(!main[0]["title"]["zh"].as_str().unwrap().is_empty());
    }
}

/// The common table first; else the only service, or each different answer once, naming all services.
#[test]
fn every_word_is_answered_by_all_that_list_it() {
    let services = tables().filter(|table| table.product().is_some());
    let listed: BTreeSet<_> = services.flat_map(Table::entries).filter_map(Entry::word).collect();
    let lines: Vec<_> = listed.iter().map(|word| format!("code={word}")).collect();
    let text = lines.join("\n");
    let answers = answers(&text);
    let mut by_word = BTreeMap::new();
    for answer in &answers {
        let word = answer["query"].as_str().unwrap().trim_start_matches("code=");
        by_word.insert(word, answer);
    }
    let mut most = 0;
    for word in &listed {
        // A word with blanks or signs in it is not found in a line.
        let is_plain = word.bytes().all(|it| it.is_ascii_alphanumeric() || b"._-".contains(&it));
        if !is_plain || word.ends_with('.') {
            continue;
        }
        let Some(answer) = by_word.get(word) else {
            panic!("{word} has no answer");
        };
        let main = answer["entries"].as_array().unwrap();
        if CommonError::TABLE.by_word(word).is_some() {
            assert_eq!((main.len(), &main[0]["table"]), (1, &"common".into()), "{word}");
            continue;
        }
        let names = main.iter().map(|it| it["table"].as_str().unwrap());
        let others = answer["also_listed_by"].as_array().unwrap();
        let names: BTreeSet<_> =
            names.chain(others.iter().map(|it| it.as_str().unwrap())).collect();
        // Services that list it as a former word are found too.
        let services = tables().filter(|table| table.by_word(word).is_some());
        assert_eq!(names, services.map(Table::name).collect(), "{word}");
        most = most.max(main.len());
    }
    assert!(most > 1 && most <= 8, "{most} answers to one word");
}

#[test]
fn one_service_answers_and_several_are_named() {
    assert_data_eq!(explain(&["ResourceNotFound.CdnHostNotExists"]), file!["services/one.txt"]);
    assert_data_eq!(explain(&["InternalError.DbError"]), file!["services/many.txt"]);
    assert_data_eq!(
        explain(&["InternalError.DbError", "--lang=zh"]),
        file!["services/many.zh.txt"]
    );
    assert_data_eq!(
        explain(&["OperationDenied.InstanceOperationInProgress"]),
        file!["services/differ.txt"]
    );
}

/// A common word means the same whoever lists it, unless a service is named.
#[test]
fn a_service_answers_for_itself_before_the_common_table() {
    let text = explain(&["InternalError"]);
    assert!(text.starts_with("internal error\ncommon InternalError "), "{text}");
    assert!(!text.contains("also listed"), "{text}");
    let text = explain(&["InternalError", "--service", "cdn"]);
    assert_eq!(explain(&["InternalError", "--service", "CDN"]), text);
    assert!(text.starts_with("internal error\ncdn_v20180606 InternalError "), "{text}");
    // For words that it does not list, the shared tables answer, and then the family.
    let text = explain(&["AuthFailure.SignatureExpire", "--service", "cdn"]);
    assert!(text.contains("\ncommon AuthFailure.SignatureExpire "), "{text}");
    let text = explain(&["4000", "--service", "cdn"]);
    assert!(text.contains("\npublic 4000 · InvalidParameter\n"), "{text}");
    assert!(explain(&["2001", "--service", "cdn"]).contains("\ncdn 2001 "));
    let text = explain(&["InternalError.DbError", "--service", "cvm"]);
    let note = "\nservice cvm does not list this word; below is its family InternalError:\n";
    assert!(text.contains(note) && text.contains("elsewhere"), "{text}");
    let text = standard_error(&tcerr(&["explain", "2001", "--service=cvm"]), 1);
    let start = "error: service cvm does not list the code 2001; elsewhere: 2001 ";
    assert!(text.starts_with(start), "{text}");
}

/// A reply does not name its service, so no service that happens to list the word answers.
#[test]
fn a_reply_without_a_service_is_not_answered_by_one() {
    let reply = |word: &str| {
        format!(r#"{{"Response":{{"Error":{{"Code":"{word}","Message":"?"}},"RequestId":"1"}}}}"#)
    };
    let text = explain(&[&reply("InternalError")]);
    assert!(text.contains("\ncommon InternalError "), "{text}");
    let text = explain(&[&reply("OperationDenied.InstanceOperationInProgress")]);
    assert!(text.contains("services say 2 different things about this word"), "{text}");
    let text = explain(&[&reply("InternalError"), "--service=cvm"]);
    assert!(text.contains("\ncvm_v20170312 InternalError "), "{text}");
}

#[test]
fn a_service_can_be_named_as_on_the_wire() {
    let list = |service| standard_output(&tcerr(&["list", "--service", service]));
    assert_eq!(list("as"), list("auto_scaling"));
    assert!(list("as").contains("\nas_v20180419 "));
    assert!(explain(&["as CallCvmError"]).contains("\nas_v20180419 CallCvmError "));
    for (name, hint) in [("cdnn", "did you mean cdn?"), ("nosuchthing", "official SDKs")] {
        for command in ["list", "search", "explain", "export"] {
            let mut arguments = vec![command, "--service", name];
            arguments.extend(match command {
                "search" | "explain" => &["InternalError"][..],
                "export" => &["--format=json"],
                _ => &[],
            });
            let text = standard_error(&tcerr(&arguments), 2);
            assert!(text.contains("there is no such service; ") && text.contains(hint), "{text}");
            assert!(text.len() < 300, "{text}");
        }
    }
    let text = standard_error(&tcerr(&["list", "--table", "tkee_v20180525"]), 2);
    assert!(text.contains("did you mean tke_v20180525?"), "{text}");
    let text = standard_error(&tcerr(&["list", "--table", "tke"]), 2);
    assert!(text.contains("did you mean tke_v20180525, tke_v20220501?"), "{text}");
}

#[test]
fn a_list_has_reviewed_codes_first_and_says_what_it_leaves_out() {
    let output = tcerr(&["list"]);
    let list = printed(&output, 0);
    let rows = list.lines().count() - 1;
    let note = standard_error(&output, 0);
    let rest: usize = note.split(' ').next().unwrap().parse().unwrap();
    assert_eq!(rows + rest, entries().count(), "{note}");
    assert!(rows < 2_000 && note.contains("--service NAME") && note.contains("--all"), "{note}");
    let note = standard_error(&tcerr(&["list", "--lang=zh"]), 0);
    assert!(note.starts_with(&format!("另有 {rest} 个错误码")), "{note}");

    let all = standard_output(&tcerr(&["list", "--all"]));
    assert_eq!(all.lines().count(), 1 + entries().count());
    let tables = |list: &str| -> Vec<String> {
        list.lines().skip(1).map(|line| line.split(' ').next().unwrap().to_owned()).collect()
    };
    assert_eq!(tables(&all)[..rows], tables(&list)[..]);
    assert_eq!(&tables(&list)[..1], ["public"]);
    let text = standard_output(&tcerr(&["list", "--format", "json"]));
    let document: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document["entries"].as_array().unwrap().len(), rows);

    let both = standard_output(&tcerr(&["list", "--service", "cdn"]));
    let both: BTreeSet<_> = tables(&both).into_iter().collect();
    assert_eq!(both, BTreeSet::from(["cdn", "cdn_v20180606"].map(str::to_owned)));
}

#[test]
fn a_search_spells_words_out() {
    for (words, first) in [
        (&["cdn host not exists"][..], "ResourceNotFound.CdnHostNotExists"),
        (&["pod", "ip", "found"], "FailedOperation.PodIpNotFound"),
        (&["tag", "key", "empty"], "InvalidParameterValue.TagKeyEmpty"),
        (&["InvalidParameterValue.TagKeyEmpty"], "InvalidParameterValue.TagKeyEmpty"),
        (&["signature", "expired"], "AuthFailure.SignatureExpire"),
        (&["callcvmerror"], "CallCvmError"),
        (&["key empty", "--service", "tag"], "InvalidParameterValue.TagKeyEmpty"),
    ] {
        let list = standard_output(&tcerr(&[&["search"], words].concat()));
        let line = list.lines().nth(1).unwrap_or_default();
        assert_eq!(line.split_whitespace().nth(1), Some(first), "{words:?}: {list}");
    }
    // A word that many services list is found once, unless services are named.
    let list = standard_output(&tcerr(&["search", "InternalError.DbError"]));
    let rows = list.lines().filter(|line| line.contains(" InternalError.DbError ")).count();
    assert!(rows == 1 && list.contains(" more services)"), "{list}");
}

#[test]
fn help_does_not_list_all_names() {
    for command in ["explain", "list", "search", "export"] {
        let text = standard_output(&tcerr(&[command, "--help"]));
        assert!(text.contains("--service <NAME>") && text.contains("--table <TABLE>"), "{text}");
        assert!(text.len() < 4_000 && !text.contains("cdwdoris"), "{text}");
        let page = standard_output(&tcerr(&["man", command]));
        assert!(page.len() < 5_000 && !page.contains("cdwdoris"), "{page}");
    }
    for shell in ["bash", "zsh", "fish"] {
        let text = standard_output(&tcerr(&["completions", shell]));
        assert!(text.contains("cdwdoris_v20211228"), "{shell}");
    }
}

/// In checkouts of this project, the compiled tables are used instead of the specs.
#[test]
fn checkouts_of_this_project_answer_like_any_other_folder() {
    let elsewhere = tempfile::tempdir().unwrap();
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let answer = |folder: &str| {
        let mut command = command(&["explain", "AuthFailure.SignatureExpire", "cdn-2001"]);
        standard_output(&command.current_dir(folder).output().unwrap())
    };
    let expected = answer(elsewhere.path().to_str().unwrap());
    assert_eq!(answer(root), expected);
    assert_eq!(answer(&format!("{root}/v3/spec")), expected);
}
