//! Properties of every message and every body, tried on random ones.
//!
//! A failure prints its smallest case: add a row for it in `tests/json/`.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde::de::IgnoredAny;
use serde_json::{Value, json};
use tencentcloud_errors::CdnError;
use tencentcloud_errors::reply::{
    ApiError, Envelope, Error, Message, OneLine, decode, failed_items,
};

use super::model::{data, failed, items, model, narrow, number, reply};
use super::outcome::{Outcome, read};
use super::{CDN, MONITORING, NONE, Tables};
use crate::share;

/// The settings, which write no files next to the tests.
fn config(cases: u32) -> ProptestConfig {
    let cases = share(cases);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Texts made of characters that mean something at the beginning of a message.
fn head() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[()（）\\-－−+.0-9０-９ \u{3000}\na中²٣]{0,14}"]
}

proptest! {
    #![proptest_config(config(1000))]

    #[test]
    fn a_message_loses_nothing_but_its_code_and_blanks(text in head()) {
        let message = Message::parse(&text);
        let trimmed = text.trim();
        let before = trimmed.strip_suffix(message.text());
        prop_assert!(before.is_some(), "{message:?}");
        prop_assert_eq!(message.text(), message.text().trim());
        let before: String = before.unwrap_or_default().chars().map(narrow).collect();
        let Some(code) = message.code() else {
            prop_assert_eq!(before, "");
            return Ok(());
        };
        // Invisible characters may come before the bracket.
        let (unseen, rest) = before.trim_end().split_once('(').unwrap_or_default();
        prop_assert!(!unseen.contains(char::is_alphanumeric));
        let inside = rest.strip_suffix(')');
        prop_assert_eq!(inside.and_then(|inside| inside.trim().parse::<i32>().ok()), Some(code));
    }

    #[test]
    fn a_code_in_brackets_is_found_before_any_text(
        code: i32,
        text: String,
        blanks in "[ \t\u{3000}]{0,2}",
        wide: bool,
    ) {
        let digits = code.to_string();
        let digits: String = if wide { digits.chars().map(widen).collect() } else { digits };
        let (open, close) = if wide { ('（', '）') } else { ('(', ')') };
        for message in [
            format!("({code}){text}"),
            format!("{blanks}{open}{blanks}{digits}{blanks}{close}{blanks}{text}"),
        ] {
            let message = Message::parse(&message);
            prop_assert_eq!((message.code(), message.text()), (Some(code), text.trim()));
        }
    }

    #[test]
    fn an_error_keeps_both_codes_and_all_texts(
        code in any::<i32>().prop_filter("0 is success", |code| *code != 0),
        module: Option<i32>,
        text in head(),
        word in option::of(any::<String>().prop_filter("a number", |word| number(word).is_none())),
        id in option::of(any::<String>()),
        as_text: bool,
    ) {
        let message = module.map_or(text.clone(), |module| format!("({module}){text}"));
        // A number that repeats the code is not a module code.
        prop_assume!(Message::parse(&message).code() != Some(code));
        let code_written = if as_text { json!(code.to_string()) } else { json!(code) };
        let body = json!({
            "code": code_written, "message": message, "codeDesc": word, "requestId": id,
        });
        let error = api(&body, CDN)?;
        let expected = module.map_or(Message::parse(&text), |_| Message::parse(&message));
        prop_assert_eq!(module.or(expected.code()), error.module_code());
        let text = if module.is_some() { text.trim() } else { expected.text() };
        prop_assert_eq!((error.code(), error.text()), (Some(code), text));
        prop_assert_eq!(error.code_desc(), word.as_deref().filter(|word| !word.is_empty()));
        prop_assert_eq!(error.request_id(), id.as_deref().filter(|id| !id.is_empty()));
        let number = error.module_code().or(Some(code).filter(|_| error.public().is_none()));
        prop_assert_eq!(error.module(), number.and_then(CdnError::from_code));
    }

    #[test]
    fn an_error_of_version_3_keeps_its_word_and_all_texts(
        word in any::<String>().prop_filter("a number", |word| number(word).is_none()),
        text in head(),
        id: String,
    ) {
        let error = json!({ "Code": word, "Message": text });
        let error = api(&json!({ "Response": { "Error": error, "RequestId": id } }), NONE)?;
        prop_assert_eq!((error.code(), error.module_code()), (None, None));
        prop_assert_eq!(error.text(), text.trim());
        prop_assert_eq!(error.code_desc().unwrap_or_default(), word);
        prop_assert_eq!(error.request_id().unwrap_or_default(), id);
    }

    #[test]
    fn an_error_is_one_line_and_shows_its_text(
        code in any::<Option<i32>>(),
        text in prop_oneof![any::<String>(), "[a-c\r\n\t\u{1b}\u{7f}\u{85}\\\\]{0,9}"],
        word in any::<String>(),
        id in any::<String>(),
    ) {
        let body = match code {
            Some(code) => json!({ "code": code, "message": text, "requestId": id }),
            None => json!({ "Response": {
                "Error": { "Code": word, "Message": text }, "RequestId": id,
            } }),
        };
        let Ok(error) = api(&body, MONITORING) else { return Ok(()) };
        for line in [error.to_string(), format!("{error:#}")] {
            prop_assert!(!line.contains(char::is_control), "{line:?}");
            for shown in [error.text(), error.request_id().unwrap_or_default()] {
                if shown.chars().count() <= 200 {
                    let shown = shown.split('\\').map(|part| {
                        let parts = part.split('"').map(|part| OneLine(part).to_string());
                        parts.collect::<Vec<_>>().join("\\\"")
                    });
                    let shown = shown.collect::<Vec<_>>().join("\\\\");
                    prop_assert!(line.contains(&shown), "{line:?}");
                }
            }
        }
    }
}

/// Whether it is JSON for a reader that does not look into it.
fn is_skipped(bytes: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(bytes).is_ok()
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn a_reply_is_read_as_its_value_says(body in reply()) {
        let value: Value = serde_json::from_str(&body).unwrap();
        prop_assert_eq!(read(body.as_bytes(), MONITORING), model(&value, MONITORING));
        prop_assert_eq!(read(body.as_bytes(), CDN), model(&value, CDN));
    }

    #[test]
    fn the_data_of_a_success_is_the_value_itself(body in reply()) {
        let value: Value = serde_json::from_str(&body).unwrap();
        if let Ok(data) = decode::<Value>(body.as_bytes(), NONE) {
            let is_blank = value["code"].as_str().is_some_and(|code| code.trim().is_empty());
            let has_code = !is_blank && !value["code"].is_null();
            let is_inside = !has_code && value["Response"].is_object();
            prop_assert_eq!(&data, if is_inside { &value["Response"] } else { &value });
        }
    }

    #[test]
    fn an_item_that_failed_is_found_wherever_it_is(body in prop_oneof![items(), data()]) {
        let value: Value = serde_json::from_str(&body).unwrap();
        let body = format!(r#"{{"code":0,"x":{body}}}"#);
        let items = failed_items(body.as_bytes(), CDN).unwrap();
        let paths: BTreeSet<_> = items.iter().map(|item| item.path().to_owned()).collect();
        prop_assert_eq!((items.len(), &paths), (paths.len(), &failed(&value, "x")));
    }

    #[test]
    fn arbitrary_bytes_are_a_fault_at_worst(
        bytes in prop_oneof![vec(any::<u8>(), 0..80), "[{}\\[\\]:,\"code 0-9.e+-]{0,40}".prop_map(String::into_bytes)],
    ) {
        let is_json = serde_json::from_slice::<Value>(&bytes).is_ok();
        // Numbers beyond floats and half surrogate pairs are JSON, but not a `Value`.
        let is_either = str::from_utf8(&bytes).is_ok() && is_json != is_skipped(&bytes);
        prop_assume!(!is_either);
        let outcome = read(&bytes, MONITORING);
        prop_assert!(is_json || matches!(outcome, Outcome::Fault(..)), "{outcome:?}");
    }

    #[test]
    fn a_damaged_reply_is_a_fault_unless_it_still_is_json(
        body in reply(),
        place: prop::sample::Index,
        byte: u8,
        cut: bool,
    ) {
        let mut bytes = body.into_bytes();
        let place = place.index(bytes.len());
        if cut {
            bytes.truncate(place);
        } else {
            bytes[place] = byte;
        }
        let is_json = serde_json::from_slice::<Value>(&bytes).is_ok();
        // Numbers beyond floats and half surrogate pairs are JSON, but not a `Value`.
        let is_either = str::from_utf8(&bytes).is_ok() && is_json != is_skipped(&bytes);
        prop_assume!(!is_either);
        let outcome = read(&bytes, MONITORING);
        prop_assert!(is_json || matches!(outcome, Outcome::Fault(..)), "{outcome:?}");
    }

    #[test]
    fn a_prefix_knows_the_code_of_the_whole_or_none(
        code in prop_oneof![0..100_i32, any::<i32>()],
        before in data(),
        after in data(),
        place: prop::sample::Index,
        as_text: bool,
    ) {
        let written = if as_text { json!(code.to_string()) } else { json!(code) }.to_string();
        let head = format!(r#"{{"data":{before},"code":{written}"#);
        let body = format!(r#"{head},"more":{after}}}"#);
        let length = place.index(body.len());
        let error = Envelope::decode(&body.as_bytes()[..length]).err();
        let known = error.and_then(|error| error.code());
        // A string is whole with its last quote; a number once something follows it.
        let known_from = head.len() + usize::from(!as_text);
        prop_assert_eq!(known, (length >= known_from).then_some(code));
    }
}

fn widen(it: char) -> char {
    match it {
        '-' => '－',
        digit => char::from_u32(u32::from(digit) - u32::from('0') + u32::from('０')).unwrap(),
    }
}

fn api(body: &Value, tables: Tables) -> Result<ApiError, TestCaseError> {
    match decode::<IgnoredAny>(body.to_string().as_bytes(), tables) {
        Err(Error::Api(error)) => Ok(error),
        other => Err(TestCaseError::fail(format!("{body}: {other:?}"))),
    }
}
