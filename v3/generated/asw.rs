// @generated from spec/asw.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 8da6e1b69dfcd520
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/asw.rs"]
mod index;

/// Version 2020-07-22 of the API.
pub mod v20200722 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "asw")]
    /// Error codes of Application Service Workflow (asw), API 3.0, version 2020-07-22.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum AswError {
        /// AuthFailure
        AuthFailure,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// ResourceNotFound
        ResourceNotFound,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "asw")]
    api::listed_enum!(AswError, asw_v20200722_table);
    pub(crate) mod asw_v20200722_table {
        use super::api::{
            Category, Index, Level, Background, Lang, Own, backgrounds, categories,
            remedies, retries, titles, Retry, Table, TableData,
        };
        #[cfg(feature = "asw")]
        use super::AswError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "asw_v20200722";
        pub(super) const CODE_INDEX: Index = index::ASW_V20200722_CODES;
        pub(super) const KEY_INDEX: Index = index::ASW_V20200722_KEYS;
        #[cfg(feature = "asw")]
        pub(super) static VARIANTS: [AswError; 5] = [
            AswError::AuthFailure,
            AswError::InternalError,
            AswError::InvalidParameter,
            AswError::InvalidParameterValue,
            AswError::ResourceNotFound,
        ];
        pub(super) static WORDS: [&str; 5] = [
            "AuthFailure",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "ResourceNotFound",
        ];
        pub(super) static NAMES: [&str; 5] = [
            "AuthFailure",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "ResourceNotFound",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        static OWN: [(u16, Own); 0] = [];
        static BACKGROUNDS: [Background; 5] = backgrounds(
            &WORDS,
            &index::ASW_V20200722_HEADS,
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
            enum_name: "AswError",
            label_en: "Application Service Workflow",
            label_zh: "应用与服务编排工作流",
            level: Level::Service,
            product: Some(products::ASW),
            version: Some("2020-07-22"),
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

#[cfg(feature = "asw")]
pub use v20200722::AswError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
