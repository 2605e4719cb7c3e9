// @generated from spec/lowcode.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 2da1fb49cbb7b33d
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/lowcode.rs"]
mod index;

/// Version 2021-01-08 of the API.
pub mod v20210108 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "lowcode")]
    /// Error codes of CloudBase Low Code (lowcode), API 3.0, version 2021-01-08.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum LowcodeError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.DocParsingNotDelete
        #[doc(alias("FailedOperation.DocParsingNotDelete"))]
        FailedOperationDocParsingNotDelete,
        /// FailedOperation.FlexdbResourceOverdue
        #[doc(alias("FailedOperation.FlexdbResourceOverdue"))]
        FailedOperationFlexdbResourceOverdue,
        /// FailedOperation.LowcodeUserNotExist
        #[doc(alias("FailedOperation.LowcodeUserNotExist"))]
        FailedOperationLowcodeUserNotExist,
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
    #[cfg(feature = "lowcode")]
    api::listed_enum!(LowcodeError, lowcode_v20210108_table);
    pub(crate) mod lowcode_v20210108_table {
        use super::api::{
            Category, Index, Level, Background, Lang, Own, backgrounds, categories,
            remedies, retries, titles, Retry, Table, TableData,
        };
        #[cfg(feature = "lowcode")]
        use super::LowcodeError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "lowcode_v20210108";
        pub(super) const CODE_INDEX: Index = index::LOWCODE_V20210108_CODES;
        pub(super) const KEY_INDEX: Index = index::LOWCODE_V20210108_KEYS;
        #[cfg(feature = "lowcode")]
        pub(super) static VARIANTS: [LowcodeError; 9] = [
            LowcodeError::AuthFailure,
            LowcodeError::FailedOperation,
            LowcodeError::FailedOperationDocParsingNotDelete,
            LowcodeError::FailedOperationFlexdbResourceOverdue,
            LowcodeError::FailedOperationLowcodeUserNotExist,
            LowcodeError::InternalError,
            LowcodeError::InvalidParameter,
            LowcodeError::InvalidParameterValue,
            LowcodeError::ResourceNotFound,
        ];
        pub(super) static WORDS: [&str; 9] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.DocParsingNotDelete",
            "FailedOperation.FlexdbResourceOverdue",
            "FailedOperation.LowcodeUserNotExist",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "ResourceNotFound",
        ];
        pub(super) static NAMES: [&str; 9] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationDocParsingNotDelete",
            "FailedOperationFlexdbResourceOverdue",
            "FailedOperationLowcodeUserNotExist",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "ResourceNotFound",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        static OWN: [(u16, Own); 0] = [];
        static BACKGROUNDS: [Background; 9] = backgrounds(
            &WORDS,
            &index::LOWCODE_V20210108_HEADS,
        );
        pub(super) static TITLES_EN: [&str; 9] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static TITLES_ZH: [&str; 9] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static REMEDIES_EN: [&str; 9] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static REMEDIES_ZH: [&str; 9] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static CATEGORIES: [Category; 9] = categories(&BACKGROUNDS, &OWN);
        pub(super) static RETRIES: [Option<Retry>; 9] = retries(&BACKGROUNDS, &OWN);
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "LowcodeError",
            label_en: "CloudBase Low Code",
            label_zh: "云开发低码",
            level: Level::Service,
            product: Some(products::LOWCODE),
            version: Some("2021-01-08"),
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

#[cfg(feature = "lowcode")]
pub use v20210108::LowcodeError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
