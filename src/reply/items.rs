//! Failures inside a reply: items of a batch, each with a status of its own.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use serde_json::{Map, Value};

use super::api_error::ApiError;
use super::decode_error::DecodeError;
use super::envelope::Envelope;
use crate::Table;

/// An item of a reply that failed by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailedItem {
    path: String,
    error: ApiError,
}

impl FailedItem {
    /// The path of the item in the body: `Response.SendStatusSet[1]`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The error of the item.
    #[must_use]
    pub fn error(&self) -> &ApiError {
        &self.error
    }
}

/// Finds the items of a reply that failed, in the order of the body, whether the call as a whole
/// succeeded or not.
///
/// A batch may succeed although some of its items fail: each of them has a message and a `Code` that is
/// not `Ok`, or in API 2.0 a `code` that is not 0. Only this function reports them, so clients of such an
/// action call it after every success.
///
/// # Errors
/// [`DecodeError`] if the reply cannot be understood.
///
/// ```
/// use tencentcloud_errors::reply::failed_items;
///
/// let body = br#"{"Response":{"SendStatusSet":[
///     {"PhoneNumber":"+861","Code":"Ok","Message":"send success"},
///     {"PhoneNumber":"+862","Code":"LimitExceeded.PhoneNumberDailyLimit","Message":"x"}
/// ],"RequestId":"6c"}}"#;
/// let items = failed_items(body, &[])?;
/// assert_eq!(items[0].path(), "Response.SendStatusSet[1]");
/// assert_eq!(items[0].error().code_desc(), Some("LimitExceeded.PhoneNumberDailyLimit"));
/// assert_eq!(items.len(), 1);
/// # Ok::<(), tencentcloud_errors::reply::DecodeError>(())
/// ```
pub fn failed_items(
    body: &[u8],
    tables: &[&'static Table],
) -> Result<Vec<FailedItem>, DecodeError> {
    let envelope = Envelope::decode(body)?;
    let body: Value = super::decode::data(body)?;
    let mut items = Vec::new();
    let Value::Object(fields) = body else { return Ok(items) };
    let is_version_3 = envelope.is_version_3();
    for (key, value) in fields.iter().filter(|(key, _)| !is_version_3 || *key != "Error") {
        let path = if is_version_3 { format!("Response.{key}") } else { key.clone() };
        walk(value, path, tables, &mut items);
    }
    Ok(items)
}

fn walk(value: &Value, path: String, tables: &[&'static Table], items: &mut Vec<FailedItem>) {
    match value {
        Value::Array(values) => {
            for (number, value) in values.iter().enumerate() {
                walk(value, format!("{path}[{number}]"), tables, items);
            }
        }
        Value::Object(fields) => match failure(fields, tables) {
            Some(error) => items.push(FailedItem { path, error }),
            None => {
                for (key, value) in fields {
                    walk(value, format!("{path}.{key}"), tables, items);
                }
            }
        },
        _ => {}
    }
}

/// The error of an object that has a message and a code other than success.
fn failure(fields: &Map<String, Value>, tables: &[&'static Table]) -> Option<ApiError> {
    let text = |keys: [&str; 2]| keys.iter().find_map(|key| fields.get(*key)?.as_str());
    let message = text(["Message", "message"])?;
    let code = fields.get("Code").or_else(|| fields.get("code"))?;
    let word = code.as_str().map(str::trim).filter(|word| !word.is_empty());
    let number = code.as_i64().or_else(|| word?.parse().ok());
    match (number, word) {
        (Some(0), _) => None,
        (Some(number), _) if i32::try_from(number).is_ok() => {
            Some(ApiError::new(i32::try_from(number).ok(), message, tables))
        }
        (_, Some(word))
            if !word.eq_ignore_ascii_case("ok") && !word.eq_ignore_ascii_case("success") =>
        {
            Some(ApiError::new(None, message, &[]).with_code_desc(word).with_tables(tables))
        }
        _ => None,
    }
}
