//! Replies in JSON: from the bytes of a body to data or an error.

mod decode;
mod decode_error;
mod envelope;
mod fields;

pub use decode::{Error, check, decode};
pub use decode_error::{DecodeError, DecodeErrorKind};
pub use envelope::Envelope;
