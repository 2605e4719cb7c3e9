// @generated from spec/cloudhsm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0a3c43891dabcfd4
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cloudhsm.rs"]
mod index;

/// Version 2019-11-12 of the API.
pub mod v20191112 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "cloudhsm")]
    /// Error codes of Cloud Hardware Security Module (cloudhsm), API 3.0, version 2019-11-12.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum CloudhsmError {
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
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cloudhsm")]
    api::listed_enum!(CloudhsmError, cloudhsm_v20191112_table);
    pub(crate) mod cloudhsm_v20191112_table {
        use super::api::{
            Category, Index, Level, Background, Lang, Own, backgrounds, categories,
            remedies, retries, titles, Retry, Table, TableData,
        };
        #[cfg(feature = "cloudhsm")]
        use super::CloudhsmError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cloudhsm_v20191112";
        pub(super) const CODE_INDEX: Index = index::CLOUDHSM_V20191112_CODES;
        pub(super) const KEY_INDEX: Index = index::CLOUDHSM_V20191112_KEYS;
        #[cfg(feature = "cloudhsm")]
        pub(super) static VARIANTS: [CloudhsmError; 6] = [
            CloudhsmError::AuthFailure,
            CloudhsmError::InternalError,
            CloudhsmError::InvalidParameter,
            CloudhsmError::InvalidParameterValue,
            CloudhsmError::ResourceNotFound,
            CloudhsmError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 6] = [
            "AuthFailure",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "ResourceNotFound",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 6] = [
            "AuthFailure",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "ResourceNotFound",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        static OWN: [(u16, Own); 0] = [];
        static BACKGROUNDS: [Background; 6] = backgrounds(
            &WORDS,
            &index::CLOUDHSM_V20191112_HEADS,
        );
        pub(super) static TITLES_EN: [&str; 6] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static TITLES_ZH: [&str; 6] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static REMEDIES_EN: [&str; 6] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static REMEDIES_ZH: [&str; 6] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static CATEGORIES: [Category; 6] = categories(&BACKGROUNDS, &OWN);
        pub(super) static RETRIES: [Option<Retry>; 6] = retries(&BACKGROUNDS, &OWN);
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CloudhsmError",
            label_en: "Cloud Hardware Security Module",
            label_zh: "云加密机",
            level: Level::Service,
            product: Some(products::CLOUDHSM),
            version: Some("2019-11-12"),
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

#[cfg(feature = "cloudhsm")]
pub use v20191112::CloudhsmError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
