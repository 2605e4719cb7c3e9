#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]

#[cfg(feature = "json")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[cfg(feature = "json")]
mod api_error;
mod columns;
mod edition;
mod entry;
mod error_code;
mod index;
#[cfg(feature = "json")]
mod json;
mod message;
#[cfg(feature = "json")]
mod no_module;
#[cfg(feature = "json")]
mod one_line;
mod retirement;
mod source;
mod table;
mod tables;
mod vocabulary;

#[cfg(feature = "json")]
pub use api_error::ApiError;
pub use edition::Edition;
use error_code::Sealed;
pub use error_code::{ErrorCode, UnknownCode, UnknownName};
#[cfg(feature = "json")]
pub use json::{DecodeError, DecodeErrorKind, Envelope, Error, check, decode};
pub use message::Message;
#[cfg(feature = "json")]
pub use no_module::NoModule;
pub use retirement::Retirement;
pub use source::Source;
pub use tables::*;
pub use vocabulary::{Category, Lang, Product, Retry};
