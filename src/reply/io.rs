//! Errors as I/O errors, for code that only has those.

use std::io;

use super::{ApiError, Error};
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

/// Wraps the error: `get_ref` shows it, `into_inner` and `downcast` return it.
impl From<ApiError> for io::Error {
    fn from(error: ApiError) -> Self {
        Self::new(kind(error.category()), error)
    }
}

/// Wraps the error; a reply that cannot be understood is `InvalidData`.
impl From<Error> for io::Error {
    fn from(error: Error) -> Self {
        match error {
            Error::Api(error) => error.into(),
            Error::Decode(error) => Self::new(io::ErrorKind::InvalidData, error),
        }
    }
}
