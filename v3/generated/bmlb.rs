// @generated from spec/bmlb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c39ad6f82bf7dcef
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/bmlb.rs"]
mod index;

/// Version 2018-06-25 of the API.
pub mod v20180625 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "bmlb")]
    /// Error codes of CPM Load Balancer (bmlb), API 3.0, version 2018-06-25.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum BmlbError {
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceNotFound
        ResourceNotFound,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "bmlb")]
    api::listed_enum!(BmlbError, bmlb_v20180625_table);
    pub(crate) mod bmlb_v20180625_table {
        use super::api::{
            Category, Index, Level, Background, Lang, Own, backgrounds, categories,
            remedies, retries, titles, Retry, Table, TableData,
        };
        #[cfg(feature = "bmlb")]
        use super::BmlbError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "bmlb_v20180625";
        pub(super) const CODE_INDEX: Index = index::BMLB_V20180625_CODES;
        pub(super) const KEY_INDEX: Index = index::BMLB_V20180625_KEYS;
        #[cfg(feature = "bmlb")]
        pub(super) static VARIANTS: [BmlbError; 5] = [
            BmlbError::FailedOperation,
            BmlbError::InternalError,
            BmlbError::InvalidParameter,
            BmlbError::ResourceInUse,
            BmlbError::ResourceNotFound,
        ];
        pub(super) static WORDS: [&str; 5] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "ResourceInUse",
            "ResourceNotFound",
        ];
        pub(super) static NAMES: [&str; 5] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "ResourceInUse",
            "ResourceNotFound",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        static OWN: [(u16, Own); 0] = [];
        static BACKGROUNDS: [Background; 5] = backgrounds(
            &WORDS,
            &index::BMLB_V20180625_HEADS,
        );
        pub(super) static TITLES_EN: [&str; 5] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static TITLES_ZH: [&str; 5] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static REMEDIES_EN: [&str; 5] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static REMEDIES_ZH: [&str; 5] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static CATEGORIES: [Category; 5] = categories(&BACKGROUNDS, &OWN);
        pub(super) static RETRIES: [Option<Retry>; 5] = retries(&BACKGROUNDS, &OWN);
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "BmlbError",
            label_en: "CPM Load Balancer",
            label_zh: "黑石负载均衡",
            level: Level::Service,
            product: Some(products::BMLB),
            version: Some("2018-06-25"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            titles_en: &TITLES_EN,
            titles_zh: &TITLES_ZH,
            remedies_en: &REMEDIES_EN,
            remedies_zh: &REMEDIES_ZH,
            categories: &CATEGORIES,
            retries: &RETRIES,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "bmlb")]
pub use v20180625::BmlbError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
