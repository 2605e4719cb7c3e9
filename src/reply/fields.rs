//! One pass over a body that picks up the fields of the envelope and skips everything else.
//!
//! What was picked up stays, even if the pass ends in an error. Nothing is allocated, unless a string
//! that is skipped contains an escape.
//!
//! Values are picked up raw, so that numbers keep their digits. Reading strings as such would hardly be
//! faster: three instructions in a hundred, for a second way to read every value.

use core::{fmt, mem, str};

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde_json::de::Read;
use serde_json::value::RawValue;

/// The fields of the envelope in a body.
#[derive(Debug, Default)]
pub(super) struct Fields<'a> {
    /// The envelope of API 2.0, at the top.
    pub(super) top: Slots<'a>,
    /// The envelope of API 3.0: `Response`, with the `Code` and `Message` of its `Error`.
    pub(super) response_slots: Slots<'a>,
    /// What `Response` is.
    pub(super) response: ResponseField,
    /// Whether `Response`, or its `Error`, was there, with any value.
    pub(super) has_response: bool,
    has_error: bool,
    body: &'a [u8],
}

/// What `Response` is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum ResponseField {
    /// Absent, or not an object.
    #[default]
    Absent,
    /// An object whose `Error` is absent or null.
    Success,
    /// An object whose `Error` is an object, which is in the slots.
    Error,
    /// An object whose `Error` is something else.
    BadError,
}

/// The fields of an envelope, as raw JSON.
#[derive(Debug, Default)]
pub(super) struct Slots<'a> {
    pub(super) code: Option<&'a str>,
    /// `code` in place of `Code`.
    pub(super) other_code: Option<&'a str>,
    pub(super) code_desc: Option<&'a str>,
    pub(super) message: Option<&'a str>,
    /// What some services write in place of `message`: `msg`, or another case.
    pub(super) other_message: Option<&'a str>,
    /// `error` in place of `Error`.
    pub(super) lower_error: Option<&'a str>,
    pub(super) request_id: Option<&'a str>,
}

impl<'a> Slots<'a> {
    /// The code, in the preferred spelling.
    pub(super) fn code(&self) -> Option<&'a str> {
        self.code.or(self.other_code)
    }

    /// The message, in the preferred spelling.
    pub(super) fn message(&self) -> Option<&'a str> {
        self.message.filter(|raw| *raw != NULL).or(self.other_message)
    }
}

impl<'a> Fields<'a> {
    pub(super) fn new(body: &'a [u8]) -> Self {
        Self { body, ..Self::default() }
    }

    /// Reads the body to its end, as text if it is text; after an error, `self` has what came before it.
    pub(super) fn read(&mut self, text: Option<&'a str>) -> serde_json::Result<()> {
        let read = match text {
            // Checked as a whole, which is faster than string by string.
            Some(text) => self.walk(serde_json::Deserializer::from_str(text)),
            // Finds what comes before the error, and the error.
            None => self.walk(serde_json::Deserializer::from_slice(self.body)),
        };
        if read.is_err() {
            self.drop_unfinished();
        }
        read
    }

    /// Forgets the value at which an error was found, if it may be incomplete.
    #[cold]
    fn drop_unfinished(&mut self) {
        for slots in [&mut self.top, &mut self.response_slots] {
            let Slots { code, other_code, code_desc, message, other_message, .. } = slots;
            let Slots { lower_error, request_id, .. } = slots;
            let texts = [code_desc, message, other_message, lower_error, request_id];
            for slot in texts.into_iter().chain([code, other_code]) {
                *slot = slot.filter(|raw| is_whole(raw, self.body));
            }
        }
    }

    pub(super) fn body(&self) -> &'a [u8] {
        self.body
    }

    fn walk<R: Read<'a>>(
        &mut self,
        mut deserializer: serde_json::Deserializer<R>,
    ) -> serde_json::Result<()> {
        Walk { level: Level::Top, fields: self }.deserialize(&mut deserializer)?;
        deserializer.end()
    }

    fn slot(&mut self, level: Level, field: Field) -> &mut Option<&'a str> {
        let slots = if let Level::Top = level { &mut self.top } else { &mut self.response_slots };
        match field {
            Field::Code => &mut slots.code,
            Field::OtherCode => &mut slots.other_code,
            Field::CodeDesc => &mut slots.code_desc,
            Field::Message => &mut slots.message,
            Field::OtherMessage => &mut slots.other_message,
            Field::LowerError => &mut slots.lower_error,
            Field::RequestId => &mut slots.request_id,
        }
    }
}

/// The error of a reply with a field twice, which may mean either.
const TWICE: &str = "a field of the envelope is there twice";

/// Whether a raw value is complete: a number may have lost its last digits, or continue with something
/// else.
fn is_whole(raw: &str, body: &[u8]) -> bool {
    let end = raw.as_ptr().addr() + raw.len() - body.as_ptr().addr();
    raw.ends_with('"') || matches!(body.get(end), Some(b',' | b'}' | b' ' | b'\t' | b'\r' | b'\n'))
}

/// How an absent value may be written.
pub(super) const NULL: &str = "null";

/// How an error calls a number, which it does not show.
const NUMBER: &str = "a number";

/// The only key of the object that `serde_json` shows instead of a fraction or a long number if its
/// feature `arbitrary_precision` is on, which any crate of a build may turn on for all.
pub(super) const DIGITS: &str = "$serde_json::private::Number";

/// The place of a value in a body.
#[derive(Clone, Copy)]
enum Level {
    /// The body itself.
    Top,
    /// `Response`.
    Response,
    /// `Response.Error`.
    Error,
}

#[derive(Clone, Copy)]
enum Field {
    Code,
    OtherCode,
    CodeDesc,
    Message,
    OtherMessage,
    LowerError,
    RequestId,
}

/// What a key leads to.
enum Key {
    /// A field of the envelope.
    Field(Field),
    /// A value of another level.
    Nested(Level),
    /// The digits of a number, which is shown as an object.
    Digits,
    /// Anything else.
    Data,
}

impl Level {
    fn key(self, key: &str) -> Key {
        match (self, key) {
            (Self::Top, "code") | (Self::Error, "Code") => Key::Field(Field::Code),
            (Self::Error, "code") => Key::Field(Field::OtherCode),
            (Self::Top, "codeDesc") => Key::Field(Field::CodeDesc),
            (Self::Top, "message") | (Self::Error, "Message") => Key::Field(Field::Message),
            (Self::Top, "msg" | "Message") | (Self::Error, "message") => {
                Key::Field(Field::OtherMessage)
            }
            (Self::Top, "requestId" | "RequestId") | (Self::Response, "RequestId") => {
                Key::Field(Field::RequestId)
            }
            (Self::Top, "Response") => Key::Nested(Self::Response),
            (Self::Response, "Error") => Key::Nested(Self::Error),
            (Self::Response, "error") => Key::Field(Field::LowerError),
            (_, DIGITS) => Key::Digits,
            _ => Key::Data,
        }
    }
}

/// Reads one value of a level.
struct Walk<'f, 'a> {
    level: Level,
    fields: &'f mut Fields<'a>,
}

impl Walk<'_, '_> {
    /// A value that is not an object.
    fn other<E: Error>(&mut self, found: Unexpected<'_>) -> Result<(), E> {
        match self.level {
            Level::Top => Err(E::invalid_type(found, self)),
            Level::Error => {
                if found != Unexpected::Other(NULL) {
                    self.fields.response = ResponseField::BadError;
                }
                Ok(())
            }
            Level::Response => Ok(()),
        }
    }
}

impl<'a> DeserializeSeed<'a> for Walk<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for Walk<'_, 'a> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object with `code` or `Response`")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<(), A::Error> {
        let mut is_number = false;
        while let Some(key) = map.next_key_seed(KeyOf(self.level))? {
            match key {
                Key::Field(field) => {
                    let slot = self.fields.slot(self.level, field);
                    if slot.is_some() {
                        return Err(A::Error::custom(TWICE));
                    }
                    *slot = Some(map.next_value::<&RawValue>()?.get());
                }
                Key::Nested(level) => {
                    let Fields { has_response, has_error, .. } = self.fields;
                    let has = if let Level::Error = level { has_error } else { has_response };
                    if mem::replace(has, true) {
                        return Err(A::Error::custom(TWICE));
                    }
                    map.next_value_seed(Walk { level, fields: self.fields })?;
                }
                Key::Digits => {
                    is_number = true;
                    map.next_value::<Data>()?;
                }
                Key::Data => {
                    map.next_value::<Data>()?;
                }
            }
        }
        let response = &mut self.fields.response;
        match self.level {
            Level::Error if is_number => *response = ResponseField::BadError,
            Level::Error => *response = ResponseField::Error,
            Level::Response if !is_number && *response == ResponseField::Absent => {
                *response = ResponseField::Success;
            }
            Level::Response | Level::Top => {}
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'a>>(mut self, items: A) -> Result<(), A::Error> {
        self.other(Unexpected::Seq)?;
        Data.visit_seq(items)?;
        Ok(())
    }

    fn visit_bool<E: Error>(mut self, _: bool) -> Result<(), E> {
        self.other(Unexpected::Other("a boolean"))
    }

    fn visit_i64<E: Error>(mut self, _: i64) -> Result<(), E> {
        self.other(Unexpected::Other(NUMBER))
    }

    fn visit_u64<E: Error>(mut self, _: u64) -> Result<(), E> {
        self.other(Unexpected::Other(NUMBER))
    }

    fn visit_f64<E: Error>(mut self, _: f64) -> Result<(), E> {
        self.other(Unexpected::Other(NUMBER))
    }

    fn visit_str<E: Error>(mut self, _: &str) -> Result<(), E> {
        self.other(Unexpected::Other("a string"))
    }

    fn visit_unit<E: Error>(mut self) -> Result<(), E> {
        self.other(Unexpected::Other(NULL))
    }
}

/// Reads one key of a level, without keeping it.
struct KeyOf(Level);

impl<'a> DeserializeSeed<'a> for KeyOf {
    type Value = Key;

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeyOf {
    type Value = Key;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Key, E> {
        Ok(self.0.key(key))
    }
}

/// Reads what is not part of an envelope: `IgnoredAny` would skip numbers that are out of range, half a
/// surrogate pair and data that is nested too deeply.
struct Data;

impl<'a> Deserialize<'a> for Data {
    fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'a> Visitor<'a> for Data {
    type Value = Self;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any value")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<Self, A::Error> {
        while map.next_entry::<Self, Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'a>>(self, mut items: A) -> Result<Self, A::Error> {
        while items.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }
}
