//! A success in one pass: the data is read, and the envelope is checked on the way.
//!
//! Nearly every reply is a success, so it must cost no more than its data. Whatever is not plainly a
//! success - a failure, an error, a rare spelling - is left to the pass over the envelope, which finds
//! out what it is.

use alloc::borrow::Cow;
use core::fmt;

use serde::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::value::RawValue;

/// The data of a reply that is plainly a success.
pub(super) fn success<'a, T: Deserialize<'a>>(text: &'a str) -> Option<T> {
    if is_plainly_failed(text) {
        return None;
    }
    let mut seen = Seen::default();
    let mut json = serde_json::Deserializer::from_str(text);
    let data = T::deserialize(Body { json: &mut json, seen: &mut seen }).ok()?;
    json.end().ok()?;
    seen.is_success().then_some(data)
}

/// Whether a reply begins or ends as failures do, so that they do not cost two passes.
fn is_plainly_failed(text: &str) -> bool {
    // Nearly every reply is written without whitespace.
    if let Some(response) = text.strip_prefix("{\"Response\":{") {
        return after(response, &["\"Error\"", ":", "{"]).is_some();
    }
    let code = text.strip_prefix("{\"code\":").or_else(|| code_at_the_end(text));
    if let Some(code) = code.or_else(|| code_at_the_start(text)) {
        let code = code.trim_ascii_start();
        return !code.strip_prefix('"').unwrap_or(code).starts_with('0');
    }
    after(text, &["{", "\"Response\"", ":", "{", "\"Error\"", ":", "{"]).is_some()
}

/// The number in `code`, if that is the last field: the quote after the comma opens a key, since inside
/// a string it would have a backslash before it.
fn code_at_the_end(text: &str) -> Option<&str> {
    let fields = text.strip_suffix('}')?;
    let rest = fields.trim_end_matches(|it: char| it.is_ascii_digit());
    rest.ends_with(",\"code\":").then(|| &fields[rest.len()..])
}

/// What follows `"code":`, if only plain texts of the envelope come before it.
fn code_at_the_start(text: &str) -> Option<&str> {
    let mut rest = after(text, &["{"])?;
    loop {
        if let Some(code) = after(rest, &["\"code\"", ":"]) {
            return Some(code);
        }
        let keys = ["\"message\"", "\"codeDesc\"", "\"requestId\""];
        let value = keys.into_iter().find_map(|key| after(rest, &[key, ":", "\""]))?;
        let (text, behind) = value.split_once('"')?;
        rest = after(behind, &[","]).filter(|_| !text.ends_with('\\'))?;
    }
}

/// What follows these tokens, if a text begins with them.
fn after<'t>(text: &'t str, tokens: &[&str]) -> Option<&'t str> {
    tokens.iter().try_fold(text, |rest, token| rest.trim_ascii_start().strip_prefix(token))
}

/// What was seen of the envelope.
#[derive(Default)]
struct Seen<'a> {
    /// The raw value of `code`.
    code: Option<&'a str>,
    /// Whether `Response` is there, without an `Error` inside.
    has_response: bool,
    /// Which fields of the envelope were there, one bit each.
    fields: u8,
    /// Whether something needs a closer look.
    is_odd: bool,
}

impl Seen<'_> {
    fn is_success(&self) -> bool {
        let is_zero = matches!(self.code, Some("0" | "\"0\""));
        !self.is_odd && (is_zero || (self.has_response && self.code.is_none()))
    }

    /// Notes a field of the envelope, which must be there once.
    fn note(&mut self, bit: u8) {
        self.is_odd |= self.fields & bit != 0;
        self.fields |= bit;
    }
}

/// What a key of an envelope is about.
#[derive(Clone, Copy)]
enum Key {
    Code,
    Response,
    Error,
    /// A field of the envelope whose value does not matter here.
    Other(u8),
    Data,
}

fn key_at_top(key: &str) -> Key {
    match key {
        "code" => Key::Code,
        "Response" => Key::Response,
        "codeDesc" => Key::Other(4),
        "message" => Key::Other(8),
        "msg" | "Message" => Key::Other(128),
        "requestId" | "RequestId" => Key::Other(16),
        _ => Key::Data,
    }
}

fn key_in_response(key: &str) -> Key {
    match key {
        "Error" | "error" => Key::Error,
        "RequestId" => Key::Other(64),
        _ => Key::Data,
    }
}

/// A body, from which `T` is read.
struct Body<'s, 'a, D> {
    json: D,
    seen: &'s mut Seen<'a>,
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Body<'_, 'de, D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.json.deserialize_map(Top { visitor, seen: self.seen })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.deserialize_any(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.deserialize_any(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.deserialize_any(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        IgnoredAny::deserialize(self)?;
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.deserialize_unit(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf seq tuple
        tuple_struct enum identifier
    }
}

/// Reads the top of a body, or sends `Response` to the visitor of `T`.
struct Top<'s, 'a, V> {
    visitor: V,
    seen: &'s mut Seen<'a>,
}

impl<'a, V: Visitor<'a>> Visitor<'a> for Top<'_, 'a, V> {
    type Value = V::Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(formatter)
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<V::Value, A::Error> {
        let Self { visitor, seen } = self;
        let first = map.next_key_seed(WholeKey)?;
        if first.as_deref() != Some("Response") {
            let key = Key::Data;
            return visitor.visit_map(Tee { map, seen, first, key, classify: key_at_top });
        }
        seen.note(2);
        let data = map.next_value_seed(Inside { visitor, seen: &mut *seen })?;
        seen.has_response = true;
        while let Some(key) = map.next_key_seed(WholeKey)? {
            match key_at_top(&key) {
                Key::Code | Key::Response => seen.is_odd = true,
                Key::Other(bit) => seen.note(bit),
                Key::Error | Key::Data => {}
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(data)
    }
}

/// Reads `Response`.
struct Inside<'s, 'a, V> {
    visitor: V,
    seen: &'s mut Seen<'a>,
}

impl<'a, V: Visitor<'a>> DeserializeSeed<'a> for Inside<'_, 'a, V> {
    type Value = V::Value;

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'a, V: Visitor<'a>> Visitor<'a> for Inside<'_, 'a, V> {
    type Value = V::Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(formatter)
    }

    fn visit_map<A: MapAccess<'a>>(self, map: A) -> Result<V::Value, A::Error> {
        let Self { visitor, seen } = self;
        let (first, key) = (None, Key::Data);
        visitor.visit_map(Tee { map, seen, first, key, classify: key_in_response })
    }
}

/// Shows a map to the visitor of `T`, and checks the fields of the envelope.
struct Tee<'s, 'a, A> {
    map: A,
    seen: &'s mut Seen<'a>,
    /// A key that has been read ahead.
    first: Option<Cow<'a, str>>,
    /// The key whose value comes next.
    key: Key,
    classify: fn(&str) -> Key,
}

impl<'a, A: MapAccess<'a>> MapAccess<'a> for Tee<'_, 'a, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'a>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        let (classify, key) = (self.classify, &mut self.key);
        let shown = ShownKey { seed, key, classify };
        match self.first.take() {
            Some(Cow::Borrowed(first)) => {
                shown.deserialize(BorrowedStrDeserializer::new(first)).map(Some)
            }
            Some(Cow::Owned(first)) => shown.deserialize(StrDeserializer::new(&first)).map(Some),
            None => self.map.next_key_seed(shown),
        }
    }

    fn next_value_seed<S: DeserializeSeed<'a>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        match self.key {
            Key::Data => return self.map.next_value_seed(seed),
            Key::Other(bit) => {
                self.seen.note(bit);
                return self.map.next_value_seed(seed);
            }
            Key::Response => {
                self.seen.is_odd = true;
                return self.map.next_value_seed(seed);
            }
            Key::Code => self.seen.note(1),
            Key::Error => self.seen.note(32),
        }
        let raw = self.map.next_value::<&'a RawValue>()?.get();
        if let Key::Code = self.key {
            self.seen.code = Some(raw);
        } else {
            self.seen.is_odd |= raw != "null";
        }
        seed.deserialize(&mut serde_json::Deserializer::from_str(raw)).map_err(A::Error::custom)
    }

    fn size_hint(&self) -> Option<usize> {
        self.map.size_hint()
    }
}

/// Reads a key for the visitor of `T`, and classifies it.
struct ShownKey<'k, K> {
    seed: K,
    key: &'k mut Key,
    classify: fn(&str) -> Key,
}

impl<'a, K: DeserializeSeed<'a>> DeserializeSeed<'a> for ShownKey<'_, K> {
    type Value = K::Value;

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<K::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'a, K: DeserializeSeed<'a>> Visitor<'a> for ShownKey<'_, K> {
    type Value = K::Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<K::Value, E> {
        *self.key = (self.classify)(key);
        self.seed.deserialize(StrDeserializer::new(key))
    }

    fn visit_borrowed_str<E: Error>(self, key: &'a str) -> Result<K::Value, E> {
        *self.key = (self.classify)(key);
        self.seed.deserialize(BorrowedStrDeserializer::new(key))
    }
}

/// Reads a key as it is: borrowed, unless it contains an escape.
struct WholeKey;

impl<'a> DeserializeSeed<'a> for WholeKey {
    type Value = Cow<'a, str>;

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<Cow<'a, str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'a> Visitor<'a> for WholeKey {
    type Value = Cow<'a, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Cow<'a, str>, E> {
        Ok(Cow::Owned(key.into()))
    }

    fn visit_borrowed_str<E: Error>(self, key: &'a str) -> Result<Cow<'a, str>, E> {
        Ok(Cow::Borrowed(key))
    }
}
