//! Bodies too large for a file: deep, long, or with many fields.

use std::collections::BTreeMap;

use serde::de::{DeserializeOwned, Error as _, IgnoredAny, Unexpected};
use serde::{Deserialize, Deserializer};
use serde_json::json;
use tencentcloud_errors::reply::{ApiError, DecodeErrorKind, Envelope, Error, check, decode};

use super::outcome::{Outcome, read};
use super::{MONITORING, NONE};

/// A body whose `data` is so many arrays or objects, one inside the other.
fn nested(code: i32, depth: usize, open: &str, close: &str) -> Vec<u8> {
    let (open, close) = (open.repeat(depth), close.repeat(depth));
    format!(r#"{{"code":{code},"message":"(-514)x","data":{open}1{close},"requestId":"r"}}"#).into()
}

fn arrays(code: i32, depth: usize) -> Vec<u8> {
    nested(code, depth, "[", "]")
}

fn objects(code: i32, depth: usize) -> Vec<u8> {
    nested(code, depth, r#"{"code":"#, "}")
}

#[test]
fn deep_data_does_not_hide_the_error() {
    for depth in [0, 1, 100, 126] {
        for body in [arrays(4000, depth), objects(4000, depth)] {
            let envelope = Envelope::decode(&body).unwrap();
            assert_eq!((envelope.code(), envelope.module_code()), (Some(4000), Some(-514)));
            assert_eq!((envelope.text(), envelope.request_id()), ("x", Some("r")));
            assert!(matches!(read(&body, NONE), Outcome::Failure(_)));
        }
        assert_eq!(read(&arrays(0, depth), NONE), Outcome::Success);
    }
}

#[test]
fn data_too_deep_to_walk_is_an_error_that_keeps_the_code() {
    for depth in [127, 1000, 100_000] {
        for body in [arrays(4000, depth), objects(4000, depth)] {
            let fault = Outcome::Fault(DecodeErrorKind::Depth, Some(4000));
            assert_eq!(read(&body, NONE), fault, "{depth}");
        }
        let fault = Outcome::Fault(DecodeErrorKind::Depth, Some(0));
        assert_eq!(read(&arrays(0, depth), NONE), fault, "{depth}");
    }
}

#[test]
fn a_deep_value_in_place_of_a_text_is_kept_as_it_is_written() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let body = format!(r#"{{"code":4000,"codeDesc":{deep},"message":{deep}}}"#);
    let envelope = Envelope::decode(body.as_bytes()).unwrap();
    assert_eq!(
        (envelope.code(), envelope.code_desc(), envelope.text()),
        (Some(4000), Some(&*deep), &*deep)
    );
}

#[test]
fn a_code_after_a_megabyte_of_data_is_found() {
    let item = r#"{"code":0,"name":"(-513)名\n","list":[1,-2.5e3,true,null]}"#;
    let list = vec![item; 20_000].join(",");
    let body = format!(r#"{{"data":[{list}],"code":5100,"message":"(-514)资源重复"}}"#);
    assert!(body.len() > 1 << 20);
    let envelope = Envelope::decode(body.as_bytes()).unwrap();
    assert_eq!((envelope.code(), envelope.module_code()), (Some(5100), Some(-514)));
    assert_eq!(envelope.text(), "资源重复");
}

#[test]
fn a_text_of_a_megabyte_is_kept_whole() {
    let text = "资源重复\t".repeat(80_000);
    let body = serde_json::json!({ "code": 4000, "message": format!("(-514){text}") }).to_string();
    assert!(body.len() > 1 << 20);
    let envelope = Envelope::decode(body.as_bytes()).unwrap();
    assert_eq!((envelope.module_code(), envelope.text()), (Some(-514), text.trim_end()));
}

#[test]
fn an_error_in_a_large_body_is_one_short_line() {
    let page = format!("<html>{}", "\r\n<p>line</p>".repeat(10_000));
    let error = Envelope::decode(page.as_bytes()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the reply is not JSON: expected value at line 1 column 1; \
         it is a page or XML of 130006 bytes"
    );
    for code in ["[\n1,\r\n2\n]".to_owned(), format!("{{\"a\":{}\n1}}", " ".repeat(10_000))] {
        let body = format!(r#"{{"code":{code},"data":1}}"#);
        let fault = Outcome::Fault(DecodeErrorKind::Status, None);
        assert_eq!(read(body.as_bytes(), NONE), fault);
    }
}

#[derive(Debug, Deserialize, PartialEq)]
struct Page<'a> {
    #[serde(rename = "TotalCount", alias = "totalCount")]
    total: u32,
    #[serde(rename = "Name", alias = "name", borrow)]
    name: &'a str,
}

#[test]
fn data_is_read_next_to_the_code_or_from_the_response_and_may_borrow() {
    let page = Page { total: 3, name: "名" };
    for body in [
        r#"{"code":0,"totalCount":3,"name":"名"}"#,
        r#"{"Response":{"TotalCount":3,"Name":"名","RequestId":"6c"}}"#,
        "\u{feff}{\"Response\":{\"RequestId\":\"6c\",\"Name\":\"名\",\"TotalCount\":3,\"Error\":null}}",
        r#"{"other":[{}],"Response":{"TotalCount":3,"Name":"名"},"after":1}"#,
    ] {
        assert_eq!(decode::<Page<'_>>(body.as_bytes(), NONE).unwrap(), page, "{body}");
    }
}

#[test]
fn data_of_another_shape_is_an_error_after_a_success() {
    for (body, code) in [
        (r#"{"code":0,"totalCount":"3","name":"x","requestId":"6c"}"#, Some(0)),
        (r#"{"code":0,"name":"x","requestId":"6c"}"#, Some(0)),
        (r#"{"Response":{"TotalCount":3,"RequestId":"6c"}}"#, None),
    ] {
        let error = decode::<Page<'_>>(body.as_bytes(), MONITORING).unwrap_err();
        let Error::Decode(fault) = error else { panic!("{error:?}") };
        assert_eq!((fault.kind(), fault.code()), (DecodeErrorKind::Data, code), "{body}");
        assert_eq!(fault.request_id(), Some("6c"));
        let text = fault.to_string();
        assert!(text.starts_with("the reply has unexpected data at "), "{text}");
        assert!(text.ends_with(" (request 6c)"), "{text}");
        assert!(decode::<IgnoredAny>(body.as_bytes(), MONITORING).is_ok());
    }
    let error = decode::<u8>(br#"{"code":0}"#, NONE).unwrap_err();
    assert!(matches!(error, Error::Decode(fault) if fault.request_id().is_none()));
}

#[test]
fn a_call_without_data_accepts_any() {
    #[derive(Debug, Deserialize)]
    struct Nothing;

    for body in [
        r#"{"code":0,"message":""}"#,
        r#"{"code":0,"data":{"total":3}}"#,
        r#"{"Response":{"RequestId":"6c"}}"#,
    ] {
        decode::<()>(body.as_bytes(), NONE).unwrap();
        decode::<Nothing>(body.as_bytes(), NONE).unwrap();
    }
    // Optional data is not the same as no data: another shape is still an error.
    let body = br#"{"code":0,"name":7}"#;
    assert!(decode::<Option<Page<'_>>>(body, NONE).is_err());
    assert!(decode::<()>(br#"{"code":4000}"#, NONE).is_err());
    assert!(decode::<()>(br#"{"code":0"#, NONE).is_err());
}

#[derive(Debug, Deserialize)]
struct Instance {
    #[serde(rename = "state")]
    _state: State,
}

#[derive(Debug, Deserialize)]
enum State {
    Running,
}

#[test]
fn an_error_that_would_quote_the_data_is_one_line() {
    let body = br#"{"code":0,"state":"a\nb\u001b[31m"}"#;
    let error = decode::<Instance>(body, NONE).unwrap_err();
    let text = error.to_string();
    assert_eq!(text, "the reply has unexpected data at state: unknown variant, expected `Running`");
    assert!(!text.contains(char::is_control), "{text:?}");
    assert!(decode::<Instance>(br#"{"code":0,"state":"Running"}"#, NONE).is_ok());
}

/// Bodies are one long line: the path says where the error is, and the data is not shown.
#[test]
fn an_error_in_the_data_names_its_field_and_not_its_value() {
    #[derive(Debug, Deserialize)]
    struct Item {
        #[serde(rename = "Id")]
        _id: u32,
    }
    #[derive(Debug, Deserialize)]
    struct Items {
        #[serde(rename = "Items")]
        _items: Vec<Item>,
    }
    for (body, said) in [
        (
            r#"{"Response":{"Items":[{"Id":1},{"Id":"secret"}],"RequestId":"6c"}}"#,
            "at Response.Items[1].Id: invalid type: string, expected u32 (request 6c)",
        ),
        (
            r#"{"Response":{"Items":[{"Id":1},{"Name":"secret"}],"RequestId":"6c"}}"#,
            "at Response.Items[1].Id: missing field `Id` (request 6c)",
        ),
        (
            r#"{"code":0,"Items":[{"Id":-1}]}"#,
            "at Items[0].Id: invalid value: integer, expected u32",
        ),
        (
            r#"{"Response":{"RequestId":"6c"}}"#,
            "at Response.Items: missing field `Items` (request 6c)",
        ),
        (
            r#"{"Response":{"Items":{"a":"secret"},"RequestId":"6c"}}"#,
            "at Response.Items: invalid type: map, expected a sequence (request 6c)",
        ),
    ] {
        let error = decode::<Items>(body.as_bytes(), NONE).unwrap_err();
        assert_eq!(error.to_string(), format!("the reply has unexpected data {said}"));
        assert!(!format!("{error:?}").contains("secret"));
        let Error::Decode(fault) = error else { panic!("{body}") };
        assert!(!fault.detail().is_empty());
        assert_eq!(fault.retry(), None);
    }
}

const SECRET: &str = "SECRET";

/// A body that may hold the data of a success is only described; a page and a plain text are quoted.
#[test]
fn what_is_not_json_is_shown_only_if_it_cannot_be_data() {
    let credentials = r#"{"Response":{"TmpSecretKey":"SECRET"}}"#;
    for (body, looks) in [
        (format!("\u{feff} \u{feff}{credentials}"), "a text of 42 bytes"),
        (format!("callback({credentials})"), "a text of 48 bytes"),
        (format!("a7\r\n{credentials}\r\n0\r\n\r\n"), "a text of 49 bytes"),
        ("SecretKey=SECRET&Token=SECRET".to_owned(), "a text of 29 bytes"),
        (r#"SecretKey":"SECRET"}"#.to_owned(), "a text of 20 bytes"),
        ("<Result><SecretKey>SECRET</SecretKey></Result>".to_owned(), "a page or XML of 46 bytes"),
        ("<Doc><html><title>SECRET</title></Doc>".to_owned(), "a page or XML of 38 bytes"),
        ("<html>SECRET</html>".to_owned(), "a page or XML of 19 bytes"),
        ("\0SECRET".to_owned(), "binary data of 7 bytes"),
    ] {
        let error = Envelope::decode(body.as_bytes()).unwrap_err();
        let text = error.to_string();
        assert!(text.ends_with(&format!("; it is {looks}")), "{text}");
        assert!(!text.contains(SECRET) && error.detail().contains(SECRET), "{text}");
    }
    for (body, looks) in [
        ("<!DOCTYPE html>\n<HEAD><TITLE>502\nBad</TITLE>", r#"it is a page, "502 Bad""#),
        ("<?xml version='1.0'?>\n<html><title>x</title>", r#"it is a page, "x""#),
        ("no healthy upstream, 上游", r#"it begins with "no healthy upstream, 上游""#),
    ] {
        let text = Envelope::decode(body.as_bytes()).unwrap_err().to_string();
        assert!(text.ends_with(&format!("; {looks}")), "{text}");
    }
    for body in ["4111111111111111", "true", "[\"SECRET\"]", "\"SECRET\"", "1.5"] {
        let text = Envelope::decode(body.as_bytes()).unwrap_err().to_string();
        assert!(!text.contains(body.trim_matches(['[', ']', '"'])), "{text}");
    }
}

/// A type that says what it likes about a value.
#[derive(Debug)]
struct Talking;

impl<'de> Deserialize<'de> for Talking {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Err(match &*text {
            "type SECRET" => D::Error::invalid_type(Unexpected::Other(&text), &"a number"),
            "value SECRET" => D::Error::invalid_value(Unexpected::Str(&text), &"a number"),
            _ => D::Error::custom(text),
        })
    }
}

#[test]
fn no_error_about_the_data_shows_it() {
    #[derive(Debug, Deserialize)]
    struct Balances {
        #[serde(rename = "balances")]
        _balances: BTreeMap<String, u64>,
    }
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Nothing {}
    #[derive(Debug, Deserialize)]
    struct One<T> {
        #[serde(rename = "n")]
        _value: T,
    }
    fn text_of<T: DeserializeOwned + std::fmt::Debug>(body: &str) -> String {
        let Error::Decode(error) = decode::<T>(body.as_bytes(), NONE).unwrap_err() else {
            panic!("{body} is a failure")
        };
        let text = error.to_string();
        assert!(!text.contains(SECRET) && !format!("{error:?}").contains(SECRET), "{text}");
        text
    }
    let said = |what: &str| format!("the reply has unexpected data {what}");
    let text = text_of::<Balances>(r#"{"code":0,"balances":{"a@SECRET.com 4111":"x"}}"#);
    assert_eq!(text, said("at balances.…: invalid type: string, expected u64"));
    let error = decode::<Balances>(br#"{"code":0,"balances":{"a b":"x"}}"#, NONE).unwrap_err();
    let Error::Decode(error) = error else { panic!("{error}") };
    assert!(error.detail().starts_with("at balances.a b: invalid type: string \"x\", "));
    let text = text_of::<One<Nothing>>(r#"{"Response":{"n":{"k`, expected `SECRET":1}}}"#);
    assert_eq!(text, said("at Response.n: unknown field"));
    for (value, shown) in [
        ("type SECRET", "invalid type"),
        ("value SECRET", "invalid value: string, expected a number"),
        ("invalid length 3 of SECRET", "invalid length"),
        ("missing field `of SECRET`", "missing field"),
        ("missing field `x` of SECRET", "missing field"),
        ("duplicate field `SECRET 1`", "duplicate field"),
        ("unknown variant `SECRET`", "unknown variant"),
        ("invalid type: SECRET at line 1", "invalid type"),
        ("invalid type: a, expected \u{202e}SECRET", "invalid type"),
        ("SECRET", "a value is not valid for its type"),
    ] {
        let body = json!({ "Response": { "n": value } }).to_string();
        let text = text_of::<One<Talking>>(&body);
        assert!(text.ends_with(&format!(": {shown}")), "{text}");
    }
}

#[test]
fn an_error_comes_first_whatever_the_data_is() {
    let body = br#"{"code":4000,"totalCount":"three"}"#;
    let error = decode::<Page<'_>>(body, NONE).unwrap_err();
    assert_eq!(error.api().and_then(ApiError::code), Some(4000));
}

#[test]
fn a_success_may_end_with_what_looks_like_the_code_of_a_failure() {
    for body in [
        r#"{"code":0,"huge":1e999,"data":{"x":1,"code":4000}}"#,
        r#"{"code":0,"huge":1e999,"x,\"code":4000}"#,
        r#"{"message":"","huge":1e999,"code":0}"#,
    ] {
        // The number is out of range for `check`, and would be for a second pass, unless numbers have
        // arbitrary precision.
        let is_in_range = serde_json::from_str::<serde_json::Value>("1e999").is_ok();
        assert!(decode::<()>(body.as_bytes(), NONE).is_ok(), "{body}");
        assert_eq!(check(body.as_bytes(), NONE).is_ok(), is_in_range, "{body}");
    }
}
