// @generated from spec/goosefs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: aaad9201195d223d
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/goosefs.rs"]
mod index;

/// Version 2022-05-19 of the API.
pub mod v20220519 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "goosefs")]
    /// Error codes of Data Accelerator Goose FileSystem (goosefs), API 3.0, version 2022-05-19.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum GoosefsError {
        /// InternalError
        InternalError,
        /// InvalidFilter
        InvalidFilter,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// MissingParameter
        MissingParameter,
        /// RegionError
        RegionError,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceNotFound
        ResourceNotFound,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "goosefs")]
    api::listed_enum!(GoosefsError, goosefs_v20220519_table);
    pub(crate) mod goosefs_v20220519_table {
        use super::api::{
            Category, Index, Level, Background, Lang, Own, backgrounds, categories,
            remedies, retries, titles, Retry, Table, TableData,
        };
        #[cfg(feature = "goosefs")]
        use super::GoosefsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "goosefs_v20220519";
        pub(super) const CODE_INDEX: Index = index::GOOSEFS_V20220519_CODES;
        pub(super) const KEY_INDEX: Index = index::GOOSEFS_V20220519_KEYS;
        #[cfg(feature = "goosefs")]
        pub(super) static VARIANTS: [GoosefsError; 10] = [
            GoosefsError::InternalError,
            GoosefsError::InvalidFilter,
            GoosefsError::InvalidParameter,
            GoosefsError::InvalidParameterValue,
            GoosefsError::MissingParameter,
            GoosefsError::RegionError,
            GoosefsError::RequestLimitExceeded,
            GoosefsError::ResourceNotFound,
            GoosefsError::UnauthorizedOperation,
            GoosefsError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 10] = [
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterValue",
            "MissingParameter",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceNotFound",
            "UnauthorizedOperation",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 10] = [
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterValue",
            "MissingParameter",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceNotFound",
            "UnauthorizedOperation",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        static OWN: [(u16, Own); 0] = [];
        static BACKGROUNDS: [Background; 10] = backgrounds(
            &WORDS,
            &index::GOOSEFS_V20220519_HEADS,
        );
        pub(super) static TITLES_EN: [&str; 10] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static TITLES_ZH: [&str; 10] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static REMEDIES_EN: [&str; 10] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static REMEDIES_ZH: [&str; 10] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static CATEGORIES: [Category; 10] = categories(&BACKGROUNDS, &OWN);
        pub(super) static RETRIES: [Option<Retry>; 10] = retries(&BACKGROUNDS, &OWN);
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "GoosefsError",
            label_en: "Data Accelerator Goose FileSystem",
            label_zh: "数据加速器 GooseFS",
            level: Level::Service,
            product: Some(products::GOOSEFS),
            version: Some("2022-05-19"),
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

#[cfg(feature = "goosefs")]
pub use v20220519::GoosefsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
