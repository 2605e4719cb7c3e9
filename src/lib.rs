//! Typed error codes of the Tencent Cloud API: what each one means, what to do about it, and whether
//! the request may be sent again, in English and Chinese.
//!
//! Each table is an enum: [`CommonError`] for the words that every product of API 3.0 shares,
//! [`PublicError`] for the numbers that every product of API 2.0 shares, and one for the module codes
//! of each product of API 2.0, such as [`CdnError`].
//!
//! ```
//! use tencentcloud_errors::{CdnError, Lang, Retry};
//!
//! let error = CdnError::from_code(2001).expect("2001 is a CDN code");
//! assert_eq!(error, CdnError::DomainAlreadyExists);
//! assert_eq!(error.title_in(Lang::Zh), "您提交的域名已经存在");
//! assert_eq!((error.retry(), error.is_retryable()), (Some(Retry::Never), false));
//! println!("{}", error.remedy());
//! ```
//!
//! The same facts are there as values of one type for all tables: [`Table`], [`Entry`], and the list
//! of all [`TABLES`]. The module [`reply`] reads replies and turns failures into errors, and
//! [`RetryPolicy`] says how long to wait before a request is sent again, if it may be.
//!
//! # Features
//!
//! - `json`: [`reply`] decodes replies in JSON. Needs `alloc`, `serde` and `serde_json`, whose feature
//!   `raw_value` it turns on for the whole build: a `serde_json::Value` then reads an object with the one
//!   key `$serde_json::private::RawValue` as the JSON in it.
//! - `serde`: enums serialize as their code and deserialize from it. Part of `json`.
//! - `std`: errors of replies convert into [`std::io::Error`]. Includes `json`.
//!
//! Without features the crate is `no_std`, allocates nothing and has no dependencies.

#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "json")]
extern crate alloc;
// Generated code names this crate as every other crate does.
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

/// The blocks of the README compile.
#[cfg(all(doctest, feature = "std"))]
#[doc = include_str!("../README.md")]
struct Readme;
