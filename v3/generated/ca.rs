// @generated from spec/ca.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b81a34dd55aff049
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ca.rs"]
mod index;

/// Version 2023-02-28 of the API.
pub mod v20230228 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "ca")]
    /// Error codes of Tencent Cloud Certificate Authority (ca), API 3.0, version 2023-02-28.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum CaError {
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
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ca")]
    api::listed_enum!(CaError, ca_v20230228_table);
    pub(crate) mod ca_v20230228_table {
        use super::api::{
            Category, Index, Level, Background, Lang, Own, backgrounds, categories,
            remedies, retries, titles, Retry, Table, TableData,
        };
        #[cfg(feature = "ca")]
        use super::CaError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ca_v20230228";
        pub(super) const CODE_INDEX: Index = index::CA_V20230228_CODES;
        pub(super) const KEY_INDEX: Index = index::CA_V20230228_KEYS;
        #[cfg(feature = "ca")]
        pub(super) static VARIANTS: [CaError; 5] = [
            CaError::InternalError,
            CaError::InvalidFilter,
            CaError::InvalidParameter,
            CaError::InvalidParameterValue,
            CaError::MissingParameter,
        ];
        pub(super) static WORDS: [&str; 5] = [
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterValue",
            "MissingParameter",
        ];
        pub(super) static NAMES: [&str; 5] = [
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterValue",
            "MissingParameter",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        static OWN: [(u16, Own); 0] = [];
        static BACKGROUNDS: [Background; 5] = backgrounds(
            &WORDS,
            &index::CA_V20230228_HEADS,
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
            enum_name: "CaError",
            label_en: "Tencent Cloud Certificate Authority",
            label_zh: "腾讯云CA",
            level: Level::Service,
            product: Some(products::CA),
            version: Some("2023-02-28"),
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

#[cfg(feature = "ca")]
pub use v20230228::CaError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
