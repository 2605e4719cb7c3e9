//! `tcerr explain` as people run it: its output and exit status.

use std::fs;
use std::io::{BufRead as _, BufReader, Read, Write as _};
use std::process::Stdio;
use std::sync::mpsc::channel;
use std::thread::spawn;
use std::time::Duration;

use serde_json::{Value, json};
use snapbox::{assert_data_eq, file};

use crate::support::{command, piped, standard_error, standard_output, tcerr, without_grounds};

const REPLY: &str = r#"{"code":4000,"message":"(-514)资源重复","requestId":"7c1f"}"#;

fn explain(arguments: &[&str]) -> String {
    standard_output(&tcerr(&[&["explain"], arguments].concat()))
}

#[test]
fn a_reply_is_explained_by_its_module_code_first() {
    assert_data_eq!(explain(&[REPLY]), file!["explain/reply.txt"]);
}

#[test]
fn a_code_is_explained_by_every_table_that_has_it() {
    assert_data_eq!(explain(&["1000"]), file!["explain/code.txt"]);
}

#[test]
fn editions_that_differ_are_shown() {
    assert_data_eq!(explain(&["4400", "5300"]), file!["explain/editions.txt"]);
}

#[test]
fn the_product_of_a_module_code_chooses_the_edition() {
    let text = explain(&[r#"{"code":4400,"message":"(2010)操作过于频繁"}"#]);
    assert_data_eq!(text, file!["explain/product.txt"]);
    let text = explain(&["4500", "--table", "public"]);
    assert!(text.contains("2 hours") && text.contains("other pages"), "{text}");
}

#[test]
fn answers_can_be_chinese() {
    assert_data_eq!(explain(&["--lang", "zh", REPLY, "5300"]), file!["explain/chinese.txt"]);
}

#[test]
fn the_locale_chooses_the_language_unless_told() {
    let run = |arguments: &[&str], locale: &str| {
        let mut command = command(&[&["explain", "4300"], arguments].concat());
        standard_output(&command.env("LC_ALL", locale).output().unwrap())
    };
    assert!(run(&[], "zh_CN.UTF-8").starts_with("拒绝访问\n"));
    assert!(run(&[], "en_GB.UTF-8").starts_with("access denied\n"));
    assert!(run(&["--lang", "en"], "zh_CN.UTF-8").starts_with("access denied\n"));
}

#[test]
fn text_fits_a_narrow_terminal() {
    let mut command = command(&["explain", "--lang", "zh", REPLY]);
    let text = standard_output(&command.env("COLUMNS", "48").output().unwrap());
    assert_data_eq!(text, file!["explain/narrow.txt"]);
}

#[test]
fn a_code_a_name_an_id_and_a_title_lead_to_the_same_entry() {
    let expected = explain(&["-514"]);
    for query in [
        "(-514)资源重复",
        "( -514 ) 资源重复",
        "（-514）资源重复",
        "ResourceAlreadyExists",
        "resource_already_exists",
        "MonitoringError::ResourceAlreadyExists",
        "OperationDenied.SourceAlreadyExists",
        "资源重复",
        "resource already exists",
        "monitoring -514",
        "#monitoring--514",
    ] {
        // The message is shown if there is one, or else the title of the table.
        let text = explain(&[query]).replace("  message    ", "  in Chinese ");
        assert_eq!(text, expected, "{query}");
    }
}

#[test]
fn a_reply_is_found_in_an_argument_a_file_and_standard_input() {
    let expected = explain(&[REPLY]);
    let line = format!("12:00:01 ERROR CreateAlarm failed after 3 tries: {REPLY} (retrying)");
    let nested = serde_json::json!({ "level": "error", "body": REPLY }).to_string();
    for text in [&line, &nested] {
        assert_eq!(without_grounds(&explain(&[text])), expected);
        assert_eq!(explain(&[text]), standard_output(&piped(&["explain"], text)));
        assert_eq!(explain(&[text]), standard_output(&piped(&["explain", "-"], text)));
    }
    assert!(explain(&[&line]).contains("  read from   `{\"code\":4000"));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("reply.json");
    fs::write(&path, format!("\u{FEFF}{REPLY}\n")).unwrap();
    assert_eq!(explain(&["--file", path.to_str().unwrap()]), expected);
}

#[test]
fn a_log_is_explained_each_error_once() {
    let log = format!(
        "12:00 starting\n12:01 {REPLY}\n12:02 ok {{\"code\":0}}\n\
         12:03 {{\"code\":5100,\"message\":\"(1000)记录不存在\"}}\n12:04 {REPLY}\n12:05 done\n"
    );
    assert_data_eq!(standard_output(&piped(&["explain"], &log)), file!["explain/log.txt"]);
}

/// `kubectl logs -f | tcerr explain`: a log may never end.
#[test]
fn answers_come_before_the_log_ends() {
    let mut command = command(&["explain"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let unknown = r#"{"code":4999,"message":"unheard of"}"#;
    input.write_all(format!("12:00 {REPLY}\n12:01 {unknown}\n").as_bytes()).unwrap();
    let first_line = |stream: Box<dyn Read + Send>| {
        let (sender, line) = channel();
        let reader = spawn(move || {
            let mut stream = BufReader::new(stream);
            let mut text = String::new();
            stream.read_line(&mut text).unwrap();
            sender.send(text).unwrap();
            let mut rest = String::new();
            stream.read_to_string(&mut rest).unwrap();
            rest
        });
        (line.recv_timeout(Duration::from_mins(1)).expect("it comes at once"), reader)
    };
    let (answer, rest) = first_line(Box::new(child.stdout.take().unwrap()));
    assert_eq!(answer, "resource already exists\n");
    let (error, other_errors) = first_line(Box::new(child.stderr.take().unwrap()));
    assert_eq!(error, "error: no table has the code 4999 on line 2, nor anything similar\n");
    input.write_all(format!("12:02 {REPLY}\n").as_bytes()).unwrap();
    drop(input);
    let rest = rest.join().unwrap();
    assert!(
        rest.ends_with(
            "\n2 times: `{\"code\":4000,\"message\":\"(-514)资源重复\",\"requestId\":\"7c1f\"}`\n"
        ),
        "{rest}"
    );
    assert_eq!(
        (other_errors.join().unwrap().as_str(), child.wait().unwrap().code()),
        ("", Some(1))
    );
}

#[test]
fn a_table_and_its_code_are_one_query() {
    let both = explain(&["cdn 2001", "cvm 4500", "4100"]);
    assert_eq!(explain(&["cdn", "2001", "cvm", "4500", "4100"]), both);
    assert!(both.starts_with("submitted domain already exists\ncdn 2001 "), "{both}");
}

#[test]
fn words_of_a_sentence_are_one_query() {
    for (words, expected) in [
        (&["signature", "expired"][..], "signature expired\ncommon AuthFailure.SignatureExpire "),
        (&["cdn", "error", "2001"], "submitted domain already exists?\ncdn 2001 "),
    ] {
        let text = explain(words);
        assert!(text.starts_with(expected), "{text}");
    }
}

/// Of several answers that say the same, a certain one is shown.
#[test]
fn a_certain_answer_replaces_an_uncertain_one() {
    let text = standard_output(&piped(
        &["explain"],
        "12:00 failed, code=4500\n12:01 {\"code\":4500,\"codeDesc\":\"ReplayAttack\"}\n",
    ));
    assert!(text.starts_with("replay attack\n"), "{text}");
    assert!(text.contains("read from   line 2, 2 times in all: "), "{text}");
}

#[test]
fn the_place_of_an_error_includes_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (first, second) = (path("a.log"), path("b.log"));
    fs::write(&first, format!("ok\n{REPLY}\n")).unwrap();
    fs::write(&second, format!("4500\n{REPLY}\n")).unwrap();
    let files = ["--file", &first, "--file", &second];
    let text = explain(&[&files[..], &["--lang", "zh"]].concat());
    let text = text.replace(['\n', ' '], "");
    assert!(text.contains(&format!("依据{first}第2行（共2次）：")), "{text}");
    let text = explain(&[&files[..], &["--format", "json"]].concat());
    let document: Value = serde_json::from_str(&text).unwrap();
    let places = document["answers"].as_array().unwrap().iter();
    let places: Vec<_> =
        places.map(|it| (it["file"].as_str(), it["line"].as_u64(), it["times"].as_u64())).collect();
    assert_eq!(places, [(Some(&*first), Some(2), Some(2)), (Some(&*second), Some(1), Some(1))]);
}

/// The message of a reply is shown once, and not as the text of an entry.
#[test]
fn several_entries_share_the_message_of_a_reply() {
    let text = explain(&[r#"{"code":1000,"message":"缺少参数","requestId":"f1"}"#]);
    assert_data_eq!(text, file!["explain/several.txt"]);
    // Without a message, the title in Chinese is shown.
    let text = explain(&[r#"{"code":4000}"#]);
    assert!(text.contains("  in Chinese  请求参数非法\n"), "{text}");
    assert!(!text.contains("  message     "), "{text}");
}

#[test]
fn entries_of_one_table_are_chosen_by_their_codes() {
    for arguments in [&["资源购买失败"][..], &["资源购买失败", "--table", "public"]] {
        let text = explain(arguments);
        assert!(
            text.ends_with("\n2 entries match; ask for one by its code: 5200, 5300\n"),
            "{text}"
        );
    }
}

#[test]
fn the_help_documents_exit_statuses_and_variables() {
    for arguments in [&["explain", "--help"][..], &["man", "explain"]] {
        let text = standard_output(&tcerr(arguments));
        for word in ["Exit status", "COLUMNS", "LC_ALL", "NO_COLOR"] {
            assert!(text.contains(word), "{text}");
        }
    }
}

/// Two different errors may share a number.
#[test]
fn words_that_decide_between_tables_keep_errors_apart() {
    let log = "(1000)记录不存在: 7\n(1000)系统内部错误\n(1000)记录不存在: 8\n";
    let text = standard_output(&piped(&["explain"], log));
    assert!(text.contains("project 1000 · RecordNotFound"), "{text}");
    assert!(text.contains("cdn 1000 · InternalFailure"), "{text}");
    assert_eq!(text.matches("what to do").count(), 2, "{text}");
    assert!(text.contains("read from   line 1, 2 times in all: "), "{text}");
}

#[test]
fn a_log_without_an_error_says_so_once() {
    let text = standard_error(&piped(&["explain"], "12:00 starting\n12:01 \u{1B}[1mready\n"), 1);
    assert_eq!(
        text,
        "error: no line contains an error code; `tcerr search` finds codes by words\n"
    );
    let text = standard_output(&piped(&["explain"], "12:00 starting\n12:01 {\"code\":0}\n"));
    assert_eq!(text, "the call succeeded: nothing to explain\n");
}

/// Logs are full of numbers and replies of other services.
#[test]
fn unknown_codes_in_a_log_are_skipped() {
    let log = format!(
        "{{\"code\":200,\"msg\":\"ok\"}}\n(1) first step\n{REPLY}\nstatus code 404\n12:00 operation failed\n"
    );
    let text = standard_output(&piped(&["explain"], &log));
    assert!(text.starts_with("resource already exists\n"), "{text}");
    assert_eq!(text.matches("what to do").count(), 1, "{text}");
    // If there is nothing else, or a line is only a code, it was asked for.
    let reply = "{\n  \"code\": 4001,\n  \"message\": \"?\"\n}\n";
    for log in [reply, "4000\n4001\n"] {
        let text = standard_error(&piped(&["explain"], log), 1);
        assert!(text.starts_with("error: no table has the code 4001 on line "), "{text}");
    }
}

#[test]
fn a_table_may_be_chosen() {
    let text = explain(&["1000", "--table", "project_query"]);
    assert!(text.starts_with("project ID is empty\nproject_query 1000 "), "{text}");
    assert!(text.contains("elsewhere   project 1000: record does not exist"), "{text}");
    assert_eq!(text.matches("what to do").count(), 1);
}

#[test]
fn a_table_without_a_code_names_tables_that_have_it() {
    for (arguments, expected) in [
        (
            &["--table", "cdn", "ReplayAttack"][..],
            "error: table cdn does not have `ReplayAttack`; elsewhere: 4500 ReplayAttack (public)\n",
        ),
        (
            &["--table", "cdn", REPLY],
            "error: table cdn does not have the module code -514; elsewhere: -514 ResourceAlreadyExists (monitoring)\n",
        ),
    ] {
        assert_eq!(standard_error(&tcerr(&[&["explain"], arguments].concat()), 1), expected);
    }
}

/// With the public table, the public code was asked about.
#[test]
fn the_public_table_answers_a_reply_with_its_public_code() {
    let text = explain(&["--table", "public", REPLY]);
    assert!(text.starts_with("invalid request parameter\npublic 4000 "), "{text}");
    assert!(text.contains("elsewhere   monitoring -514: resource already exists"), "{text}");
}

#[test]
fn a_success_needs_no_explanation() {
    for query in [r#"{"code":0,"message":"","data":{}}"#, "0", "code: 0"] {
        assert_eq!(explain(&[query]), "the call succeeded: nothing to explain\n");
    }
}

#[test]
fn programs_get_json() {
    let output = tcerr(&["explain", "--format", "json", REPLY, "4001", "1000"]);
    standard_error(&output, 1);
    let text = String::from_utf8(output.stdout).unwrap();
    let answers: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(answers["schema_version"], 1);
    let [reply, unknown, number] = answers["answers"].as_array().unwrap().as_slice() else {
        panic!("{text}");
    };
    assert_eq!(reply["entries"][0]["name"], "ResourceAlreadyExists");
    assert_eq!(
        (&reply["public"]["code"], &reply["reply"]["request_id"]),
        (&4000.into(), &"7c1f".into())
    );
    assert_eq!((&reply["product"], &number["product"]), (&"monitoring".into(), &Value::Null));
    assert_eq!(unknown["unknown"], serde_json::json!([{ "code": 4001 }]));
    assert_eq!(number["entries"].as_array().unwrap().len(), 3);
    assert_data_eq!(explain(&["--format", "json", REPLY]), file!["explain/reply.json": Text]);
}

#[test]
fn an_unknown_code_names_the_nearest_and_the_known_ones_are_still_explained() {
    let output = tcerr(&["explain", "4001", "ReplyAtak", "-514", "(99)nonsense", "nonsense"]);
    assert_data_eq!(standard_error(&output, 1), file!["explain/unknown.txt"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.starts_with("resource already exists\nmonitoring -514 "), "{text}");
}

#[test]
fn errors_are_in_the_language_of_the_answer() {
    let text = |arguments: &[&str], status| {
        standard_error(&tcerr(&[&["explain", "--lang", "zh"], arguments].concat()), status)
    };
    assert_eq!(
        text(&["ReplyAtak", "nonsense", "cdn-9999"], 1),
        "错误：没有任何表收录“ReplyAtak”；最接近的有：4500 ReplayAttack（public）\n\
         错误：没有任何表收录“nonsense”，也没有与它相近的\n\
         错误：表 cdn 没有收录错误码 9999，也没有与它相近的\n"
    );
    assert!(text(&["--file", "no/such/file"], 2).starts_with("错误：无法读取“no/such/file”："));
    assert_eq!(text(&[""], 2), "错误：查询中没有内容；请参阅 `tcerr explain --help`\n");
}

#[test]
fn an_empty_failure_is_not_a_success() {
    let text = standard_error(&tcerr(&["explain", r#"{"Response":{"Error":{"Code":""}}}"#]), 1);
    assert_eq!(text, "error: no table has ``, nor anything similar\n");
}

/// A few letters in common are not a reason to suggest a code.
#[test]
fn dissimilar_names_are_not_suggested() {
    let text = standard_error(&tcerr(&["explain", "AuthTeapot"]), 1);
    assert_eq!(text, "error: no table has `AuthTeapot`, nor anything similar\n");
}

#[test]
fn invalid_arguments_are_rejected_with_a_hint() {
    let text = standard_error(&tcerr(&["explain", "4000", "--table", "publik"]), 2);
    assert!(text.contains("there is no such table; did you mean public?"), "{text}");
    let text = standard_error(&tcerr(&["explain", "4000", "--lang", "fr"]), 2);
    assert!(text.contains("[possible values: en, zh]"), "{text}");
    let text = standard_error(&tcerr(&["explain", "--file", "no/such/file"]), 2);
    assert!(text.starts_with("error: cannot read no/such/file: "), "{text}");
    for nothing in [&["explain"][..], &["explain", ""]] {
        let text = standard_error(&tcerr(nothing), 2);
        assert!(text.contains(" is empty; try "), "{text}");
    }
}

/// Texts from a server must not control the terminal of the reader.
#[test]
fn control_characters_of_a_reply_are_not_printed() {
    let text =
        explain(&[r#"{"code":4000,"message":"\u001b[2Jgone\r\nfake","requestId":"\u0007"}"#]);
    assert!(text.contains(r"\u{1b}[2Jgone\r\nfake") && text.contains(r"  \u{7}"), "{text}");
    assert!(!text.contains(['\u{1B}', '\u{7}', '\r']), "{text}");
    let text = standard_error(&tcerr(&["explain", "\u{1B}]0;title\u{7} \u{202E}"]), 1);
    assert!(!text.contains(['\u{1B}', '\u{7}', '\u{202E}']), "{text}");
}

#[test]
fn color_is_for_terminals_only_and_no_color_is_honored() {
    let run = |variable: &str| {
        let mut command = command(&["explain", "4300"]);
        String::from_utf8(command.env(variable, "1").output().unwrap().stdout).unwrap()
    };
    assert!(run("CLICOLOR_FORCE").contains("\u{1B}[1maccess denied\u{1B}[0m"));
    assert!(!run("NO_COLOR").contains('\u{1B}'));
    assert!(!explain(&["4300"]).contains('\u{1B}'));
}

/// A reply with two codes has the verdict of the stricter, unless the public code is a mere carrier.
#[test]
fn a_reply_has_the_verdict_of_both_its_codes() {
    for (reply, verdict, en, zh) in [
        (
            r#"{"code":5400,"message":"(2010)操作过于频繁"}"#,
            json!("never"),
            "Code 5400 decides",
            "以更严格的公共错误码 5400 为准",
        ),
        (
            r#"{"code":4500,"message":"(2010)操作过于频繁"}"#,
            json!("sign_again"),
            "Code 4500 decides",
            "以更严格的公共错误码 4500 为准",
        ),
        (
            r#"{"code":5100,"message":"(100004)projectId不正确"}"#,
            Value::Null,
            "No source says whether it may be sent again",
            "没有资料说明能否重试",
        ),
        (
            r#"{"code":4400,"message":"(100004)projectId不正确"}"#,
            json!("throttle"),
            "Yes, after slowing down",
            "请先降低频率再发送",
        ),
        (
            r#"{"code":5100,"message":"(2010)操作过于频繁"}"#,
            json!("throttle"),
            "Yes, after",
            "可以",
        ),
        (r#"{"code":5100,"message":""}"#, json!("backoff"), "Only if", "仅限幂等请求"),
        (
            r#"{"code":7777,"message":"(2010)操作过于频繁"}"#,
            json!("throttle"),
            "Yes, after",
            "可以",
        ),
        // Three tables have it, and two of them say never.
        (
            r#"{"code":5100,"message":"(1000)?"}"#,
            Value::Null,
            "Sending it again cannot",
            "不要重试",
        ),
    ] {
        let document: Value =
            serde_json::from_slice(&tcerr(&["explain", "--format", "json", reply]).stdout).unwrap();
        assert_eq!(document["answers"][0]["reply"]["retry"], verdict, "{reply}");
        for (lang, part) in [("en", en), ("zh", zh)] {
            let output = tcerr(&["explain", "--lang", lang, reply]).stdout;
            let text = String::from_utf8(output).unwrap();
            // Lines break at blanks, and in Chinese anywhere.
            let words: Vec<_> = text.split_whitespace().collect();
            let blank = if lang == "en" { " " } else { "" };
            let (text, part) = (words.join(blank), part.replace(' ', blank));
            assert!(text.contains(&part), "{reply}: {text}");
        }
    }
    assert!(explain(&["5100"]).contains("With a module code"));
    assert!(!explain(&["6200"]).contains("module code"));
}
