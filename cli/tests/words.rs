//! `tcerr explain` on words of API 3.0: listed, of a known family, and unknown.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use snapbox::{assert_data_eq, file};

use crate::support::{piped, printed, standard_error, standard_output, tcerr, without_grounds};

const REPLY: &str = r#"{"Response":{"Error":{"Code":"AuthFailure.SignatureExpire","Message":"The signature is too old."},"RequestId":"9c2e-41"}}"#;

fn explain(arguments: &[&str]) -> String {
    standard_output(&tcerr(&[&["explain"], arguments].concat()))
}

/// A reply that failed with this word.
fn reply(word: &str) -> String {
    let error = json!({ "Code": word, "Message": "The disk is busy." });
    json!({ "Response": { "Error": error, "RequestId": "9c2e-42" } }).to_string()
}

/// The only answer, as JSON.
fn answer(query: &str) -> Value {
    let output = tcerr(&["explain", "--format=json", "--", query]);
    let mut document: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(document["answers"].as_array().unwrap().len(), 1, "{query}");
    document["answers"][0].take()
}

#[test]
fn a_word_a_path_and_a_name_lead_to_the_same_entry() {
    let expected = explain(&["AuthFailure.SignatureExpire"]);
    assert_data_eq!(&expected, file!["words/listed.txt"]);
    for query in [
        "CommonError::AuthFailureSignatureExpire",
        "AuthFailureSignatureExpire",
        "auth_failure_signature_expire",
        "common AuthFailure.SignatureExpire",
        "#common-AuthFailure.SignatureExpire",
        "签名过期",
    ] {
        assert_eq!(explain(&[query]), expected, "{query}");
    }
}

#[test]
fn an_exact_word_goes_before_the_names_of_other_tables() {
    let text = explain(&["InvalidParameter"]);
    assert!(text.contains("\ncommon InvalidParameter · InvalidParameter\n"), "{text}");
    assert!(text.contains("  elsewhere   public 4000: invalid request parameter\n"), "{text}");
    assert_eq!(text.matches("what to do").count(), 1, "{text}");
    let text = explain(&["InvalidParameter", "--table=monitoring"]);
    assert!(text.contains("\nmonitoring -503 · InvalidParameter\n"), "{text}");
}

#[test]
fn a_reply_is_explained_with_its_message_and_request_id() {
    let text = explain(&["--lang=zh", REPLY]);
    assert_data_eq!(&text, file!["words/reply.txt"]);
    let line = format!("12:00 ERROR DescribeDisks failed: {REPLY} (3 tries)");
    assert_eq!(without_grounds(&explain(&["--lang=zh", &line])), text);

    let answer = answer(&line);
    assert_eq!(answer["entries"][0]["code"], "AuthFailure.SignatureExpire");
    assert_eq!(answer["reply"]["text"], "The signature is too old.");
    assert_eq!(answer["reply"]["request_id"], "9c2e-41");
    assert_eq!(answer["reply"]["retry"], "sign_again");
}

#[test]
fn errors_of_official_sdks_are_read_like_replies() {
    let expected = explain(&[&reply("AuthFailure.TokenFailure")]);
    for text in [
        "[TencentCloudSDKError] Code=AuthFailure.TokenFailure, Message=The disk is busy., RequestId=9c2e-42",
        "[TencentCloudSDKException] code:AuthFailure.TokenFailure message:The disk is busy. requestId:9c2e-42",
        "[TencentCloudSDKException]code: AuthFailure.TokenFailure message:The disk is busy. requestId: 9c2e-42",
        "12:00 WARN tries=3 [TencentCloudSDKError] Code=AuthFailure.TokenFailure, Message=The disk is busy., RequestId=9c2e-42",
    ] {
        assert_eq!(without_grounds(&explain(&[text])), expected, "{text}");
    }
}

#[test]
fn a_code_of_api_2_0_names_its_successor() {
    assert!(explain(&["4500"]).contains("\n  in API 3.0  AuthFailure.SignatureExpire\n"));
    assert!(
        explain(&["4500", "--lang=zh"]).contains("\n  API 3.0     AuthFailure.SignatureExpire\n")
    );
    assert_eq!(answer("4500")["entries"][0]["successor"], "AuthFailure.SignatureExpire");
    assert!(answer("4300")["entries"][0]["successor"].is_null());
}

/// The family of a word says what happened and what to do, but not whether to send again.
#[test]
fn an_unlisted_word_has_the_answer_of_its_family() {
    let word = "RequestLimitExceeded.TryTomorrow";
    assert_data_eq!(explain(&[word]), file!["words/family.txt"]);
    assert_data_eq!(explain(&["--lang=zh", &reply(word)]), file!["words/family.zh.txt"]);
    assert_eq!(explain(&[&format!("common {word}")]), explain(&[word]));

    let answer = answer(&reply(word));
    assert_eq!(answer["family"]["code"], "RequestLimitExceeded");
    assert_eq!(answer["reply"]["code_desc"], word);
    assert_eq!((&answer["entries"], &answer["unknown"]), (&json!([]), &json!([])));
    assert!(answer["reply"]["retry"].is_null());

    // Two words of a family are two errors.
    let log = format!("{0}\n{0}\n{1}\n", reply(word), reply("RequestLimitExceeded.Other"));
    let text = standard_output(&piped(&["explain"], &log));
    assert_eq!(text.matches("what to do").count(), 2, "{text}");
    assert!(text.contains("read from   line 1, 2 times in all: "), "{text}");
}

#[test]
fn a_word_without_a_known_family_is_unknown() {
    let known = "error: no table lists the word `MadeUp.Word` or its family; see the \
        product's own page of error codes, or API Explorer \
        (https://console.tencentcloud.com/api/explorer)\n";
    let sdk =
        "[TencentCloudSDKError] Code=MadeUp.Word, Message=The disk is busy., RequestId=9c2e-42";
    for text in [&reply("MadeUp.Word"), sdk] {
        let output = tcerr(&["explain", text]);
        assert_eq!(standard_error(&output, 1), known);
        let said = "MadeUp.Word\n\n  message     The disk is busy.\n  request id  9c2e-42\n";
        assert_eq!(without_grounds(&printed(&output, 1)), said);
    }
    let output = tcerr(&["explain", "--lang=zh", "MadeUp.Word"]);
    assert_eq!(
        standard_error(&output, 1),
        "错误：没有任何表收录“MadeUp.Word”，也没有收录它的上级错误码；请查阅该产品的错误码页面，\
         或使用 API Explorer（https://console.cloud.tencent.com/api/explorer）\n"
    );
    assert_eq!(answer("MadeUp.Word")["unknown"], json!([{ "word": "MadeUp.Word" }]));
    // A typo is not unknown, and a code of API 2.0 with the same name is another error.
    let text = explain(&["AuthFailur.SignatureExpire"]);
    assert!(text.starts_with("signature expired?\ncommon AuthFailure.SignatureExpire "), "{text}");
    assert!(
        text.contains("uncertain: `AuthFailur.SignatureExpire` is spelled differently"),
        "{text}"
    );
    let text = standard_error(&tcerr(&["explain", &reply("ReplayAttack")]), 1);
    assert_eq!(
        text,
        "error: no table lists the word `ReplayAttack`; elsewhere: 4500 ReplayAttack (public)\n"
    );
}

#[test]
fn a_table_of_numbers_does_not_answer_for_words() {
    for (word, said) in [
        ("InternalError", "InternalError`; elsewhere: InternalError (common)\n"),
        (
            "FailedOperation.DiskBusy",
            "FailedOperation.DiskBusy`; elsewhere: FailedOperation (common)\n",
        ),
    ] {
        let text = standard_error(&tcerr(&["explain", "--table=cdn", &reply(word)]), 1);
        let start = format!("error: table cdn does not have `{said}");
        assert!(text.starts_with(&start), "{text}");
    }
}

/// Servers, and everyone who writes into a log, may send anything.
#[test]
fn odd_words_break_nothing() {
    let long = format!("FailedOperation.{}", "x".repeat(10_000));
    for word in [
        "InternalError.",
        "FailedOperation.A.B",
        "FailedOperation..",
        "FailedOperation.\u{1b}[2J\r\n\u{202e}x",
        ".",
        "..",
        "MadeUp.\u{1b}[2J\r\n\u{7}",
        &long,
        &long.replace("Failed", "MadeUp"),
    ] {
        for query in [word, &reply(word), &format!("Code={word}, Message=?, RequestId=?")] {
            let start = Instant::now();
            let output = tcerr(&["explain", "--", query]);
            assert!(start.elapsed() < Duration::from_secs(30), "{word}");
            let error = String::from_utf8(output.stderr).unwrap();
            assert!(error.lines().count() <= 1 && error.chars().count() < 300, "{error}");
            let text = String::from_utf8(output.stdout).unwrap() + &error;
            assert!(
                !text.is_empty() && !text.contains(['\u{1b}', '\u{7}', '\r', '\u{202e}']),
                "{text}"
            );
            assert!(text.lines().all(|line| line.chars().count() <= 300), "{text}");
        }
    }
}
