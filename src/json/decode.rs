//! A body as data or an error.

use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};

use super::decode_error::DecodeError;
use super::envelope::{Envelope, without_mark};
use crate::{ApiError, ErrorCode, NoModule, Retry};

/// Why a call gave no data.
///
/// To get it back from behind `dyn Error`, downcast with the table that it was decoded with:
/// `error.downcast_ref::<Error<CdnError>>()`.
pub enum Error<M = NoModule> {
    /// The service says that the call failed.
    Api(ApiError<M>),
    /// The reply cannot be understood.
    Decode(DecodeError),
}

/// Reads a reply: its data where the call succeeded, else an error to match on.
///
/// `T` is read from the whole body, beside `code`, or in API 3.0 from what `Response` holds; use
/// [`check`] for calls without data. `M` is the table that module
/// codes are looked up in, [`NoModule`] where there is none. [`Envelope`] says which shapes of
/// replies are understood.
///
/// # Errors
/// [`Error::Api`] where the reply says that the call failed, [`Error::Decode`] where it cannot be
/// understood, or its data is no `T`.
///
/// ```
/// use serde::Deserialize;
/// use tencentcloud_errors::{Error, ProjectError, decode};
///
/// #[derive(Deserialize)]
/// struct Created {
///     project_id: u32,
/// }
///
/// let body = br#"{"code":0,"message":"","project_id":7}"#;
/// let created: Created = decode::<_, ProjectError>(body)?;
/// assert_eq!(created.project_id, 7);
///
/// let body = r#"{"code":5100,"message":"(1036)项目名称已经存在"}"#;
/// match decode::<Created, ProjectError>(body.as_bytes()) {
///     Err(Error::Api(error)) => assert_eq!(error.module(), Some(ProjectError::NameAlreadyExists)),
///     _ => unreachable!(),
/// }
/// # Ok::<(), Error<ProjectError>>(())
/// ```
pub fn decode<'a, T: Deserialize<'a>, M: ErrorCode<Code = i32>>(
    body: &'a [u8],
) -> Result<T, Error<M>> {
    let body = without_mark(body);
    let envelope = Envelope::read(body)?;
    if let Some(error) = envelope.error() {
        return Err(Error::Api(error));
    }
    let data = if envelope.is_version_3() {
        serde_json::from_slice(body).map(|Response(data)| data)
    } else {
        serde_json::from_slice(body)
    };
    data.map_err(|error| Error::Decode(DecodeError::data(error, envelope.request_id())))
}

/// Tells whether a call succeeded, whatever its data.
///
/// # Errors
/// As [`decode`], but for data that is not as expected.
///
/// ```
/// use tencentcloud_errors::{ProjectError, check};
///
/// assert!(check::<ProjectError>(br#"{"code":0,"message":""}"#).is_ok());
/// assert!(check::<ProjectError>(br#"{"code":4300,"message":""}"#).is_err());
/// ```
pub fn check<M: ErrorCode<Code = i32>>(body: &[u8]) -> Result<(), Error<M>> {
    Envelope::decode(body)?.error().map_or(Ok(()), |error| Err(Error::Api(error)))
}

impl<M: ErrorCode<Code = i32>> Error<M> {
    /// The service's error, unless the reply could not be understood.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError<M>> {
        match self {
            Self::Api(error) => Some(error),
            Self::Decode(_) => None,
        }
    }

    /// Whether, and how, the request may be sent again; `Never` for a reply that cannot be
    /// understood, since the request may have run.
    #[must_use]
    pub fn retry(&self) -> Retry {
        self.api().map_or(Retry::Never, ApiError::retry)
    }

    /// Whether the request may be sent again; see [`Retry::is_retryable`].
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.retry().is_retryable()
    }
}

impl<M> From<ApiError<M>> for Error<M> {
    fn from(error: ApiError<M>) -> Self {
        Self::Api(error)
    }
}

impl<M> From<DecodeError> for Error<M> {
    fn from(error: DecodeError) -> Self {
        Self::Decode(error)
    }
}

impl<M: ErrorCode<Code = i32>> fmt::Debug for Error<M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => fmt::Debug::fmt(error, formatter),
            Self::Decode(error) => fmt::Debug::fmt(error, formatter),
        }
    }
}

impl<M: ErrorCode<Code = i32>> fmt::Display for Error<M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => fmt::Display::fmt(error, formatter),
            Self::Decode(error) => fmt::Display::fmt(error, formatter),
        }
    }
}

impl<M: ErrorCode<Code = i32>> core::error::Error for Error<M> {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            Self::Api(_) => None,
            Self::Decode(error) => core::error::Error::source(error),
        }
    }
}

/// What `Response` holds.
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
        while let Some(key) = map.next_key::<alloc::borrow::Cow<'a, str>>()? {
            if key == "Response" {
                response = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        response.map(Response).ok_or_else(|| serde::de::Error::missing_field("Response"))
    }
}
