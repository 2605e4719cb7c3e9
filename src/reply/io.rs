//! Errors as I/O errors, for code that only has those.

use std::io;

use super::{ApiError, DecodeError, Error};
use crate::Category;

/// The kind of I/O error that is nearest to a category.
fn kind(category: Option<Category>) -> io::ErrorKind {
    match category {
        Some(Category::InvalidArgument) => io::ErrorKind::InvalidInput,
        Some(Category::Unauthenticated | Category::PermissionDenied) => {
            io::ErrorKind::PermissionDenied
        }
        Some(Category::NotFound) => io::ErrorKind::NotFound,
        Some(Category::AlreadyExists) => io::ErrorKind::AlreadyExists,
        Some(Category::ResourceExhausted) => io::ErrorKind::QuotaExceeded,
        Some(Category::Unimplemented) => io::ErrorKind::Unsupported,
        _ => io::ErrorKind::Other,
    }
}

/// Wraps the error; a reply that cannot be understood is `InvalidData`.
///
/// Errors of replies are always inside as an [`Error`], whichever of the three types they had:
///
/// ```
/// use std::io;
///
/// use tencentcloud_errors::Idempotency;
/// use tencentcloud_errors::reply::{Envelope, Error};
///
/// fn read(body: &[u8]) -> io::Result<()> {
///     let envelope = Envelope::decode(body)?;
///     envelope.error(&[]).map_or(Ok(()), |error| Err(error.into()))
/// }
///
/// fn inside(error: &io::Error) -> Option<&Error> {
///     error.get_ref()?.downcast_ref()
/// }
///
/// let error = read(br#"{"code":4400,"message":""}"#).unwrap_err();
/// assert!(inside(&error).is_some_and(|error| error.permits(Idempotency::NotIdempotent)));
/// let error = read(b"{}").unwrap_err();
/// assert_eq!((error.kind(), inside(&error).is_some()), (io::ErrorKind::InvalidData, true));
/// ```
impl From<Error> for io::Error {
    fn from(error: Error) -> Self {
        let kind = match &error {
            Error::Api(error) => kind(error.category()),
            Error::Decode(_) => io::ErrorKind::InvalidData,
        };
        Self::new(kind, error)
    }
}

/// Wraps the error as an [`Error`].
impl From<ApiError> for io::Error {
    fn from(error: ApiError) -> Self {
        Error::from(error).into()
    }
}

/// Wraps the error as an [`Error`].
impl From<DecodeError> for io::Error {
    fn from(error: DecodeError) -> Self {
        Error::from(error).into()
    }
}
