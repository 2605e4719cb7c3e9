//! Typed error codes of the services of the Tencent Cloud API 3.0, with one module and one cargo feature
//! per service, for use with [`tencentcloud-errors`](tencentcloud_errors).
//!
//! Each service has the name of its package in the official SDKs, except for `as`, a Rust keyword, which
//! is [`auto_scaling`] here. The enum of a service is in the module of its API version,
//! [`tke::v20220501::TkeError`]; that of the first version also has a short path, [`cdn::CdnError`],
//! which a newer version never takes over.
//!
//! ```
//! # #[cfg(feature = "cdn")]
//! # {
//! use tencentcloud_errors::reply::{Error, decode};
//! use tencentcloud_errors_v3::cdn::CdnError;
//!
//! let reply = br#"{"Response":{"Error":{"Code":"ResourceNotFound.CdnHostNotExists",
//!     "Message":"..."},"RequestId":"52ca1f31"}}"#;
//! match decode::<()>(reply, &[CdnError::TABLE]) {
//!     Err(Error::Api(error)) if error.is(CdnError::ResourceNotFoundCdnHostNotExists) => {
//!         println!("{error:#}");
//!     }
//!     other => panic!("{other:?}"),
//! }
//! # }
//! ```
//!
//! # What is known about a code
//!
//! Most codes are only *listed*: the official SDKs state that the service may send the word. What a code
//! does not say of itself, title, remedy or category, is that of its family, the common code before the
//! first dot; a verdict never follows from a family. A code has a verdict of its own where what the vendor
//! says about it is clear, and in `cdn`, `ecdn`, `monitor`, `cvm`, `auto_scaling` and `tag` many have a
//! title or a remedy. The specs have the grounds for each.
//!
//! [`Entry::is_listed`](tencentcloud_errors::Entry::is_listed) is true where a code has neither a title nor
//! a remedy of its own; it may still have a category or a verdict.
//!
//! Codes that the SDKs no longer have are `#[deprecated]` variants, because a server may still send them.

#![no_std]
#![forbid(unsafe_code)]
// `tables` is for tools: what is behind it too is shown with the feature of its service alone.
#![cfg_attr(docsrs, feature(doc_cfg), doc(auto_cfg(hide(feature = "tables"))))]

#[rustfmt::skip]
#[path = "../generated/mod.rs"]
mod generated;

pub use generated::*;

/// The blocks of the README compile.
#[cfg(all(doctest, feature = "cdn"))]
#[doc = include_str!("../README.md")]
struct Readme;

#[cfg(all(test, feature = "all"))]
mod tests {
    use tencentcloud_errors::ErrorCode;

    use crate::generated::for_each_enum;

    /// Checks that an enum says the same as its table.
    fn check<E: ErrorCode>(code: fn(E) -> &'static str, from_code: fn(&str) -> Option<E>) {
        assert_eq!(E::ALL.len(), E::TABLE.entries().len());
        for (error, entry) in E::ALL.iter().copied().zip(E::TABLE.entries()) {
            let word = code(error);
            assert_eq!((entry.word(), error.entry()), (Some(word), entry));
            assert!(from_code(word) == Some(error) && E::from_entry(entry) == Some(error));
            assert!(from_code(&word[1..]) != Some(error) && from_code("") != Some(error));
        }
    }

    #[test]
    fn every_word_leads_to_its_variant_and_back() {
        macro_rules! check {
            ($service:ident::$version:ident::$Enum:ident, words) => {
                check(
                    crate::$service::$version::$Enum::code,
                    crate::$service::$version::$Enum::from_code,
                );
            };
        }
        for_each_enum!(check);
    }
}
