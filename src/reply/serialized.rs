//! Errors as records, which are written to a log and read back.

use alloc::borrow::Cow;
use core::fmt;

use serde::de::{
    Deserialize, Deserializer, EnumAccess, IgnoredAny, MapAccess, VariantAccess as _, Visitor,
};
use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use super::api_error::ApiError;
use super::decode::Error;
use super::decode_error::{Decider, DecodeError, DecodeErrorKind};
use super::message::Message;
use super::resolution::Resolution;
use crate::{Entry, Retry, TABLES};

/// Serializes the numbers and texts of the reply, and what the tables say about them, for a format with
/// named fields: JSON, or `MessagePack` as `rmp_serde::to_vec_named` writes it.
impl Serialize for ApiError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_struct("ApiError", 12)?;
        map.serialize_field("code", &self.code())?;
        map.serialize_field("public", &self.public_entry().map(Entry::name))?;
        map.serialize_field("module_code", &self.module_code())?;
        map.serialize_field("table", &self.module_entry().map(|entry| entry.table().name()))?;
        map.serialize_field("module", &self.module_entry().map(Entry::name))?;
        map.serialize_field("resolution", &self.resolution().map(Resolution::as_str))?;
        map.serialize_field("title", self.title())?;
        map.serialize_field("text", self.text())?;
        map.serialize_field("code_desc", &self.code_desc())?;
        map.serialize_field("request_id", &self.request_id())?;
        map.serialize_field("http_status", &self.http_status())?;
        map.serialize_field("retry", &self.retry().map(Retry::as_str))?;
        map.end()
    }
}

/// Deserializes what the reply said; the module code is looked up in the table that is named, if it is
/// one of this crate. What is read never permits more than was recorded, whichever tables are known here:
/// nothing if there is no verdict in the record. [`ApiError::with_tables`] looks the code up in others, and
/// lifts that.
impl<'de> Deserialize<'de> for ApiError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const FIELDS: &[&str] = &[
            "code",
            "module_code",
            "table",
            "module",
            "text",
            "code_desc",
            "request_id",
            "http_status",
            "retry",
        ];
        deserializer.deserialize_struct("ApiError", FIELDS, Record)
    }
}

struct Record;

impl<'de> Visitor<'de> for Record {
    type Value = ApiError;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an error of the API with named fields")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ApiError, A::Error> {
        type Text<'de> = Option<Cow<'de, str>>;
        let (mut code, mut module_code, mut http_status) = (None, None, None);
        let (mut table, mut text, mut word, mut id): (Text, Text, Text, Text) = Default::default();
        let (mut module, mut verdict): (Text, _) = (None, None::<Retry>);
        while let Some(key) = map.next_key::<Cow<'de, str>>()? {
            match &*key {
                "code" => code = map.next_value()?,
                "module_code" => module_code = map.next_value()?,
                "http_status" => http_status = map.next_value::<Option<u16>>()?,
                "table" => table = map.next_value()?,
                "module" => module = map.next_value()?,
                "retry" => verdict = map.next_value()?,
                "text" => text = map.next_value()?,
                "code_desc" => word = map.next_value()?,
                "request_id" => id = map.next_value()?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        let named = TABLES.iter().copied().find(|it| table.as_deref() == Some(it.name()));
        let message = Message::new(module_code, text.as_deref().unwrap_or_default());
        let mut error = ApiError::from_message(code, message, &[]);
        if let Some(word) = word {
            error = error.with_code_desc(&word);
        }
        if let Some(id) = id {
            error = error.with_request_id(&id);
        }
        if let Some(status) = http_status {
            error = error.with_http_status(status);
        }
        let mut error = error.with_tables(named.as_slice());
        // Another crate may have a table of the same name.
        if error.module_entry() != named.and_then(|table| table.by_name(module.as_deref()?)) {
            error = error.with_tables(&[]);
        }
        let is_found = error.module_entry().is_some() == table.is_some();
        let is_same = is_found && error.retry() == verdict;
        Ok(if is_same { error } else { error.with_limit(verdict) })
    }
}

/// Serializes why a reply cannot be understood, and what was read before the problem, but not what the
/// parser says, which may quote the data.
impl Serialize for DecodeError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_struct("DecodeError", 8)?;
        map.serialize_field("kind", &self.kind())?;
        map.serialize_field("message", self.message())?;
        map.serialize_field("code", &self.code())?;
        map.serialize_field("request_id", &self.request_id())?;
        map.serialize_field("partial", &self.partial())?;
        map.serialize_field("foreign", &self.foreign())?;
        map.serialize_field("http_status", &self.http_status())?;
        map.serialize_field("decider", &self.decider().map(Decider::as_str))?;
        map.serialize_field("retry", &self.retry().map(Retry::as_str))?;
        map.end()
    }
}

/// Deserializes what was recorded, with no verdict if that is not the one of the record.
impl<'de> Deserialize<'de> for DecodeError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const FIELDS: &[&str] = &[
            "kind",
            "message",
            "code",
            "request_id",
            "partial",
            "foreign",
            "http_status",
            "decider",
            "retry",
        ];
        deserializer.deserialize_struct("DecodeError", FIELDS, DecodeRecord)
    }
}

struct DecodeRecord;

impl<'de> Visitor<'de> for DecodeRecord {
    type Value = DecodeError;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a decode error with named fields")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<DecodeError, A::Error> {
        let (mut kind, mut message, mut code, mut partial) = (None, None, None, None);
        let (mut id, mut decider) = (None::<Cow<'de, str>>, None::<Cow<'de, str>>);
        let (mut http_status, mut verdict) = (None::<u16>, None::<Retry>);
        let mut foreign = None;
        while let Some(key) = map.next_key::<Cow<'de, str>>()? {
            match &*key {
                "kind" => kind = Some(map.next_value::<DecodeErrorKind>()?),
                "message" => message = Some(map.next_value()?),
                "code" => code = map.next_value()?,
                "request_id" => id = map.next_value()?,
                "partial" => partial = map.next_value()?,
                "foreign" => foreign = map.next_value()?,
                "http_status" => http_status = map.next_value()?,
                "decider" => decider = map.next_value()?,
                "retry" => verdict = map.next_value()?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        let missing = <A::Error as serde::de::Error>::missing_field;
        let kind = kind.ok_or_else(|| missing("kind"))?;
        let message = message.ok_or_else(|| missing("message"))?;
        let decider = Decider::ALL.into_iter().find(|it| decider.as_deref() == Some(it.as_str()));
        let error = DecodeError::new(kind, message);
        let mut error = error.with_partial(code, partial, decider).with_foreign(foreign);
        if let Some(id) = id {
            error = error.with_request_id(&id);
        }
        if let Some(status) = http_status {
            error = error.with_http_status(status);
        }
        Ok(if error.retry() == verdict { error } else { error.without_verdict() })
    }
}

/// Serializes as `{"api": ..}` or `{"decode": ..}`.
impl Serialize for Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Api(error) => serializer.serialize_newtype_variant("Error", 0, "api", error),
            Self::Decode(error) => {
                serializer.serialize_newtype_variant("Error", 1, "decode", error)
            }
        }
    }
}

impl<'de> Deserialize<'de> for Error {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_enum("Error", VARIANTS, Variant)
    }
}

const VARIANTS: &[&str] = &["api", "decode"];

struct Variant;

impl<'de> Visitor<'de> for Variant {
    type Value = Error;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an error of a reply")
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Error, A::Error> {
        let (name, variant) = data.variant::<Cow<'de, str>>()?;
        match &*name {
            "api" => variant.newtype_variant().map(Error::Api),
            "decode" => variant.newtype_variant().map(Error::Decode),
            name => Err(serde::de::Error::unknown_variant(name, VARIANTS)),
        }
    }
}
