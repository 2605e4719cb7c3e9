//! Reads any body in every way: no panic, no lost code, and what comes out reads back the same.
#![no_main]

use std::fmt;

use libfuzzer_sys::fuzz_target;
use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde_json::{Value, json};
use tencentcloud_errors::reply::{ApiError, Envelope, Error, decode};
use tencentcloud_errors::{MonitoringError, Table};

/// The one table with ids, which API 3.0 may send. The others differ in their data alone.
const TABLES: &[&Table] = &[MonitoringError::TABLE];

fuzz_target!(|body: &[u8]| {
    read(body);

    if let Some(code) = code_of(body) {
        let envelope = Envelope::decode(body).expect("a clear code makes an envelope");
        assert_eq!(envelope.code(), Some(code).filter(|code| *code != 0));
        assert_eq!(envelope.is_success(), code == 0);
    }
});

fn read(body: &[u8]) {
    let data = decode::<IgnoredAny>(body, TABLES);
    let value = decode::<Value>(body, TABLES);
    if value.is_ok() {
        assert!(data.is_ok());
        let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
        assert!(serde_json::from_slice::<Value>(body).is_ok());
    }
    match (data, Envelope::decode(body)) {
        (Ok(_), Ok(envelope)) => assert!(envelope.is_success()),
        (Err(Error::Api(error)), Ok(envelope)) => {
            assert_eq!(envelope.error(TABLES).as_ref(), Some(&error));
            check(&error);
            assert_eq!(encoded_and_decoded(&error), error);
        }
        (Err(Error::Decode(error)), Err(again)) => {
            assert_eq!((error.kind(), error.code()), (again.kind(), again.code()));
            assert_eq!(error.to_string(), again.to_string());
            let is_line = !again.to_string().contains(char::is_control);
            assert!(is_line && again.to_string().len() < 300, "{again}");
        }
        (data, envelope) => panic!("{data:?}, but {envelope:?}"),
    }
}

/// Asks an error everything.
fn check(error: &ApiError) {
    let line = error.to_string();
    assert!(!line.is_empty() && !line.contains(char::is_control), "{line:?}");
    assert!(format!("{error:#}").starts_with(&line));
    assert_eq!(error.remedy().is_some(), error.category().is_some());
    assert!(error.category().is_some() || !error.is_retryable());
    assert!(serde_json::to_value(error).is_ok_and(|value| value["text"] == error.text()));
    assert!(format!("{error:?}").starts_with("ApiError {"));
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

/// The code that a body has beyond doubt: JSON, an object, no key twice, a number of 32 bits.
fn code_of(body: &[u8]) -> Option<i32> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    let value: Value = serde_json::from_slice(body).ok()?;
    let code = value.as_object()?.get("code")?.as_i64()?;
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let mut keys = serde::Deserializer::deserialize_map(&mut deserializer, Keys).ok()?;
    for key in &mut keys {
        // Both spellings are one field.
        if key == "RequestId" {
            "requestId".clone_into(key);
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
