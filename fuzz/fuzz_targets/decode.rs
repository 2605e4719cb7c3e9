//! Reads any body in every way: no panic, no lost code, no success that the body does not state, and the
//! result reads back the same.
#![no_main]

use std::fmt;

use libfuzzer_sys::fuzz_target;
use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde_json::{Value, json};
use tencentcloud_errors::reply::{
    self, ApiError, DecodeError, Envelope, Error, OneLine, check, decode, failed_items,
};
use tencentcloud_errors::{Idempotency, MonitoringError, Retry, Table};

/// The only table with ids, which API 3.0 may send. The others differ only in their data.
const TABLES: &[&Table] = &[MonitoringError::TABLE];

fuzz_target!(|body: &[u8]| {
    let mut body = body;
    while let Some(rest) = body.strip_prefix(b"\xEF\xBB\xBF") {
        body = rest;
    }
    read(body);
    read_every_way(body);

    if let Some(code) = code_of(body) {
        let envelope = Envelope::decode(body).expect("a clear code makes an envelope");
        assert_eq!((envelope.code(), envelope.is_success()), (Some(code), code == 0));
    }
});

fn read(body: &[u8]) {
    match (decode::<IgnoredAny>(body, TABLES), Envelope::decode(body)) {
        (Ok(_), Ok(envelope)) => {
            assert!(envelope.is_success());
            assert!(value_of(body).is_none_or(|value| states_success(&value)));
        }
        // One pass skips data without checking its strings and numbers.
        (Ok(_), Err(error)) => assert!(value_of(body).is_none(), "{error:?}"),
        (Err(Error::Api(error)), Ok(envelope)) => {
            assert_eq!(envelope.error(TABLES).as_ref(), Some(&error));
            ask(&error);
            assert_eq!(encoded_and_decoded(&error), error);
        }
        (Err(Error::Decode(error)), Err(again)) => {
            assert_eq!((error.kind(), error.code()), (again.kind(), again.code()));
            // A truncated reply may have lost what makes its verdict final.
            let is_read = error.code().is_some() || error.partial().is_some();
            assert!(error.retry().is_none() || error.partial().is_some());
            check_line(&error.to_string());
            error.partial().map(ask);
            let verdict = error.retry();
            let with_status = error.with_http_status(429);
            assert!(!is_read || with_status.retry() == verdict, "a reply is more than a status");
            let record = serde_json::to_value(&with_status).expect("an error can be written");
            let again: DecodeError = serde_json::from_value(record).expect("and read");
            assert_eq!(again.retry(), with_status.retry());
        }
        (data, envelope) => panic!("{data:?}, but {envelope:?}"),
    }
}

/// Checks that every way to read says the same.
fn read_every_way(body: &[u8]) {
    let (checked, unit) = (check(body, TABLES), decode(body, TABLES));
    assert!(unit == checked || value_of(body).is_none(), "{unit:?}, but {checked:?}");
    if let Ok(value) = decode::<Value>(body, TABLES) {
        assert!(checked.is_ok() && value_of(body).is_some());
        assert_eq!(reply::data(body), Ok(value));
    }
    for item in failed_items(body, TABLES).unwrap_or_default() {
        assert!(!item.path().is_empty());
        ask(item.error());
    }
}

/// The body, unless it is nested too deeply, or has a string with half a character or a number out of
/// range.
fn value_of(body: &[u8]) -> Option<Value> {
    serde_json::from_slice(body).ok()
}

/// Whether a body says that the call succeeded, found out in the plainest way.
fn states_success(body: &Value) -> bool {
    let is_null = |value: &Value| value.is_null();
    let response = body.get("Response").filter(|response| response.is_object());
    let code = match body.get("code") {
        Some(Value::String(text)) if text.trim().is_empty() => None,
        code => code.filter(|code| !code.is_null()),
    };
    let is_zero = |code: &Value| {
        let text = code.as_str().map_or_else(|| code.to_string(), ToOwned::to_owned);
        text.contains(['0', '０'])
            && !text.contains(|it: char| it.is_alphanumeric() && it != '0' && it != '０')
    };
    response.is_none_or(|it| it.get("Error").is_none_or(is_null))
        && code.map_or(response.is_some(), is_zero)
}

/// Calls every method of an error.
fn ask(error: &ApiError) {
    let line = error.to_string();
    check_line(&line);
    assert!(format!("{error:#}").starts_with(&line));
    assert_eq!(error.remedy().is_some(), error.category().is_some());
    assert!(error.category().is_some() || error.retry().is_none());
    assert!(!error.permits(Idempotency::NotIdempotent) || error.retry() == Some(Retry::Throttle));
    assert!(format!("{error:?}").starts_with("ApiError {"));
    let record = serde_json::to_value(error).expect("an error can be written");
    assert_eq!(record["text"], error.text());
    let again: ApiError = serde_json::from_value(record).expect("what was written can be read");
    assert_eq!(again.retry(), error.retry());
    assert_eq!(again.with_tables(TABLES), *error);
}

/// Checks that what is shown is one line that cannot deceive, whatever the length of the body.
fn check_line(line: &str) {
    assert!(!line.is_empty() && line.len() < 10_000, "{line}");
    assert_eq!(OneLine(line).to_string(), line);
}

/// The error of a body written from an error.
fn encoded_and_decoded(error: &ApiError) -> ApiError {
    let head = error.module_code().map_or(String::new(), |code| format!("({code})"));
    let message = format!("{head}{}", error.text());
    let body = match error.code() {
        Some(code) => json!({
            "requestId": error.request_id(), "codeDesc": error.code_desc(),
            "message": message, "code": code,
        }),
        None => json!({ "Response": {
            "Error": { "Message": message, "Code": error.code_desc().unwrap_or_default() },
            "RequestId": error.request_id(),
        } }),
    };
    let body = serde_json::to_vec_pretty(&body).expect("values can be written");
    Envelope::decode(&body).expect("a clear code").error(TABLES).expect("a failure")
}

/// The code that a body clearly has: JSON, an object of API 2.0, no key twice, a 32-bit number.
fn code_of(body: &[u8]) -> Option<i32> {
    let value: Value = serde_json::from_slice(body).ok()?;
    let code = value.as_object()?.get("code")?.as_i64()?;
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let mut keys = serde::Deserializer::deserialize_map(&mut deserializer, Keys).ok()?;
    for key in &mut keys {
        // Spellings of one field.
        match &**key {
            "Response" => return None,
            "RequestId" => "requestId".clone_into(key),
            "Message" => "msg".clone_into(key),
            _ => {}
        }
    }
    let count = keys.len();
    keys.sort_unstable();
    keys.dedup();
    if keys.len() == count { i32::try_from(code).ok() } else { None }
}

/// Collects the keys of an object.
struct Keys;

impl<'a> Visitor<'a> for Keys {
    type Value = Vec<String>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<Vec<String>, A::Error> {
        let mut keys = Vec::new();
        while let Some((key, IgnoredAny)) = map.next_entry()? {
            keys.push(key);
        }
        Ok(keys)
    }
}
