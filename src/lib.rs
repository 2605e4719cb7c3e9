//! What an error of the Tencent Cloud API means, what to do about it, and whether the request may be
//! sent again, in English and Chinese.
//!
//! With the feature `json`, a reply becomes data or an error:
//!
#![cfg_attr(feature = "json", doc = "```")]
#![cfg_attr(not(feature = "json"), doc = "```text")]
//! use tencentcloud_errors::reply::{Error, decode};
//! use tencentcloud_errors::{CommonError, Lang, Retry};
//!
//! let body = br#"{"Response":{"Error":{"Code":"AuthFailure.SignatureExpire",
//!     "Message":"expired"},"RequestId":"9c2e-41"}}"#;
//! match decode::<()>(body, &[]) {
//!     Err(Error::Api(error)) if error.is(CommonError::AuthFailureSignatureExpire) => {
//!         assert_eq!(error.title_in(Lang::Zh), "签名过期");
//!         assert_eq!(error.retry(), Some(Retry::SignAgain)); // if the request is idempotent
//!         println!("{error:#}"); // with what to do about it
//!     }
//!     other => panic!("{other:?}"),
//! }
//! ```
//!
//! # Coverage
//!
//! Each table is an enum: [`CommonError`] for the words that every service of API 3.0 may send,
//! [`PublicError`] for the numbers that every product of API 2.0 may send, and one for each product's
//! own numbers, such as [`CdnError`]. The words of the 261 services of API 3.0 are in
//! [`tencentcloud-errors-v3`](https://docs.rs/tencentcloud-errors-v3). Users report that most
//! accounts can no longer call API 2.0. [`TABLES`] lists every table of this crate.
//!
//! # Where to begin
//!
//! | you have | take |
//! | --- | --- |
//! | the bytes of a reply | [`reply::decode`], which needs the feature `json`; [more about replies](guide::replies) |
//! | a code of a known table | the enum's `from_code`, or `parse` for a name, an id or a number |
//! | a code of any table | [`TABLES`], [`Table`] and [`Entry`]: the same facts, as values of one type |
//! | an error, and a loop around the call | [`Retry`], [`Idempotency`] and [`RetryPolicy`]; [more about retries](guide::retry) |
//! | a service of API 3.0 | `tencentcloud-errors-v3`, a cargo feature for each service; [more about API 3.0](guide::api_3) |
//! | a product that is not here | a table of your own; [how to make one](guide::own_tables) |
//!
//! # Features
//!
//! - `json`: [`reply`] decodes replies in JSON. Needs `alloc`, `serde` and `serde_json`, whose feature
//!   `raw_value` it turns on for the whole build: a `serde_json::Value` then reads an object whose only
//!   key is `$serde_json::private::RawValue` as the JSON in it.
//! - `serde`: enums serialize as their code and deserialize from it. Part of `json`.
//! - `std`: errors of replies convert into [`std::io::Error`]. Includes `json`.
//!
//! Without features the crate is `no_std`, allocates nothing and has no dependencies.
//!
//! # Versions
//!
//! The minimum supported Rust version is 1.95; raising it is a minor change. A new code is a minor change,
//! since every enum is `#[non_exhaustive]`; a removed, renumbered or renamed code, and a verdict that allows
//! more than before, is a major one. Texts may change in any release: match on variants, not on texts.

#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    not(feature = "json"),
    allow(
        rustdoc::broken_intra_doc_links,
        reason = "some links lead to what needs the feature `json`"
    )
)]

#[cfg(feature = "json")]
extern crate alloc;
// Generated code refers to this crate as every other crate does.
extern crate self as tencentcloud_errors;
#[cfg(any(feature = "std", doc))]
extern crate std;

mod answer;
mod code;
mod code_enum;
#[doc(hidden)]
pub mod codegen_v1;
mod edition;
mod entry;
mod enum_texts;
mod error_code;
#[rustfmt::skip]
#[path = "../generated/mod.rs"]
mod generated;
#[cfg(feature = "json")]
pub mod guide;
mod hash;
mod heading;
mod index;
mod number_enum;
mod one_line;
mod product;
pub mod reply;
mod retirement;
mod retry_policy;
mod source;
mod table;
mod vocabulary;
mod word_enum;
#[cfg(feature = "serde")]
mod words;

pub use code::Code;
pub use edition::Edition;
pub use entry::Entry;
pub use error_code::{ErrorCode, UnknownCode, UnknownName};
pub use generated::*;
pub use heading::Heading;
pub use product::Product;
pub use retirement::Retirement;
pub use retry_policy::RetryPolicy;
pub use source::Source;
pub use table::{Entries, Table};
pub use vocabulary::{Category, Idempotency, Lang, Level, Retry};
