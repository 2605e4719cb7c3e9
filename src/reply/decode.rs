//! The body of a reply as data or an error.

use core::marker::PhantomData;
use core::{fmt, str};

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor, value};
use serde::forward_to_deserialize_any;

use super::api_error::ApiError;
use super::decode_error::DecodeError;
use super::envelope::{Envelope, without_mark};
use super::pass;
use super::resolve::is_zero_failure;
use crate::{Idempotency, Retry, Table};

/// The error of a call: the service reports a failure, or the reply cannot be understood.
///
/// It is the same type for all tables, so `downcast_ref::<Error>()` recovers it from a `dyn Error`, and from a
/// `std::io::Error` that it has become. There are two ways to fail and no third, so a `match` needs no
/// wildcard.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Error {
    /// The service reports that the call failed.
    Api(ApiError),
    /// The reply cannot be understood.
    Decode(DecodeError),
}

/// Reads a reply: its data if the call succeeded, otherwise an error to match on.
///
/// In API 2.0 `T` is read from the whole body, in API 3.0 from the object `Response`; use `()` for calls
/// without data. `T` also sees the fields of the envelope, so it must not deny unknown fields; what a
/// reply of API 2.0 has under `data` is a field `data` of `T`. Codes are also looked up in `tables`, the
/// tables of the product that is called; pass `&[]` if there is none. [`Envelope`] says which shapes of
/// replies are understood.
///
/// # Errors
/// [`Error::Api`] if the reply says that the call failed, [`Error::Decode`] if it cannot be understood,
/// or its data is not a `T`.
///
/// ```
/// use serde::Deserialize;
/// use tencentcloud_errors::ProjectError;
/// use tencentcloud_errors::reply::{Error, decode};
///
/// #[derive(Deserialize)]
/// struct Created {
///     project_id: u32,
/// }
///
/// let body = br#"{"code":0,"message":"","project_id":7}"#;
/// let created: Created = decode(body, &[ProjectError::TABLE])?;
/// assert_eq!(created.project_id, 7);
/// decode::<()>(body, &[ProjectError::TABLE])?;
///
/// let body = r#"{"code":5100,"message":"(1036)项目名称已经存在"}"#;
/// match decode::<Created>(body.as_bytes(), &[ProjectError::TABLE]) {
///     Err(Error::Api(error)) => assert!(error.is(ProjectError::NameAlreadyExists)),
///     _ => unreachable!(),
/// }
/// # Ok::<(), Error>(())
/// ```
pub fn decode<'a, T: Deserialize<'a>>(
    body: &'a [u8],
    tables: &[&'static Table],
) -> Result<T, Error> {
    let body = without_mark(body);
    let text = str::from_utf8(body).ok();
    if !is_zero_failure(tables)
        && let Some(data) = text.and_then(pass::success)
    {
        return Ok(data);
    }
    // `?` would move the envelope, which takes longer than making an error from it.
    match Envelope::read_as(text, body, tables) {
        Ok(ref envelope) => match envelope.error(tables) {
            Some(error) => Err(Error::Api(error)),
            None => read_data(body, envelope).map_err(Error::Decode),
        },
        Err(error) => Err(Error::Decode(error)),
    }
}

/// Reads the data of a reply, whether the call succeeded or failed.
///
/// Some failures have data: 5400, done in part, says in `detail` what happened to each item. `T` is read
/// from the same place as in [`decode`].
///
/// # Errors
/// [`DecodeError`] if the reply cannot be understood, or its data is not a `T`.
///
/// ```
/// use std::collections::BTreeMap;
///
/// use serde::Deserialize;
/// use tencentcloud_errors::reply::data;
///
/// #[derive(Deserialize)]
/// struct Parts {
///     detail: BTreeMap<String, Part>,
/// }
///
/// #[derive(Deserialize)]
/// struct Part {
///     code: i32,
/// }
///
/// let body = br#"{"code":5400,"message":"x","detail":{"a":{"code":0},"b":{"code":4000}}}"#;
/// let parts: Parts = data(body)?;
/// assert_eq!(parts.detail["b"].code, 4000);
/// # Ok::<(), tencentcloud_errors::reply::DecodeError>(())
/// ```
pub fn data<'a, T: Deserialize<'a>>(body: &'a [u8]) -> Result<T, DecodeError> {
    let body = without_mark(body);
    let envelope = Envelope::read(body, &[])?;
    read_data(body, &envelope)
}

fn read_data<'a, T: Deserialize<'a>>(
    body: &'a [u8],
    envelope: &Envelope<'_>,
) -> Result<T, DecodeError> {
    let data = if envelope.is_version_3() {
        serde_json::from_slice(body).map(|Response(data)| data)
    } else {
        serde_json::from_slice(body)
    };
    data.or_else(|error| {
        // A type without data, such as `()`, needs none.
        let fault = |_| DecodeError::data(&error, body, envelope.code(), envelope.request_id());
        T::deserialize(Nothing).map_err(fault)
    })
}

/// Checks whether a call succeeded, whatever its data.
///
/// # Errors
/// The errors of [`decode`], except for unexpected data. Since it reads the whole body, it rejects what
/// `decode::<()>` skips: data that is nested too deeply, a number beyond 64-bit floats, half a surrogate
/// pair.
///
/// ```
/// use tencentcloud_errors::reply::check;
///
/// assert!(check(br#"{"code":0,"message":""}"#, &[]).is_ok());
/// assert!(check(br#"{"code":4300,"message":""}"#, &[]).is_err());
/// ```
pub fn check(body: &[u8], tables: &[&'static Table]) -> Result<(), Error> {
    match Envelope::read(without_mark(body), tables) {
        Ok(ref envelope) => match envelope.error(tables) {
            Some(error) => Err(Error::Api(error)),
            None => Ok(()),
        },
        Err(error) => Err(Error::Decode(error)),
    }
}

impl Error {
    /// The error of the service; `None` if the reply cannot be understood.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            Self::Decode(_) => None,
        }
    }

    /// The same error with the HTTP status of the reply, which decides whether the request may be sent
    /// again if the body does not.
    #[must_use]
    pub fn with_http_status(self, status: u16) -> Self {
        match self {
            Self::Api(error) => Self::Api(error.with_http_status(status)),
            Self::Decode(error) => Self::Decode(error.with_http_status(status)),
        }
    }

    /// Whether and how the request may be sent again; `None` if the verdict is unknown.
    #[must_use]
    pub fn retry(&self) -> Option<Retry> {
        match self {
            Self::Api(error) => error.retry(),
            Self::Decode(error) => error.retry(),
        }
    }

    /// Whether the same logical request may succeed if it is sent again; `false` if the verdict is unknown.
    /// See [`Retry::is_retryable`]; a retry loop asks [`permits`](Self::permits) instead.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.retry().is_some_and(Retry::is_retryable)
    }

    /// Whether a program may send the request again by itself; `false` if the verdict is unknown.
    #[must_use]
    pub fn permits(&self, idempotency: Idempotency) -> bool {
        self.retry().is_some_and(|retry| retry.permits(idempotency))
    }

    /// The request id, which identifies the request in the service's logs.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.request_id(),
            Self::Decode(error) => error.request_id(),
        }
    }
}

impl From<ApiError> for Error {
    fn from(error: ApiError) -> Self {
        Self::Api(error)
    }
}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::Decode(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => fmt::Display::fmt(error, formatter),
            Self::Decode(error) => fmt::Display::fmt(error, formatter),
        }
    }
}

impl core::error::Error for Error {}

/// The content of `Response`.
struct Response<T>(T);

impl<'a, T: Deserialize<'a>> Deserialize<'a> for Response<T> {
    fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ResponseOf(PhantomData))
    }
}

struct ResponseOf<T>(PhantomData<T>);

impl<'a, T: Deserialize<'a>> Visitor<'a> for ResponseOf<T> {
    type Value = Response<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object with a `Response`")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<Response<T>, A::Error> {
        let mut response = None;
        while let Some(IsResponse(is_response)) = map.next_key()? {
            if is_response {
                response = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        response.map(Response).ok_or_else(|| serde::de::Error::missing_field("Response"))
    }
}

/// Whether a key is `Response`; read without keeping the key.
struct IsResponse(bool);

impl<'a> Deserialize<'a> for IsResponse {
    fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
        struct Key;

        impl Visitor<'_> for Key {
            type Value = IsResponse;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a key")
            }

            fn visit_str<E>(self, key: &str) -> Result<IsResponse, E> {
                Ok(IsResponse(key == "Response"))
            }
        }

        deserializer.deserialize_identifier(Key)
    }
}

/// What `()` and similar types are read from, and nothing else: an `Option` would take it for `None`.
struct Nothing;

impl<'de> Deserializer<'de> for Nothing {
    type Error = value::Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, value::Error> {
        Err(serde::de::Error::custom("there is nothing"))
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, value::Error> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, value::Error> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
