//! Failures inside a reply: items of a batch, each with a status of its own.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::{fmt, mem};

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeStruct as _, Serializer};
use serde_json::Number;

use super::api_error::ApiError;
use super::decode_error::DecodeError;
use super::envelope::{Envelope, integer};
use super::fields::DIGITS;
use super::message::Message;
use super::resolve::is_zero_failure;
use super::shown::start;
use crate::one_line::OneLine;
use crate::{PublicError, Table};

/// An item of a reply that failed by itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

/// Shows the path and the error on one line; `{:#}` adds the remedy.
impl fmt::Display for FailedItem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: ", OneLine(start(&self.path, 200).0))?;
        self.error.fmt(formatter)
    }
}

impl core::error::Error for FailedItem {}

/// Serializes the path and the error.
impl Serialize for FailedItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_struct("FailedItem", 2)?;
        map.serialize_field("path", &self.path)?;
        map.serialize_field("error", &self.error)?;
        map.end()
    }
}

/// Finds the items of a reply that failed, in the order of the body, whether the call as a whole
/// succeeded or not.
///
/// A batch may succeed although some of its items fail, so clients of such an action call this after every
/// success. An item that failed is an object, at any depth, with
///
/// - a `Code` or `code` that is neither 0, in any form in which the service writes a number, nor `Ok` or
///   `Success` in any case, null or blank;
/// - and a `Message`, `message`, `Msg` or `msg`, which may be null.
///
/// `Response` itself may be one. In a reply of API 2.0 that was done in part (5400), a number other than 0
/// suffices below `detail`, where such a reply has the results.
///
/// No rule fits every action: data may have a field `Code` beside a message, and an item may say in another
/// way that it failed (`Status`, `ErrorCode`), or have no message. The page of the action says how.
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
    let body: Node = super::decode::data(body)?;
    let is_version_3 = envelope.is_version_3();
    let in_part = Some(PublicError::PartiallySucceeded.code());
    let mut search = Search { is_version_3, needs_message: true, tables, items: Vec::new() };
    let Node::Object(fields) = body else { return Ok(search.items) };
    if is_version_3 && let Some(error) = search.failure(&fields) {
        search.items.push(FailedItem { path: "Response".to_string(), error });
    }
    for (key, value) in fields.iter().filter(|(key, _)| !is_version_3 || key != "Error") {
        let path = if is_version_3 { format!("Response.{key}") } else { key.clone() };
        search.needs_message = key != "detail" || envelope.code() != in_part;
        search.walk(value, path);
    }
    Ok(search.items)
}

struct Search<'t> {
    is_version_3: bool,
    /// Whether a number without a message is data.
    needs_message: bool,
    tables: &'t [&'static Table],
    items: Vec<FailedItem>,
}

impl Search<'_> {
    fn walk(&mut self, value: &Node, path: String) {
        match value {
            Node::Array(values) => {
                for (number, value) in values.iter().enumerate() {
                    self.walk(value, format!("{path}[{number}]"));
                }
            }
            Node::Object(fields) => match self.failure(fields) {
                Some(error) => self.items.push(FailedItem { path, error }),
                None => {
                    for (key, value) in fields {
                        self.walk(value, format!("{path}.{key}"));
                    }
                }
            },
            Node::Text(_) | Node::Number(_) | Node::Null | Node::Other => {}
        }
    }

    /// The error of an object that is an item that failed.
    fn failure(&self, fields: &[(String, Node)]) -> Option<ApiError> {
        let of = |keys: &'static [&str]| {
            let fields = fields.iter().filter(move |(key, _)| keys.contains(&&**key));
            fields.map(|(_, value)| value)
        };
        let messages = || of(&["Message", "message", "Msg", "msg"]);
        let text = messages().find_map(Node::text);
        let has_message = text.is_some() || messages().any(|it| matches!(it, Node::Null));
        of(&["Code", "code"]).find_map(|code| {
            let word = match code {
                Node::Text(word) | Node::Number(word) => word.trim(),
                _ => return None,
            };
            let number = integer(word);
            let is_success = match number {
                Some(0) => self.is_version_3 || !is_zero_failure(self.tables),
                Some(_) => false,
                None => ["", "ok", "success"].iter().any(|it| word.eq_ignore_ascii_case(it)),
            };
            let is_item = has_message || number.is_some() && !self.needs_message;
            if is_success || !is_item {
                return None;
            }
            let text = text.unwrap_or_default();
            Some(match number {
                // In API 3.0, a number is a word as well.
                _ if self.is_version_3 => ApiError::from_word(word, text, self.tables),
                Some(_) => ApiError::new(number, text, self.tables),
                None => {
                    let message = Message::parse(text);
                    ApiError::from_parts(None, message, Some(word), None, self.tables)
                }
            })
        })
    }
}

/// A value as it is written: a `serde_json::Value` would sort the keys, and keep only the last of those
/// that are there twice.
enum Node {
    Object(Vec<(String, Self)>),
    Array(Vec<Self>),
    Text(String),
    Number(String),
    Null,
    Other,
}

impl Node {
    fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeOf)
    }
}

struct NodeOf;

impl<'de> Visitor<'de> for NodeOf {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut fields = Vec::new();
        while let Some((key, value)) = map.next_entry::<Cow<'_, str>, Node>()? {
            fields.push((key.into_owned(), value));
        }
        Ok(match &mut fields[..] {
            [(key, Node::Text(digits))] if key == DIGITS => Node::Number(mem::take(digits)),
            _ => Node::Object(fields),
        })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = items.next_element()? {
            values.push(value);
        }
        Ok(Node::Array(values))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Number(number.to_string()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Number(number.to_string()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        Ok(Number::from_f64(number).map_or(Node::Other, |it| Node::Number(it.to_string())))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.into()))
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }
}
