//! Tests that hold for any text; what people really paste is in `tests/pastes.toml`.

use std::collections::HashSet;
use std::time::Duration;

use proptest::collection::vec;
use proptest::prelude::{
    Just, ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest,
};
use proptest::sample::select;
use tencentcloud_errors::Entry;
use tencentcloud_errors::reply::ApiError;

use super::*;
use crate::processor::processor_time;
use crate::tables::{entries, tables, without_services};

fn queries(text: &str) -> Vec<Query> {
    asked(text).into_iter().map(|asked| asked.query).collect()
}

fn reply(code: Option<i32>, module_code: i32, text: &str) -> Query {
    Query::Reply(ApiError::new(code, &format!("({module_code}){text}"), without_services()))
}

#[test]
fn numbers_messages_and_words_are_told_apart() {
    let table = |name| tables().iter().copied().find(|table| table.name() == name).unwrap();
    let word = |word: &str| Query::Reply(ApiError::from_word(word, "", without_services()));
    let words = |text: &str| Query::Words(text.to_owned());
    for (text, query) in [
        ("4000", Query::Code(4000)),
        (" -514 ", Query::Code(-514)),
        ("－５１４", Query::Code(-514)),
        ("0", Query::Success),
        ("code: 0", Query::Success),
        ("错误码：4000", Query::Code(4000)),
        ("(-514)资源重复", reply(None, -514, "资源重复")),
        ("(100004) incorrect projectId", reply(None, 100_004, "incorrect projectId")),
        ("（ -514 ）资源重复", reply(None, -514, "资源重复")),
        ("cdn-2001", Query::InTable(table("cdn"), 2001.into())),
        ("#monitoring--514", Query::InTable(table("monitoring"), (-514).into())),
        ("project_query 1000", Query::InTable(table("project_query"), 1000.into())),
        ("PublicError(4100)", Query::InTable(table("public"), 4100.into())),
        ("#common-InternalError", Query::InTable(table("common"), "InternalError".into())),
        ("common FailedOperation.New", word("FailedOperation.New")),
        ("FailedOperation.New", word("FailedOperation.New")),
        ("AuthFailure.SignatureExpire", words("AuthFailure.SignatureExpire")),
        ("MadeUp.Word", words("MadeUp.Word")),
        ("common sense", words("common sense")),
        ("ReplayAttack", words("ReplayAttack")),
        ("(no number)", words("(no number)")),
        ("99999999999", words("99999999999")),
        ("cdn", words("cdn")),
    ] {
        assert_eq!(queries(text), [query], "{text}");
    }
    assert!(
        matches!(queries("cdn 4400")[..], [Query::InProduct(product, 4400)] if product.id() == "cdn")
    );
}

#[test]
fn each_line_of_a_text_is_read() {
    let text = "\n12:01 ok\n12:02 failed: {\"code\":4000,\n \"message\":\"(-514)资源重复\"}\n\n4500\n\
                12:03 failed: {\"code\":4000,\"message\":\"(-514)资源重复\"}\n";
    let asked = asked(text);
    let facts: Vec<_> = asked.iter().map(|it| (&it.query, it.line)).collect();
    let failure = reply(Some(4000), -514, "资源重复");
    assert_eq!(facts, [(&failure, Some(3)), (&Query::Code(4500), Some(6)), (&failure, Some(7))]);
    assert_eq!(&*asked[0].text, "12:02 failed: {\"code\":4000,");
}

/// Windows writes UTF-16 with a mark, and GBK without one.
#[test]
fn other_encodings_are_read() {
    let text = "12:00 调用失败\r\n12:01 {\"code\":4000,\"message\":\"(-514)资源重复\"}\r\n";
    let utf_16: Vec<u8> =
        "\u{FEFF}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let (gbk, ..) = encoding_rs::GBK.encode(text);
    for bytes in [&utf_16[..], &gbk, text.as_bytes(), format!("\u{FEFF}{text}").as_bytes()] {
        let mut all = Vec::new();
        read(bytes, &mut |asked| all.extend(asked)).unwrap();
        let [asked] = &all[..] else { panic!("{all:?}") };
        assert_eq!((&asked.query, asked.line), (&reply(Some(4000), -514, "资源重复"), Some(2)));
    }
}

/// All words of all tables, in errors of an SDK and in replies, on lines of a log.
#[test]
fn every_word_is_found_in_a_log() {
    let words: HashSet<_> = entries().filter_map(Entry::word).collect();
    let log: String = words
        .iter()
        .enumerate()
        .map(|(number, word)| match number % 3 {
            0 => format!("12:00 E [TencentCloudSDKError] Code={word}, Message=no, RequestId={number}\n"),
            1 => format!("12:00 {{\"Response\":{{\"Error\":{{\"Code\":\"{word}\",\"Message\":\"no\"}},\"RequestId\":\"1\"}}}}\n"),
            _ => format!("12:00 {{ Code: '{word}',\n Message: 'no', RequestId: '{number}' }}\n"),
        })
        .collect();
    let found: HashSet<_> = queries(&log)
        .into_iter()
        .filter_map(|query| match query {
            Query::Reply(error) => error.code_desc().map(str::to_owned),
            _ => None,
        })
        .collect();
    let missed =
        |word: &&&str| !found.contains(**word) && !found.contains(word.trim_end_matches('.'));
    let missed: Vec<_> = words.iter().filter(missed).collect();
    assert!(missed.is_empty(), "{missed:?}");
}

/// All numbers of all tables, in replies on lines of a log.
#[test]
fn every_number_is_found_in_a_log() {
    let numbers = || entries().filter_map(Entry::number).filter(|code| *code != 0);
    let line = |code| format!("12:00 E {{\"code\":4000,\"message\":\"({code})no\"}} {code} ms\n");
    let log: String = numbers().map(line).collect();
    let expected: Vec<_> = numbers().map(|code| reply(Some(4000), code, "no")).collect();
    assert_eq!(queries(&log), expected);
}

#[test]
fn a_message_ends_before_its_quote() {
    let text = "12:00 (1000)no such a\"é  \n12:01\n";
    let [found] = &asked(text)[..] else { panic!("it is one failure") };
    assert_eq!(&*found.words, "(1000)no such a");
}

/// Otherwise each of these would take minutes.
#[test]
fn a_long_text_is_scanned_once() {
    for text in [
        "code=A.",
        "Code=A, Message=",
        "code=A message requestid",
        "(A.",
        "code=\"",
        "code ",
        "code=4000,",
        "message=“",
        "msg=\"",
        "(1000) zz ",
        "a (1000) b ",
        "{\"a\":",
        "[{\"a\":",
        "{\"code\":4000},",
        "{\"code\":4000,\"message\":\"(1)",
        "错误",
        "错误码",
        "(code 4500): \"",
        "<Error>",
        "<Error><Code>",
        "InternalError.",
        "A",
        "域名",
        "\\\"",
        "{\n",
        "(\n",
        "code:\n",
        "[TencentCloudSDKError] Code=A.B\n",
        "a\n",
        "{\"code\":4000}\n",
        "4100 ",
        "4100,",
        "cdn 4",
        "\u{1B}[33m4300",
        "requestId: ",
        "&quot;code&quot;:4000,",
    ] {
        let many = text.repeat(200_000 / text.len());
        let taken = processor_time(|| {
            read(many.as_bytes(), &mut |_| ()).unwrap();
        });
        assert!(taken < Duration::from_secs(20), "{text:?}: {taken:?}");
    }
}

/// Pieces of logs, so that random texts resemble replies.
fn piece() -> impl Strategy<Value = String> {
    const KNOWN: &str = "{ } [ ] ( （ ) ） < > \" ' \\ : , - － ０ 0 => = \"code\": code CODE= \"message\": msg= \
        \"Response\": \"Error\": 4000 -514 1000 cdn- common- Message= RequestId: AuthFailure. InternalError <Error> \
        [TencentCloudSDKError] 腾讯云 资源重复 错误码 \\u8d44 (code &quot; │ \u{FEFF} \u{301} Array null exit";
    let known: Vec<_> = KNOWN.split_ascii_whitespace().chain([" ", "\n", "\r\n"]).collect();
    prop_oneof![4 => select(known).prop_map(str::to_owned), 1 => ".{0,3}"]
}

/// A failure as programs print it, with its module code.
fn failure() -> impl Strategy<Value = (String, i32)> {
    let shape = select(vec![
        "{\"code\":4000,\"message\":\"(CODE)no\"}",
        "{\"body\":\"{\\\"code\\\":4000,\\\"message\\\":\\\"(CODE)no\\\"}\"}",
        "{ code: 4000,\n  message: '(CODE)no' }",
        "{'code': 4000, 'message': '(CODE)no'}",
        "{\"code\"=>4000, \"message\"=>\"(CODE)no\"}",
        "Array\n(\n  [code] => 4000\n  [message] => (CODE)no\n)",
        "code=4000 msg=\"(CODE)no\"",
        "错误码：4000，错误信息：(CODE)no",
    ]);
    (shape, any::<i32>()).prop_map(|(shape, code)| (shape.replace("CODE", &code.to_string()), code))
}

/// All cases with `CI` set, a tenth without. No files are written next to the tests.
fn config() -> ProptestConfig {
    let is_ci = std::env::var_os("CI").is_some_and(|value| value != "false");
    let cases = if is_ci { 256 } else { 26 };
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    /// Whatever is pasted, nothing breaks, and each query is a part of the text.
    #[test]
    fn any_text_can_be_asked_about(pieces in vec(piece(), 0..40)) {
        let text = pieces.concat();
        let text = decode(text.as_bytes());
        for asked in asked(&text) {
            prop_assert!(text.contains(&*asked.text), "{:?}", asked.text);
            prop_assert!(asked.line.is_none_or(|line| text.lines().count() >= line));
        }
    }

    /// The same for bytes that are not text.
    #[test]
    fn any_bytes_can_be_asked_about(bytes in vec(any::<u8>(), 0..400)) {
        prop_assert!(read(&bytes[..], &mut |_| ()).is_ok());
    }

    /// A failure is found in any shape, among any lines of a log.
    #[test]
    fn a_failure_in_noise_is_found(
        before in "([ a-z0-9:.,/-]{0,40}\n){0,4}",
        (text, code) in failure(),
        after in prop_oneof![Just(String::new()), "\n[ a-z0-9:.,/-]{0,40}"],
    ) {
        let found = queries(&format!("{before}{text}{after}"));
        prop_assert!(found.contains(&reply(Some(4000), code, "no")), "{found:?}");
    }

    /// A reply is found in a line of a log, as long as the rest of the line is not JSON.
    #[test]
    fn a_reply_in_a_line_is_found(before in "[^{}\\[\\]\n\u{1b}]{0,20}", after in "[^{}\\[\\]\n\u{1b}]{0,20}", code in any::<i32>()) {
        let text = format!("{before}{{\"code\":4000,\"message\":\"({code})x\"}}{after}");
        let found = queries(&text);
        prop_assert_eq!(&found[0], &reply(Some(4000), code, "x"));
    }
}
