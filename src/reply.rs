//! Replies: from the bytes of a body to data or to an error.
//!
//! [`decode`] reads a reply, and [`ApiError`] is what a failed one becomes. Pass the tables of the
//! products that you call; the public codes of API 2.0 and the common words of API 3.0 are always known.
//! A table of a product that answers in an envelope of its own is never consulted, since its numbers mean
//! something else here: [`Table::field`](crate::Table::field) says how to look them up.
//!
#![cfg_attr(
    feature = "json",
    doc = r##"
```
use tencentcloud_errors::reply::{self, Error};
use tencentcloud_errors::{CdnError, Retry};

let body = r#"{"code":4000,"message":"(2001)您提交的域名已经存在"}"#;
match reply::decode::<()>(body.as_bytes(), &[CdnError::TABLE]) {
    Err(Error::Api(error)) if error.is(CdnError::DomainAlreadyExists) => {
        assert_eq!(error.title(), "submitted domain already exists");
        assert_eq!(error.retry(), Some(Retry::Never));
    }
    other => panic!("{other:?}"),
}
```
"##
)]

#[cfg(feature = "json")]
mod api_error;
#[cfg(feature = "json")]
mod decode;
#[cfg(feature = "json")]
mod decode_error;
#[cfg(feature = "json")]
mod display;
#[cfg(feature = "json")]
mod envelope;
#[cfg(feature = "json")]
mod fields;
#[cfg(feature = "json")]
mod foreign;
#[cfg(feature = "std")]
mod io;
#[cfg(feature = "json")]
mod items;
mod message;
#[cfg(feature = "json")]
mod pass;
#[cfg(feature = "json")]
mod place;
#[cfg(feature = "json")]
mod resolution;
#[cfg(feature = "json")]
mod resolve;
#[cfg(feature = "json")]
mod serialized;
#[cfg(feature = "json")]
mod shown;
#[cfg(feature = "json")]
mod status;

#[cfg(feature = "json")]
pub use api_error::ApiError;
#[cfg(feature = "json")]
pub use decode::{Error, check, data, decode};
#[cfg(feature = "json")]
pub use decode_error::{DecodeError, DecodeErrorKind};
#[cfg(feature = "json")]
pub use envelope::Envelope;
#[cfg(feature = "json")]
pub use foreign::Foreign;
#[cfg(feature = "json")]
pub use items::{FailedItem, failed_items};
pub use message::Message;
#[cfg(feature = "json")]
pub use resolution::Resolution;

pub use crate::one_line::OneLine;
